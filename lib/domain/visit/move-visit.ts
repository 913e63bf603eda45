import { addCalendarDays, type CalendarDate, clinicDate } from "@/lib/domain/calendar";
import { mayBeBooked } from "@/lib/domain/pathway/may-be-booked";
import type { PathwayRecord, Visit } from "@/lib/domain/pathway/pathway-record";
import { ok, refuse, type Result } from "@/lib/domain/result";
import type { VisitEnded } from "@/lib/domain/visit/cancel-visit";
import { type BookingFacts, type ComposedVisit, composeVisit } from "@/lib/domain/visit/compose-visit";
import type { ScheduleVisitRefusal } from "@/lib/domain/visit/schedule-visit";
import { findOpenVisit, type VisitSettled } from "@/lib/domain/visit/took-place";
import type { MoveVisitInput } from "@/lib/domain/visit/visit.schema";

/** The old time stays in the record as moved; the new time is a visit of its own. */
export type VisitMoved = { ended: VisitEnded; booked: ComposedVisit };

export type MoveVisitRefusal =
  ScheduleVisitRefusal | VisitSettled | { kind: "later-visit-too-soon"; stepKey: string; startsAt: Date };

/**
 * Move a booked visit, under every rule of booking it anew. Refuses `later-visit-too-soon` when a later step is already booked and would come
 * closer than the protocol's spacing allows: that one is moved first.
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
  const composed = composeVisit(record, step, input, facts, now);
  if (!composed.ok) return composed;
  const ended: VisitEnded = { visit, kind: "moved", reason: input.reason, at: now };
  const { blockers } = mayBeBooked(withoutVisit(record, ended), step.key, input.date, now);
  if (blockers.length > 0) return refuse({ kind: "not-bookable", blockers });
  const later = laterVisitTooSoon(record, visit, input.date);
  if (later) return refuse({ kind: "later-visit-too-soon", stepKey: later.stepKey, startsAt: later.startsAt });
  return ok({ ended, booked: composed.value });
}

/** The record as if this visit had already been taken out of the calendar. */
function withoutVisit(record: PathwayRecord, { visit, at, reason }: Omit<VisitEnded, "kind">): PathwayRecord {
  const visits = record.visits.map((v) =>
    v.id === visit.id ? { ...v, cancelled: { at, kind: "moved" as const, reason } } : v,
  );
  return { ...record, visits };
}

function laterVisitTooSoon(record: PathwayRecord, moved: Visit, on: CalendarDate): Visit | undefined {
  const { steps } = record.protocol;
  const index = steps.findIndex(({ key }) => key === moved.stepKey);
  return record.visits.find((visit) => {
    const laterIndex = steps.findIndex(({ key }) => key === visit.stepKey);
    if (visit.cancelled || laterIndex <= index) return false;
    // The next step keeps its own distance; every later one must at least not come before.
    const gap = laterIndex === index + 1 ? (steps[laterIndex]?.minDaysAfterPrevious ?? 0) : 0;
    return clinicDate(visit.startsAt) < addCalendarDays(on, gap);
  });
}
