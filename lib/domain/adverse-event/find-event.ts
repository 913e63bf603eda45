import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { AdverseEvent } from "@/lib/domain/pathway/treatment-day-record";
import { ok, refuse, type Result } from "@/lib/domain/result";

export type EventNotThere = { kind: "event-unknown" } | { kind: "event-struck-out" };

/** The event, when it still counts. */
export function findEvent(
  record: Pick<PathwayRecord, "adverseEvents">,
  eventId: string,
): Result<AdverseEvent, EventNotThere> {
  const event = record.adverseEvents.find(({ id }) => id === eventId);
  if (!event) return refuse({ kind: "event-unknown" });
  return event.invalidated ? refuse({ kind: "event-struck-out" }) : ok(event);
}
