import { oneOf } from "@/lib/db/row-mapping";
import type { Tx } from "@/lib/db/unit-of-work";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { Permit } from "@/lib/domain/access/policy";
import {
  MESSAGE_CHANNELS,
  MESSAGE_KINDS,
  MESSAGE_STATUSES,
  type MessageChannel,
  MessageContent,
  type MessageKind,
  type MessageStatus,
} from "@/lib/domain/message/message";

export type Message = {
  id: string;
  patientId: string | null;
  visitId: string | null;
  channel: MessageChannel;
  kind: MessageKind;
  status: MessageStatus;
  /** The first time that it is about; null when it is about none. */
  startsAt: Date | null;
  createdAt: Date;
  dueAt: Date;
  nextAttemptAt: Date;
  settledAt: Date | null;
  attempts: number;
  problem: string | null;
};

/** One message that the actor may see, or undefined. */
export async function findMessage(tx: Tx, id: string): Promise<Message | undefined> {
  const row = await tx.outboxMessage.findUnique({ where: { id } });
  return row ? toMessage(row) : undefined;
}

export const MESSAGE_GROUPS = {
  waiting: ["pending", "sending"],
  failed: ["failed", "no-address"],
  sent: ["sent"],
  dropped: ["cancelled", "not-wanted"],
} as const satisfies Record<string, readonly MessageStatus[]>;
/** How the messages are looked through: what waits, what went wrong, what was sent, what was rightly not sent. */
export type MessageGroup = keyof typeof MESSAGE_GROUPS;

/**
 * The messages of a group: what waits by when it is due, the rest newest first, with the patient's name and newest course, or the name of the member of
 * staff it went to; of one patient when told, whose name is `patientName` (null: no such patient).
 */
export async function listMessages(
  tx: Tx,
  { group, patientId, take, skip }: { group: MessageGroup; patientId?: string; take: number; skip: number },
  _permit: Permit<"messages:view">,
): Promise<{ rows: (Message & { toName: string; pathwayId: string | null })[]; patientName: string | null }> {
  const found = await tx.outboxMessage.findMany({
    where: { status: { in: [...MESSAGE_GROUPS[group]] }, ...(patientId === undefined ? {} : { patientId }) },
    orderBy: group === "waiting" ? [{ nextAttemptAt: "asc" }, { id: "asc" }] : [{ settledAt: "desc" }, { id: "desc" }],
    ...{ take, skip },
  });
  const ids = [...new Set([...found.flatMap((row) => row.patientId ?? []), ...(patientId ? [patientId] : [])])];
  const patients = await tx.patient.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true, pathways: { select: { id: true }, orderBy: { startedAt: "desc" }, take: 1 } },
  });
  const byId = new Map(patients.map((patient) => [patient.id, patient]));
  const staffIds = found.flatMap((row) => (row.patientId === null && row.userId !== null ? [row.userId] : []));
  const staff = await tx.user.findMany({ where: { id: { in: staffIds } }, select: { id: true, name: true } });
  const staffNames = new Map(staff.map(({ id, name }) => [id, name]));
  const rows = found.map((row) => {
    const patient = byId.get(row.patientId ?? "");
    const toName = patient?.name ?? staffNames.get(row.userId ?? "") ?? "–";
    return { ...toMessage(row), toName, pathwayId: patient?.pathways[0]?.id ?? null };
  });
  return { rows, patientName: byId.get(patientId ?? "")?.name ?? null };
}

/** How many messages there are of each group; of one patient when told. */
export async function countMessages(
  tx: Tx,
  patientId: string | undefined,
  _permit: Permit<"messages:view">,
): Promise<Record<MessageGroup, number>> {
  const counted = await tx.outboxMessage.groupBy({
    by: ["status"],
    where: patientId === undefined ? {} : { patientId },
    _count: true,
  });
  const of = (group: MessageGroup) =>
    counted
      .filter(({ status }) => (MESSAGE_GROUPS[group] as readonly string[]).includes(status))
      .reduce((sum, row) => sum + row._count, 0);
  return { waiting: of("waiting"), failed: of("failed"), sent: of("sent"), dropped: of("dropped") };
}

/** Puts a message that was given up back in the queue, with all its attempts before it. `false` when it is no longer one. */
export async function markMessageRetried(
  tx: Tx,
  id: string,
  now: Date,
  _permit: Permit<"messages:retry">,
): Promise<boolean> {
  const { count } = await tx.outboxMessage.updateMany({
    where: { id, status: "failed" },
    data: { status: "pending", attempts: 0, nextAttemptAt: now, settledAt: null, lastProblem: null },
  });
  return count === 1;
}

/** The id of a patient that the actor may see, or undefined. */
export async function findPatientId(tx: Tx, patientId: string): Promise<string | undefined> {
  if (patientId === "") return undefined;
  const row = await tx.patient.findUnique({ where: { id: patientId }, select: { id: true } });
  return row?.id;
}

type Row = Prisma.OutboxMessageGetPayload<object>;

function toMessage(row: Row): Message {
  const { id, patientId, visitId, createdAt, dueAt, nextAttemptAt, settledAt, attempts, lastProblem } = row;
  return {
    ...{ id, patientId, visitId, createdAt, dueAt, nextAttemptAt, settledAt, attempts },
    problem: lastProblem,
    channel: oneOf(MESSAGE_CHANNELS, row.channel),
    kind: oneOf(MESSAGE_KINDS, row.kind),
    status: oneOf(MESSAGE_STATUSES, row.status),
    startsAt: MessageContent.parse(row.content).startsAt ?? null,
  };
}
