import type { CompleteAdverseEventTaskInput } from "@/lib/domain/adverse-event/adverse-event.schema";
import { type EventNotThere, findEvent } from "@/lib/domain/adverse-event/find-event";
import { followUpOwed, openTasks } from "@/lib/domain/pathway/open-adverse-events";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { AdverseEventTaskKind } from "@/lib/domain/pathway/treatment-day-record";
import { ok, refuse, type Result } from "@/lib/domain/result";

export type AdverseEventTaskCompleted = { id: string; eventId: string; kind: AdverseEventTaskKind; note: string };

export type CompleteAdverseEventTaskRefusal = EventNotThere | { kind: "task-not-owed" } | { kind: "task-already-done" };

/** One line of the follow-up list is done, by name, with what was done or why it does not apply. */
export function completeAdverseEventTask(
  record: Pick<PathwayRecord, "adverseEvents" | "protocol">,
  { commandId, eventId, kind, note }: CompleteAdverseEventTaskInput,
): Result<AdverseEventTaskCompleted, CompleteAdverseEventTaskRefusal> {
  const found = findEvent(record, eventId);
  if (!found.ok) return found;
  if (!followUpOwed(found.value, record.protocol)?.tasks.includes(kind)) return refuse({ kind: "task-not-owed" });
  if (!openTasks(found.value, record.protocol).includes(kind)) return refuse({ kind: "task-already-done" });
  return ok({ id: commandId, eventId, kind, note });
}
