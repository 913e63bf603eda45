import type { ActorRole } from "@/lib/domain/access/actor";
import type { InvalidateAdverseEventInput } from "@/lib/domain/adverse-event/adverse-event.schema";
import { findEvent } from "@/lib/domain/adverse-event/find-event";
import { eventState } from "@/lib/domain/pathway/open-adverse-events";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { ok, refuse, type Result } from "@/lib/domain/result";

export type AdverseEventInvalidated = { eventId: string; reason: string };

export type InvalidateAdverseEventRefusal =
  { kind: "event-unknown" } | { kind: "event-struck-out" } | { kind: "doctor-required" };

/** Strike through what was recorded by mistake: the words stay, with a reason. A serious event is struck out by a doctor. */
export function invalidateAdverseEvent(
  record: Pick<PathwayRecord, "adverseEvents">,
  { eventId, reason }: InvalidateAdverseEventInput,
  { role }: { role: ActorRole },
): Result<AdverseEventInvalidated, InvalidateAdverseEventRefusal> {
  const found = findEvent(record, eventId);
  if (!found.ok) return found;
  if (eventState(found.value).isSerious && role !== "doctor") return refuse({ kind: "doctor-required" });
  return ok({ eventId, reason });
}
