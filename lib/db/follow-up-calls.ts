import { calendarDateOf } from "@/lib/db/row-mapping";
import type { Tx } from "@/lib/db/unit-of-work";
import type { Permit } from "@/lib/domain/access/policy";
import type { CalendarDate } from "@/lib/domain/calendar";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { Stale } from "@/lib/domain/refusals";
import { ok, refuse, type Result } from "@/lib/domain/result";
import type { CallRecorded } from "@/lib/domain/session/follow-up-calls";
import { newId } from "@/lib/platform/ids";

type Planned = { visitId: string; dueAt: Date; assignedToId: string };

/** Book a call to the patient. */
export async function insertFollowUpCall(
  tx: Tx,
  record: PathwayRecord,
  call: Planned,
  permit: Permit<"session:discharge"> | Permit<"follow-up-call:record">,
  now: Date,
): Promise<void> {
  await tx.followUpCall.create({
    data: {
      ...{ ...call, id: newId(), pathwayId: record.id, patientId: record.patient.id },
      ...{ recordedAt: now, recordedById: permit.actor.userId },
    },
  });
}

/** Write down how a call went, and book the next try when nobody was reached; stale when somebody else just wrote it. */
export async function markCallDone(
  tx: Tx,
  record: PathwayRecord,
  { callId, visitId, outcome, note, again }: CallRecorded,
  permit: Permit<"follow-up-call:record">,
  now: Date,
): Promise<Result<{ callId: string; outcome: CallRecorded["outcome"] }, Stale>> {
  const { count } = await tx.followUpCall.updateMany({
    where: { id: callId, doneAt: null },
    data: { doneAt: now, doneById: permit.actor.userId, outcome, note },
  });
  if (count !== 1) return refuse({ kind: "stale" });
  if (again) await insertFollowUpCall(tx, record, { visitId, ...again }, permit, now);
  return ok({ callId, outcome });
}

export type CallToMake = {
  callId: string;
  pathwayId: string;
  visitId: string;
  patient: { id: string; name: string; birthDate: CalendarDate };
  dueAt: Date;
  assignedTo: string;
};

/** The calls that nobody has made, due before an instant, to patients whom this person may see. The longest overdue first. */
export async function listCallsToMake(tx: Tx, before: Date): Promise<CallToMake[]> {
  const rows = await tx.followUpCall.findMany({
    where: { doneAt: null, dueAt: { lt: before } },
    include: {
      pathway: { select: { patient: { select: { id: true, name: true, birthDate: true } } } },
    },
    orderBy: [{ dueAt: "asc" }, { id: "asc" }],
  });
  const ids = [...new Set(rows.map(({ assignedToId }) => assignedToId))];
  const people = await tx.user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  return rows.map(({ id: callId, pathwayId, visitId, pathway, dueAt, assignedToId }) => {
    const { patient } = pathway;
    const assignedTo = people.find(({ id }) => id === assignedToId)?.name ?? "";
    return {
      ...{ callId, pathwayId, visitId, dueAt, assignedTo },
      patient: { ...patient, birthDate: calendarDateOf(patient.birthDate) },
    };
  });
}

/** The course and the patient's telephone number that belong to a call, when this person may see it. */
export async function findCallPlace(tx: Tx, callId: string): Promise<{ pathwayId: string; phone: string } | undefined> {
  const row = await tx.followUpCall.findUnique({
    where: { id: callId },
    select: { pathwayId: true, pathway: { select: { patient: { select: { phone: true } } } } },
  });
  return row ? { pathwayId: row.pathwayId, phone: row.pathway.patient.phone } : undefined;
}
