import { addHours } from "date-fns";
import { bookingPatient } from "@/lib/domain/booking/booking-patient";
import type { Capacity } from "@/lib/domain/booking/capacity";
import { type CapacityProblem, capacityProblems } from "@/lib/domain/booking/capacity-problems";
import type { PlannedVisit } from "@/lib/domain/booking/course-plan";
import { type CalendarDate, clinicDate } from "@/lib/domain/calendar";
import type { Blocker } from "@/lib/domain/pathway/blocker";
import { mayBeBooked } from "@/lib/domain/pathway/may-be-booked";
import type { PathwayRecord, Visit } from "@/lib/domain/pathway/pathway-record";
import type { ProtocolStep } from "@/lib/domain/protocol/protocol.schema";
import { ok, refuse, type Result } from "@/lib/domain/result";
import { type Booker, isOverriding, standingProblems } from "@/lib/domain/visit/booker";
import { withoutVisits, withPlanned } from "@/lib/domain/visit/course-with";
import { laterVisitProblems } from "@/lib/domain/visit/later-visits";
import { findOpenVisit, type VisitSettled } from "@/lib/domain/visit/took-place";

/** What the rule of slots needs beside the record. */
export type SlotFacts = { capacity: Capacity; blockedUserIds: readonly string[] };

/** A time as it was picked, held or proposed. */
export type AskedSlot = PlannedVisit & { replacesVisitId: string | null };

export type SlotRefusal =
  | VisitSettled
  | { kind: "step-unknown" }
  | { kind: "step-twice"; stepKey: string }
  | { kind: "in-the-past" }
  | { kind: "not-yours-to-book"; stepKey: string }
  | { kind: "too-late-for-patients"; hours: number }
  | { kind: "reason-needed"; hours: number }
  | { kind: "no-capacity"; stepKey: string; startsAt: Date; problems: CapacityProblem[] }
  | { kind: "not-bookable"; blockers: Blocker[] }
  | { kind: "after-latest-day"; stepKey: string; latestOn: CalendarDate }
  | { kind: "before-earlier-visit"; stepKey: string; endsAt: Date }
  | { kind: "later-visit-too-soon"; stepKey: string; startsAt: Date }
  | { kind: "later-visit-too-late"; stepKey: string; startsAt: Date };

/** `deadlineFrom`: when the times were picked, if that was earlier than now. */
type Context = { facts: SlotFacts; booker: Booker; now: Date; deadlineFrom?: Date };

/**
 * Whether these times, all of them together, may be booked: each step's gates and distances on the record as it is when the slots before it are
 * booked, rooms and people and their hours, and what patients may do themselves. Answers the slots in the protocol's order. Whether a time is
 * taken is not asked here: only the database sees everybody's claims at the moment of writing.
 */
export function checkSlots<S extends AskedSlot>(
  record: PathwayRecord,
  slots: readonly S[],
  context: Context,
): Result<S[], SlotRefusal> {
  const { steps } = record.protocol;
  const position = (stepKey: string) => steps.findIndex(({ key }) => key === stepKey);
  const ordered = slots.toSorted((a, b) => position(a.stepKey) - position(b.stepKey));
  const twice = ordered.find((slot, index) => ordered[index + 1]?.stepKey === slot.stepKey);
  if (twice) return refuse({ kind: "step-twice", stepKey: twice.stepKey });
  const replaced = ordered.flatMap(({ replacesVisitId }) => replacesVisitId ?? []);
  let course = withoutVisits(record, replaced, context.now);
  for (const slot of ordered) {
    const step = steps.find(({ key }) => key === slot.stepKey);
    if (!step) return refuse({ kind: "step-unknown" });
    const refusal = slotRefusal(record, course, step, slot, context);
    if (refusal) return refuse(refusal);
    course = withPlanned(course, slot);
  }
  for (const slot of ordered) {
    const replacedVisit = record.visits.find(({ id }) => id === slot.replacesVisitId);
    const refusal = laterRefusal(course, slot, context.booker, replacedVisit);
    if (refusal) return refuse(refusal);
  }
  return ok(ordered);
}

function slotRefusal(
  record: PathwayRecord,
  course: PathwayRecord,
  step: ProtocolStep,
  slot: AskedSlot,
  { facts, booker, now, deadlineFrom = now }: Context,
): SlotRefusal | null {
  if (slot.startsAt <= now) return { kind: "in-the-past" };
  let replaced: Visit | null = null;
  if (slot.replacesVisitId !== null) {
    const open = findOpenVisit(record, slot.replacesVisitId);
    if (!open.ok) return open.refusal;
    if (open.value.stepKey !== slot.stepKey) return { kind: "visit-unknown" };
    replaced = open.value;
  }
  return (
    limitsRefusal(record, step, slot, replaced, booker, deadlineFrom) ??
    gateRefusal(course, step, slot, booker, now, replaced ?? undefined) ??
    capacityRefusal(record, step, slot, facts, booker)
  );
}

/** What patients may do, and until when; staff may later, with a reason. */
function limitsRefusal(
  record: PathwayRecord,
  step: ProtocolStep,
  slot: AskedSlot,
  replaced: Visit | null,
  booker: Booker,
  pickedAt: Date,
): SlotRefusal | null {
  const hours = record.protocol.booking.patientDeadlineHours;
  const deadline = deadlineOf(record, pickedAt);
  const isLate = slot.startsAt < deadline || (replaced !== null && replaced.startsAt < deadline);
  if (booker.by === "staff") return isLate && !isOverriding(booker) ? { kind: "reason-needed", hours } : null;
  const may = replaced === null ? step.patientMay.book : step.patientMay.move;
  if (!may) return { kind: "not-yours-to-book", stepKey: step.key };
  return isLate ? { kind: "too-late-for-patients", hours } : null;
}

/**
 * The safety gates, which nobody overrides, and the protocol's distances, of which staff may exceed the longest. A longest distance that can no longer
 * be kept, and a move that makes it no longer, are not refused: as soon as can be is all that is left.
 */
export function gateRefusal(
  course: PathwayRecord,
  step: ProtocolStep,
  slot: Pick<PlannedVisit, "startsAt">,
  booker: Booker,
  now: Date,
  replaced?: Pick<Visit, "startsAt">,
): Extract<SlotRefusal, { kind: "not-bookable" | "after-latest-day" | "before-earlier-visit" }> | null {
  const on = clinicDate(slot.startsAt);
  const { blockers, latestOn } = mayBeBooked(course, step.key, on, now);
  if (blockers.length > 0) return { kind: "not-bookable", blockers };
  const firstOn = clinicDate(booker.by === "patient" ? deadlineOf(course, now) : now);
  const isTooLate = latestOn !== null && latestOn >= firstOn && on > latestOn;
  const isNoLater = replaced !== undefined && on <= clinicDate(replaced.startsAt);
  if (isTooLate && !isNoLater && !isOverriding(booker)) {
    return { kind: "after-latest-day", stepKey: step.key, latestOn };
  }
  const before = course.protocol.steps.slice(0, course.protocol.steps.indexOf(step)).map(({ key }) => key);
  const earlier = course.visits.find(
    (visit) => !visit.cancelled && visit.endsAt > slot.startsAt && before.includes(visit.stepKey),
  );
  return earlier ? { kind: "before-earlier-visit", stepKey: earlier.stepKey, endsAt: earlier.endsAt } : null;
}

/** Rooms, people and their hours. The psychologist and whom the patient keeps out are those of the visit's own day. */
export function capacityRefusal(
  record: PathwayRecord,
  step: ProtocolStep,
  slot: Omit<PlannedVisit, "stepKey">,
  { capacity, blockedUserIds }: SlotFacts,
  booker: Booker,
): Extract<SlotRefusal, { kind: "no-capacity" }> | null {
  const patient = bookingPatient(record, blockedUserIds, slot.startsAt);
  const problems = standingProblems(capacityProblems(capacity, step, slot, patient), booker);
  return problems.length === 0 ? null : { kind: "no-capacity", stepKey: step.key, startsAt: slot.startsAt, problems };
}

/** The booked visits after it must still keep their distances; staff may exceed the longest, and a move that makes it no longer is free. */
export function laterRefusal(
  course: PathwayRecord,
  slot: Pick<PlannedVisit, "stepKey" | "startsAt">,
  booker: Booker,
  replaced?: Pick<Visit, "startsAt">,
): Extract<SlotRefusal, { kind: "later-visit-too-soon" | "later-visit-too-late" }> | null {
  const isNoLonger = replaced !== undefined && clinicDate(slot.startsAt) >= clinicDate(replaced.startsAt);
  const problem = laterVisitProblems(course, slot.stepKey, slot.startsAt).find(
    ({ kind }) => kind === "later-visit-too-soon" || (!isNoLonger && !isOverriding(booker)),
  );
  return problem ? { kind: problem.kind, stepKey: problem.visit.stepKey, startsAt: problem.visit.startsAt } : null;
}

/** The first moment that patients may still book, move or cancel. */
function deadlineOf({ protocol }: Pick<PathwayRecord, "protocol">, now: Date): Date {
  return addHours(now, protocol.booking.patientDeadlineHours);
}
