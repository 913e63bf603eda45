import { doesAlertWait } from "@/lib/db/alerts";
import { toProtocol } from "@/lib/db/protocols";
import { isFlagUntaken } from "@/lib/db/flags";
import { currentFormsOpening } from "@/lib/db/form-reminders";
import { findReminderChoices } from "@/lib/db/reminder-choices";
import { oneOf } from "@/lib/db/row-mapping";
import type { Tx } from "@/lib/db/unit-of-work";
import type { OutboxMessage } from "@/lib/generated/prisma/client";
import { type Locale, LOCALES } from "@/lib/domain/access/actor";
import type { Permit } from "@/lib/domain/access/policy";
import type { DeliveryFacts } from "@/lib/domain/message/decide-delivery";
import {
  MESSAGE_CHANNELS,
  MESSAGE_KINDS,
  STAFF_MESSAGE_KINDS,
  type MessageChannel,
  MessageContent,
  type MessageStatus,
  type ToldTime,
} from "@/lib/domain/message/message";
import { BOOKING_RULES } from "@/lib/domain/protocol/protocol.schema";

export type ClaimedMessage = { id: string; attempt: number; locale: Locale; facts: DeliveryFacts };

/** How long a process has to send a message that it has claimed. One that was killed meanwhile leaves it to the next. */
const CLAIM_MS = 2 * 60_000;

/**
 * Claims the message that has waited longest, for this process alone (others skip the locked row), with all that is known about it now; undefined when
 * none is due. The attempt is counted here, so that one that kills the process counts too.
 */
export async function claimDueMessage(
  tx: Tx,
  channels: readonly MessageChannel[],
  now: Date,
  _permit: Permit<"messages:deliver">,
): Promise<ClaimedMessage | undefined> {
  const claimedUntil = new Date(now.getTime() + CLAIM_MS);
  const [claimed] = await tx.$queryRaw<{ id: string }[]>`
    UPDATE outbox_message SET status = 'sending', attempts = attempts + 1, "claimedUntil" = ${claimedUntil}
    WHERE id = (
      SELECT m.id FROM outbox_message m
      WHERE m.channel = ANY (${[...channels]}::text[]) AND m."nextAttemptAt" <= ${now}
        AND (m.status = 'pending' OR (m.status = 'sending' AND m."claimedUntil" <= ${now}))
      ORDER BY m."nextAttemptAt", m.id LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING id`;
  if (!claimed) return undefined;
  const row = await tx.outboxMessage.findUniqueOrThrow({ where: { id: claimed.id } });
  const isToStaff = STAFF_MESSAGE_KINDS.some((kind) => kind === row.kind);
  const addressee = isToStaff ? await findStaffAddressee(tx, row) : await findAddressee(tx, row);
  return {
    id: row.id,
    attempt: row.attempts,
    locale: oneOf(LOCALES, addressee.locale),
    facts: { ...addressee.facts, about: await whatItIsAbout(tx, row, now) },
  };
}

/** Whether anything is due on these channels. */
export async function isAnyMessageDue(tx: Tx, channels: readonly MessageChannel[], now: Date): Promise<boolean> {
  const row = await tx.outboxMessage.findFirst({
    where: { status: { in: ["pending", "sending"] }, channel: { in: [...channels] }, nextAttemptAt: { lte: now } },
    select: { id: true },
  });
  return row !== null;
}

export type Settlement = {
  messageId: string;
  attempt: number;
  status: MessageStatus;
  problem: string | null;
  /** Only for `pending`: when it is tried again, and whether this attempt counts. */
  next: { at: Date; counts: boolean } | null;
};

/**
 * Writes what became of a claimed message. `false` when it is no longer this attempt's to settle: cancelled meanwhile, or claimed by another process after
 * too long. One that did go out is written as sent also when it was cancelled in that very moment.
 */
export async function markMessageSettled(
  tx: Tx,
  { messageId, attempt, status, problem, next }: Settlement,
  now: Date,
  _permit: Permit<"messages:deliver">,
): Promise<boolean> {
  const open: MessageStatus[] = status === "sent" ? ["sending", "cancelled"] : ["sending"];
  const { count } = await tx.outboxMessage.updateMany({
    where: { id: messageId, attempts: attempt, status: { in: open } },
    data: {
      ...{ status, claimedUntil: null, settledAt: next ? null : now },
      ...(next ? { nextAttemptAt: next.at, attempts: next.counts ? attempt : attempt - 1 } : {}),
      // Waiting for the morning is no problem, and does not make one forgotten.
      ...(next?.counts === false ? {} : { lastProblem: problem }),
    },
  });
  return count === 1;
}

/** Ends what has waited until the visit itself began (no server configured, or out of reach all the time). Answers how many. */
export async function markLapsedMessages(tx: Tx, now: Date, _permit: Permit<"messages:deliver">): Promise<number> {
  return tx.$executeRaw`
    UPDATE outbox_message SET status = 'cancelled', "lastProblem" = 'too-late', "settledAt" = ${now}, "claimedUntil" = NULL
    WHERE status = 'pending' AND "nextAttemptAt" <= ${now} AND content ->> 'startsAt' <= ${now.toISOString()}`;
}

/** Whether there are any such. */
export async function isAnyMessageLapsed(tx: Tx, now: Date): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ lapsed: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM outbox_message
      WHERE status = 'pending' AND "nextAttemptAt" <= ${now} AND content ->> 'startsAt' <= ${now.toISOString()}) AS lapsed`;
  return row?.lapsed === true;
}

type Row = Pick<OutboxMessage, "patientId" | "userId" | "channel" | "locale">;

/** A member of staff; one whose account was closed meanwhile is written to no more. */
async function findStaffAddressee(tx: Tx, row: Row) {
  const channel = oneOf(MESSAGE_CHANNELS, row.channel);
  const { email, phone, locale, disabledAt } = await tx.user.findUniqueOrThrow({
    where: { id: row.userId ?? "" },
    select: { email: true, phone: true, locale: true, disabledAt: true },
  });
  const address = disabledAt !== null ? "" : channel === "email" ? email : phone.trim();
  return { locale, facts: { channel, address, isWanted: true, quietHours: BOOKING_RULES.quietHours } };
}

async function findAddressee(tx: Tx, row: Row) {
  if (row.patientId === null) throw new Error("A message without a patient has nobody to go to.");
  const patient = await tx.patient.findUniqueOrThrow({
    where: { id: row.patientId },
    select: {
      ...{ email: true, phone: true, user: { select: { locale: true } } },
      pathways: { select: { protocol: true }, orderBy: { startedAt: "desc" }, take: 1 },
    },
  });
  const channel = oneOf(MESSAGE_CHANNELS, row.channel);
  const choices = await findReminderChoices(tx, row.patientId);
  const protocol = patient.pathways[0]?.protocol;
  return {
    // The language of today, not of the day of booking.
    locale: patient.user?.locale ?? row.locale,
    facts: {
      channel,
      address: (channel === "email" ? patient.email : patient.phone).trim(),
      isWanted: choices[channel],
      quietHours: (protocol ? toProtocol(protocol).booking : BOOKING_RULES).quietHours,
    },
  };
}

const WITH_ROOM = { room: { select: { name: true, location: { select: { name: true } } } } } as const;
type VisitRow = { startsAt: Date; room: { name: string; location: { name: string } } };
const told = ({ startsAt, room }: VisitRow): ToldTime => ({ startsAt, room: room.name, location: room.location.name });

async function whatItIsAbout(tx: Tx, row: OutboxMessage, now: Date): Promise<DeliveryFacts["about"]> {
  const kind = oneOf(MESSAGE_KINDS, row.kind);
  if (kind === "reminder") return aboutReminder(tx, row, now);
  if (kind === "offer") return aboutOffer(tx, row);
  if (kind === "forms-due") return aboutForms(tx, row, now);
  if (kind === "flag-opened" || kind === "flag-unanswered") {
    const { flagId } = MessageContent.parse(row.content);
    return {
      ...{ kind: "staff-needed", isAgain: kind === "flag-unanswered" },
      stillWaits: await isFlagUntaken(tx, flagId ?? ""),
    };
  }
  if (kind === "alert-unanswered") {
    const { alertId } = MessageContent.parse(row.content);
    return { ...{ kind: "staff-needed", isAgain: false }, stillWaits: await doesAlertWait(tx, alertId ?? "", now) };
  }
  const where = { patientId: row.patientId ?? "" };
  const orderBy = { startsAt: "asc" } as const;
  const booked = await tx.visit.findMany({
    where: { ...where, scheduledAt: row.createdAt, cancelledAt: null },
    ...{ include: WITH_ROOM, orderBy },
  });
  const cancelled = await tx.visit.findMany({
    where: { ...where, cancelledAt: row.createdAt, cancelledKind: "cancelled" },
    ...{ include: WITH_ROOM, orderBy },
  });
  return { kind: "changed", booked: booked.map(told), cancelled: cancelled.map(told) };
}

async function aboutReminder(tx: Tx, row: OutboxMessage, now: Date): Promise<DeliveryFacts["about"]> {
  const visit = await tx.visit.findUniqueOrThrow({ where: { id: row.visitId ?? "" }, include: WITH_ROOM });
  return {
    kind: "reminder",
    time: told(visit),
    isCancelled: visit.cancelledAt !== null,
    laterReminderIsDue: await isLaterOneDue(tx, row, { visitId: row.visitId }, now),
  };
}

async function aboutOffer(tx: Tx, row: OutboxMessage): Promise<DeliveryFacts["about"]> {
  const { startsAt, roomId, answerBy } = MessageContent.parse(row.content);
  const room = await tx.room.findUniqueOrThrow({ where: { id: roomId ?? "" }, select: WITH_ROOM.room.select });
  if (!startsAt) throw new Error(`The offer ${row.id} has no time.`);
  return { kind: "offer", time: told({ startsAt, room }), answerBy: answerBy ?? startsAt };
}

/** Asked anew when it is sent: a form answered, a course paused or a visit cancelled a minute ago is nothing to write about. */
async function aboutForms(tx: Tx, row: OutboxMessage, now: Date): Promise<DeliveryFacts["about"]> {
  const { openedAt, pathwayId } = MessageContent.parse(row.content);
  const opening = await currentFormsOpening(tx, pathwayId ?? "", now);
  return {
    kind: "forms-due",
    isStillDue: openedAt !== undefined && opening?.getTime() === openedAt.getTime(),
    laterReminderIsDue: await isLaterOneDue(tx, row, { patientId: row.patientId }, now),
  };
}

/** Whether a later reminder of the same has its time. One that another lane or process is sending now, or has just sent, counts as much as one that waits. */
async function isLaterOneDue(
  tx: Tx,
  { kind, channel, dueAt }: OutboxMessage,
  ofTheSame: { visitId: string | null } | { patientId: string | null },
  now: Date,
): Promise<boolean> {
  const later = await tx.outboxMessage.findFirst({
    where: { ...ofTheSame, kind, channel, status: { not: "cancelled" }, dueAt: { gt: dueAt, lte: now } },
    select: { id: true },
  });
  return later !== null;
}
