import { bookingPatient } from "@/lib/domain/booking/booking-patient";
import { claimedSpan, withoutClaimsOf } from "@/lib/domain/booking/capacity-problems";
import type { Capacity } from "@/lib/domain/booking/capacity";
import type { PlannedVisit } from "@/lib/domain/booking/course-plan";
import { nearestFreeTimes } from "@/lib/domain/booking/free-times";
import {
  addCalendarDays,
  type CalendarDate,
  clinicDate,
  clinicDaysBetween,
  clinicMinutes,
  clinicTime,
} from "@/lib/domain/calendar";
import { formsForStep } from "@/lib/domain/pathway/forms-due";
import { mayBeBooked } from "@/lib/domain/pathway/may-be-booked";
import type { PathwayRecord, Visit } from "@/lib/domain/pathway/pathway-record";
import { stepProgress } from "@/lib/domain/pathway/step-progress";
import type { InstrumentKey, ProtocolStep } from "@/lib/domain/protocol/protocol.schema";
import type { Booker } from "@/lib/domain/visit/booker";
import { type AskedSlot, checkSlots, type SlotFacts, type SlotRefusal } from "@/lib/domain/visit/check-slots";
import { withoutVisits, withPlanned } from "@/lib/domain/visit/course-with";

/** A later booked visit that must move too, and the free time nearest to its own; null when none was found. */
export type MovedAlong = { visit: Visit; why: "too-soon" | "too-late"; proposed: PlannedVisit | null };

/** Forms of a step that open together on another day, or that have to be answered again. */
export type FormsMoved = { stepKey: string; instruments: InstrumentKey[]; opensAt: Date; again: boolean };

export type MoveConsequences = {
  /** Everything that is held and confirmed together: the visit itself first. */
  slots: AskedSlot[];
  along: MovedAlong[];
  forms: FormsMoved[];
  /** The first day of the follow-up when the last session moves: it counts from the last dose (reference 1.3). */
  followUp: { earliestBefore: CalendarDate; earliestOn: CalendarDate } | null;
  /** A signed order belongs to the old time: the doctor signs anew. */
  ordersVoid: { stepKey: string; signedBy: string }[];
  /** Why it cannot be done as proposed: a gate, eligibility that ends before, a later visit without a time. */
  refusal: SlotRefusal | null;
};

/** So far after its first possible day a later visit is looked for when the protocol sets no last one. */
const DAYS_WITHOUT_LIMIT = 28;

/**
 * Everything that follows when a booked visit moves to another time, before anything is written: which later visits must move too and where to, which
 * forms open on other days, where the follow-up is counted from, which orders no longer count. `slots` is what `hold-visits` keeps, all or none.
 * `capacity` covers the whole rest of the course.
 */
export function moveConsequences(
  record: PathwayRecord,
  { visit, to }: { visit: Visit; to: PlannedVisit },
  facts: SlotFacts,
  { booker, now }: { booker: Booker; now: Date },
): MoveConsequences {
  const slots: AskedSlot[] = [{ ...to, replacesVisitId: visit.id }];
  const along: MovedAlong[] = [];
  let course = withPlanned(withoutVisits(record, [visit.id], now), to);
  const after = stepsAfter(record, visit);
  // Later visits do not stand in the way of earlier ones: on the same day they would have to move as well.
  const free = withoutClaimsOf(facts.capacity, [visit.id, ...bookedOf(record, after)]);
  for (const step of after) {
    const later = course.visits.find((booked) => !booked.cancelled && booked.stepKey === step.key);
    const why = later && whyMove(record, course, later, now);
    if (!later || !why) continue;
    course = withoutVisits(course, [later.id], now);
    const capacity = withClaims(free, record, slots);
    const proposed = proposedTime(course, step, later, { ...facts, capacity }, now);
    along.push({ visit: later, why, proposed });
    if (!proposed) break;
    slots.push({ ...proposed, replacesVisitId: later.id });
    course = withPlanned(course, proposed);
  }
  const isComplete = along.every(({ proposed }) => proposed !== null);
  const checked = isComplete ? checkSlots(record, slots, { facts, booker, now }) : null;
  return {
    ...{ slots, along },
    forms: formsMoved(record, course, slots, now),
    followUp: followUpMoved(record, course, now),
    ordersVoid: record.orders.flatMap(({ visitId, cancelled, signedBy }) => {
      const moved = slots.find((slot) => slot.replacesVisitId === visitId);
      return moved && !cancelled ? [{ stepKey: moved.stepKey, signedBy: signedBy.name }] : [];
    }),
    refusal: checked && !checked.ok ? checked.refusal : null,
  };
}

function stepsAfter({ protocol }: PathwayRecord, visit: Visit): ProtocolStep[] {
  return protocol.steps.slice(protocol.steps.findIndex(({ key }) => key === visit.stepKey) + 1);
}

function bookedOf({ visits }: PathwayRecord, steps: readonly ProtocolStep[]): string[] {
  const keys = steps.map(({ key }) => key);
  return visits.filter(({ cancelled, stepKey }) => !cancelled && keys.includes(stepKey)).map(({ id }) => id);
}

/** Whether a later visit no longer keeps the protocol's distance; what it did not keep before the move is not the move's. */
function whyMove(record: PathwayRecord, course: PathwayRecord, later: Visit, now: Date): MovedAlong["why"] | null {
  const problem = (of: PathwayRecord): MovedAlong["why"] | null => {
    const on = clinicDate(later.startsAt);
    const { earliestOn, latestOn } = mayBeBooked(withoutVisits(of, [later.id], now), later.stepKey, on, now);
    if (on < earliestOn) return "too-soon";
    return latestOn !== null && on > latestOn ? "too-late" : null;
  };
  const after = problem(course);
  return after === problem(record) ? null : after;
}

/** The free time nearest to the visit's own hour, on its own weekday if the distances allow. */
function proposedTime(
  course: PathwayRecord,
  step: ProtocolStep,
  later: Visit,
  { capacity, blockedUserIds }: SlotFacts,
  now: Date,
): PlannedVisit | null {
  const { earliestOn, latestOn } = mayBeBooked(course, step.key, null, now);
  const to = latestOn ?? addCalendarDays(earliestOn, DAYS_WITHOUT_LIMIT);
  const request = {
    ...{ step, patient: bookingPatient(course, blockedUserIds, now), from: earliestOn, to, earliestAt: now },
    startEveryMinutes: course.protocol.booking.startEveryMinutes,
    locationId: capacity.rooms.find(({ id }) => id === later.room.id)?.locationId ?? null,
  };
  return nearestFreeTimes(capacity, request, wantedTime(later, earliestOn, to), 1)[0] ?? null;
}

/** The old hour on the first day of the same weekday that is not before the first, else the last day possible. */
function wantedTime({ startsAt }: Visit, earliestOn: CalendarDate, latestOn: CalendarDate): Date {
  const day = clinicDate(startsAt);
  const daysAway = clinicDaysBetween(startsAt, clinicTime(earliestOn, "12:00"));
  const sameWeekday = addCalendarDays(day, Math.ceil(daysAway / 7) * 7);
  const clamped = sameWeekday > latestOn ? latestOn : sameWeekday;
  const minutes = clinicMinutes(startsAt);
  return clinicTime(clamped, `${Math.floor(minutes / 60)}:${minutes % 60}`);
}

/** The capacity with these times taken too: what is proposed is not proposed twice. */
function withClaims(capacity: Capacity, { protocol, patient }: PathwayRecord, slots: readonly AskedSlot[]): Capacity {
  const claims = slots.flatMap((slot) => {
    const step = protocol.steps.find(({ key }) => key === slot.stepKey);
    if (!step) return [];
    const { from, to } = claimedSpan(step, slot);
    const times = { visitId: null, startsAt: new Date(from), endsAt: new Date(to) };
    return [slot.roomId, patient.id, ...slot.staff.map(({ userId }) => userId)].map((resourceId) => ({
      ...{ resourceId, ...times },
    }));
  });
  return { ...capacity, claims: [...capacity.claims, ...claims] };
}

function formsMoved(
  record: PathwayRecord,
  course: PathwayRecord,
  slots: readonly AskedSlot[],
  now: Date,
): FormsMoved[] {
  const moved: FormsMoved[] = [];
  for (const { stepKey } of slots) {
    const before = formsOf(record, stepKey, now);
    for (const [index, { instrument, opensAt, isAnswered }] of formsOf(course, stepKey, now).entries()) {
      const was = before[index];
      const again = was?.isAnswered === true && !isAnswered;
      const opensAnew = was?.opensAt.getTime() !== opensAt.getTime() && !isAnswered;
      if (!again && !opensAnew) continue;
      const together = moved.find(
        (forms) => forms.stepKey === stepKey && forms.again === again && forms.opensAt.getTime() === opensAt.getTime(),
      );
      if (together) together.instruments.push(instrument);
      else moved.push({ stepKey, instruments: [instrument], opensAt, again });
    }
  }
  return moved;
}

function formsOf(record: PathwayRecord, stepKey: string, now: Date) {
  const progress = stepProgress(record, stepKey, now);
  return progress ? formsForStep(record, progress, now) : [];
}

function followUpMoved(record: PathwayRecord, course: PathwayRecord, now: Date): MoveConsequences["followUp"] {
  const step = record.protocol.steps.find(({ kind }) => kind === "follow-up");
  if (!step) return null;
  const earliestBefore = mayBeBooked(record, step.key, null, now).earliestOn;
  const { earliestOn } = mayBeBooked(course, step.key, null, now);
  return earliestBefore === earliestOn ? null : { earliestBefore, earliestOn };
}
