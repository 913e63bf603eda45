import { addHours } from "date-fns";
import { bookingPatient } from "@/lib/domain/booking/booking-patient";
import type { Capacity } from "@/lib/domain/booking/capacity";
import { withoutClaimsOf } from "@/lib/domain/booking/capacity-problems";
import type { PlannedVisit } from "@/lib/domain/booking/course-plan";
import { freeTimes } from "@/lib/domain/booking/free-times";
import { addCalendarDays, type CalendarDate, clinicDate } from "@/lib/domain/calendar";
import type { Blocker } from "@/lib/domain/pathway/blocker";
import { mayBeBooked } from "@/lib/domain/pathway/may-be-booked";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { ProtocolStep } from "@/lib/domain/protocol/protocol.schema";
import { gateRefusal, laterRefusal } from "@/lib/domain/visit/check-slots";
import { withoutVisits } from "@/lib/domain/visit/course-with";

/** So many weeks ahead one visit is looked for when the protocol sets no last day. */
const WEEKS_AHEAD = 12;

/** One visit that a patient wants to book, or to move from `replacesVisitId`. */
export type StepWish = {
  stepKey: string;
  replacesVisitId: string | null;
  blockedUserIds: readonly string[];
  now: Date;
};

/** `period` null: not now, and why. `isForStaff`: the protocol lets only the clinic do it, or it is too late to do it oneself. */
export type StepPeriod = {
  step: ProtocolStep;
  period: { from: CalendarDate; to: CalendarDate; earliestAt: Date } | null;
  blockers: Blocker[];
  isForStaff: boolean;
};

/** On which days a patient may have a visit of a step, or why not now. A step that the protocol does not have is undefined. */
export function stepPeriod(record: PathwayRecord, wish: StepWish): StepPeriod | undefined {
  const step = record.protocol.steps.find(({ key }) => key === wish.stepKey);
  if (!step) return undefined;
  const { now, replacesVisitId } = wish;
  const earliestAt = addHours(now, record.protocol.booking.patientDeadlineHours);
  const replaced = record.visits.find(({ id }) => id === replacesVisitId);
  const may = replacesVisitId === null ? step.patientMay.book : step.patientMay.move;
  const course = withoutVisits(record, replaced ? [replaced.id] : [], now);
  const { blockers, earliestOn, latestOn } = mayBeBooked(course, step.key, null, now);
  const from = [earliestOn, clinicDate(earliestAt)].toSorted().at(-1) ?? earliestOn;
  const to = latestOn ?? addCalendarDays(from, WEEKS_AHEAD * 7);
  const isTooLate = (replaced !== undefined && replaced.startsAt < earliestAt) || to < from;
  const isForStaff = !may || isTooLate;
  const period = blockers.length > 0 || isForStaff ? null : { from, to, earliestAt };
  return { step, period, blockers, isForStaff };
}

/** The free times of a step on some days of its period, for a patient: those that keep every gate and every distance, one for each start. */
export function stepTimes(
  capacity: Capacity,
  record: PathwayRecord,
  { step, period }: StepPeriod,
  days: { from: CalendarDate; to: CalendarDate },
  { replacesVisitId, blockedUserIds, now }: StepWish,
): PlannedVisit[] {
  if (!period) return [];
  const replaced = replacesVisitId === null ? [] : [replacesVisitId];
  const course = withoutVisits(record, replaced, now);
  const free = freeTimes(withoutClaimsOf(capacity, replaced), {
    ...{ step, patient: bookingPatient(record, blockedUserIds, now), earliestAt: period.earliestAt },
    from: days.from > period.from ? days.from : period.from,
    to: days.to < period.to ? days.to : period.to,
    startEveryMinutes: record.protocol.booking.startEveryMinutes,
    locationId: null,
  });
  const patient = { by: "patient" as const };
  return free.filter(
    (visit, index) =>
      free[index - 1]?.startsAt.getTime() !== visit.startsAt.getTime() &&
      !gateRefusal(course, step, visit, patient, now) &&
      !laterRefusal(course, visit, patient),
  );
}
