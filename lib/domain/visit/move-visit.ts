import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { ok, refuse, type Result } from "@/lib/domain/result";
import type { VisitEnded } from "@/lib/domain/visit/cancel-visit";
import { laterRefusal, type SlotRefusal } from "@/lib/domain/visit/check-slots";
import type { BookingFacts, ComposedVisit } from "@/lib/domain/visit/compose-visit";
import { withoutVisits } from "@/lib/domain/visit/course-with";
import { composeAllowed, type ScheduleVisitRefusal } from "@/lib/domain/visit/schedule-visit";
import { findOpenVisit, type VisitSettled } from "@/lib/domain/visit/took-place";
import type { MoveVisitInput } from "@/lib/domain/visit/visit.schema";

/** The old time stays in the record as moved; the new time is a visit of its own. */
export type VisitMoved = { ended: VisitEnded; booked: ComposedVisit };

export type MoveVisitRefusal =
  ScheduleVisitRefusal | VisitSettled | Extract<SlotRefusal, { kind: "later-visit-too-soon" | "later-visit-too-late" }>;

/**
 * Move one booked visit by hand, under every rule of booking it anew. Refuses `later-visit-too-soon` when a later step is already booked and would
 * come closer than the protocol's spacing allows: that one is moved first, or both together by a hold.
 */
export function moveVisit(
  record: PathwayRecord,
  input: MoveVisitInput,
  facts: BookingFacts,
  { now }: { now: Date },
): Result<VisitMoved, MoveVisitRefusal> {
  const open = findOpenVisit(record, input.visitId);
  if (!open.ok) return open;
  const visit = open.value;
  const step = record.protocol.steps.find(({ key }) => key === visit.stepKey);
  if (!step) return refuse({ kind: "step-unknown" });
  const course = withoutVisits(record, [visit.id], now);
  const composed = composeAllowed(course, step, input, facts, now, visit);
  if (!composed.ok) return composed;
  const soonOrLate = (overrideReason: string) =>
    laterRefusal(course, composed.value, { by: "staff", overrideReason }, visit);
  const later = soonOrLate(input.overrideReason);
  if (later) return refuse(later);
  const overrideReason = soonOrLate("") ? input.overrideReason : composed.value.overrideReason;
  const ended: VisitEnded = { visit, kind: "moved", reason: input.reason, at: now };
  return ok({ ended, booked: { ...composed.value, overrideReason } });
}
