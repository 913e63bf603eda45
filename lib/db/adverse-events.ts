import { invalidatedColumns, recordedColumns } from "@/lib/db/recorded-columns";
import type { Tx } from "@/lib/db/unit-of-work";
import type { Permit } from "@/lib/domain/access/policy";
import type { AdverseEventTaskCompleted } from "@/lib/domain/adverse-event/complete-adverse-event-task";
import type { AdverseEventInvalidated } from "@/lib/domain/adverse-event/invalidate-adverse-event";
import type { AdverseEventRecorded } from "@/lib/domain/adverse-event/record-adverse-event";
import type { AdverseEventUpdated } from "@/lib/domain/adverse-event/update-adverse-event";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { Stale } from "@/lib/domain/refusals";
import { ok, refuse, type Result } from "@/lib/domain/result";

/** Store an adverse event. */
export async function insertAdverseEvent(
  tx: Tx,
  record: PathwayRecord,
  event: AdverseEventRecorded,
  permit: Permit<"adverse-event:record">,
  now: Date,
): Promise<void> {
  await tx.adverseEvent.create({ data: { ...event, ...recordedColumns(record, permit, now) } });
}

/** Store how an event went on; what was recorded before stays. */
export async function insertAdverseEventUpdate(
  tx: Tx,
  record: PathwayRecord,
  update: AdverseEventUpdated,
  permit: Permit<"adverse-event:record">,
  now: Date,
): Promise<void> {
  await tx.adverseEventUpdate.create({ data: { ...update, ...recordedColumns(record, permit, now) } });
}

/** Strike an event through; stale when somebody else just did. */
export async function markAdverseEventInvalidated(
  tx: Tx,
  { eventId, reason }: AdverseEventInvalidated,
  permit: Permit<"adverse-event:invalidate">,
  now: Date,
): Promise<Result<{ eventId: string }, Stale>> {
  const { count } = await tx.adverseEvent.updateMany({
    where: { id: eventId, invalidatedAt: null },
    data: invalidatedColumns(reason, permit, now),
  });
  return count === 1 ? ok({ eventId }) : refuse({ kind: "stale" });
}

/** Store that one line of an event's follow-up list is done. */
export async function insertAdverseEventTask(
  tx: Tx,
  record: PathwayRecord,
  task: AdverseEventTaskCompleted,
  permit: Permit<"adverse-event:follow-up">,
  now: Date,
): Promise<void> {
  await tx.adverseEventTask.create({
    data: {
      ...{ ...task, pathwayId: record.id, patientId: record.patient.id },
      ...{ doneAt: now, doneById: permit.actor.userId },
    },
  });
}
