import { addHours, addMinutes } from "date-fns";
import { bookingPatient } from "@/lib/domain/booking/booking-patient";
import type { CourseItem, CourseRequest, FixedVisit, Wishes } from "@/lib/domain/booking/course-plan";
import { addCalendarDays, type CalendarDate, clinicDate, clinicTime } from "@/lib/domain/calendar";
import type { Blocker } from "@/lib/domain/pathway/blocker";
import { isOver, pathwayStatus } from "@/lib/domain/pathway/course-phase";
import { eligibilityOn } from "@/lib/domain/pathway/eligibility-in-force";
import { hasLapsed, mayBeBooked } from "@/lib/domain/pathway/may-be-booked";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { allStepProgress, type StepProgress } from "@/lib/domain/pathway/step-progress";
import { withPlanned } from "@/lib/domain/visit/course-with";

/** So far ahead courses are planned. */
export const PLANNING_HORIZON_DAYS = 365;

export type CourseWish = {
  wishes: Wishes;
  by: "patient" | "staff";
  blockedUserIds: readonly string[];
  now: Date;
};

/** A step that is not planned now. `isForStaff`: the protocol lets only the clinic book it. */
export type NotYet = { stepKey: string; blockers: Blocker[]; isForStaff: boolean };

/** What remains of a course. `overdue`: the protocol's longest distance can no longer be kept; it is planned as soon as can be. */
export type CourseToPlan = {
  request: CourseRequest;
  /** The steps that a plan is made for; none: nothing is to be planned now. */
  toPlan: readonly string[];
  notYet: readonly NotYet[];
  overdue: readonly { stepKey: string; latestOn: CalendarDate }[];
};

/**
 * Which remaining visits of a course are planned together, and under which conditions. Each step is asked `mayBeBooked` on the record as it is with the
 * steps before it booked: what waits for a gate is left out and says why. Booked visits stay where they are. Nothing is planned within
 * the deadline for patients, unless staff ask for an earliest day; patients get nothing that only the clinic books.
 */
export function courseRequest(record: PathwayRecord, { wishes, by, blockedUserIds, now }: CourseWish): CourseToPlan {
  const { booking } = record.protocol;
  const mayBeSoon = by === "staff" && wishes.earliestOn !== "";
  const earliestAt = mayBeSoon ? now : addHours(now, booking.patientDeadlineHours);
  const { fixed, planned, notYet } = sortSteps(record, by, now);
  const eligibility = eligibilityOn(record, clinicDate(now));
  const items = allStepProgress(record, now).flatMap((progress) => {
    const isPlanned = planned.includes(progress.step.key);
    const visit = fixed.get(progress.step.key) ?? null;
    return isPlanned || visit ? [{ progress, visit }] : [];
  });
  const spaced = items.map((_, index) => toItem(record, items, index));
  const overdue = spaced.flatMap((item) => {
    const latestOn = latestDay(spaced, item);
    return item.fixed || latestOn === null || latestOn >= clinicDate(earliestAt) || !tookPlace(items, item.countsFrom)
      ? []
      : [{ stepKey: item.step.key, latestOn }];
  });
  const isOverdue = ({ step }: CourseItem) => overdue.some(({ stepKey }) => stepKey === step.key);
  return {
    request: {
      patient: bookingPatient(record, blockedUserIds, now),
      items: spaced.map((item) => (isOverdue(item) ? { ...item, maxDays: null } : item)),
      ...{ wishes, earliestAt, startEveryMinutes: booking.startEveryMinutes },
      horizonOn: addCalendarDays(clinicDate(now), PLANNING_HORIZON_DAYS),
      latestSessionOn: eligibility.state === "in-force" ? eligibility.validUntil : null,
    },
    ...{ toPlan: planned, notYet, overdue },
  };
}

type Placed = { progress: StepProgress; visit: FixedVisit | null };
type Sorted = { fixed: Map<string, FixedVisit>; planned: string[]; notYet: NotYet[] };

/** Every step in turn: fixed in the calendar, to be planned on top of those before it, or not yet. */
function sortSteps(record: PathwayRecord, by: CourseWish["by"], now: Date): Sorted {
  const sorted: Sorted = { fixed: new Map(), planned: [], notYet: [] };
  let course = record;
  for (const progress of allStepProgress(record, now)) {
    const { step, doneAt } = progress;
    const visit = fixedVisit(record, progress, now);
    if (visit) sorted.fixed.set(step.key, visit);
    if (visit || doneAt) continue;
    const { blockers, earliestOn } = mayBeBooked(course, step.key, null, now);
    if (blockers.some(({ kind }) => kind === "ended" || kind === "checkpoint-stop")) continue;
    const isForStaff = by === "patient" && !step.patientMay.book;
    if (blockers.length > 0 || isForStaff) {
      sorted.notYet.push({ stepKey: step.key, blockers, isForStaff });
      continue;
    }
    sorted.planned.push(step.key);
    const startsAt = clinicTime(laterDay(earliestOn, addCalendarDays(clinicDate(now), 1)), "12:00");
    const endsAt = addMinutes(startsAt, step.durationMinutes);
    course = withPlanned(course, { stepKey: step.key, startsAt, endsAt, roomId: "", staff: [] });
  }
  return sorted;
}

/** When a step took place or is booked; null when neither. A visit that came to nothing keeps no place. */
function fixedVisit(record: PathwayRecord, progress: StepProgress, now: Date): FixedVisit | null {
  const { visit, tookPlaceAt } = progress;
  const counts = visit && !hasLapsed(record, progress, now) ? visit : null;
  const startsAt = tookPlaceAt ?? counts?.startsAt;
  if (!startsAt) return null;
  return {
    startsAt,
    endsAt: counts && counts.endsAt > startsAt ? counts.endsAt : startsAt,
    roomId: counts?.room.id ?? null,
    nurseId: counts?.staff.find(({ role }) => role === "nurse")?.userId ?? null,
  };
}

/** A step with what its distance is counted from: the step before it; for a follow-up the last session (reference 1.3). */
function toItem(record: PathwayRecord, items: readonly Placed[], index: number): CourseItem {
  const placed = items[index];
  if (!placed) throw new Error(`There is no item ${String(index)}`);
  const { step } = placed.progress;
  const { minDaysAfterPrevious: minDays, maxDaysAfterPrevious: maxDays = null } = step;
  return { step, fixed: placed.visit, countsFrom: anchorOf(record, items, index, placed.progress), minDays, maxDays };
}

function anchorOf(
  record: PathwayRecord,
  items: readonly Placed[],
  index: number,
  { step, index: stepIndex }: StepProgress,
): number | null {
  // Sessions still in the calendar of a course that has ended will not take place.
  const treatmentIsOver = isOver(pathwayStatus(record));
  const found =
    step.kind === "follow-up"
      ? items.findLastIndex(
          ({ progress }, i) => i < index && progress.step.kind === "session" && (!treatmentIsOver || progress.dose),
        )
      : items.findLastIndex(({ progress }) => progress.index === stepIndex - 1);
  return found < 0 ? null : found;
}

/** The last day that an item's longest distance from a fixed one allows; null when there is none. */
function latestDay(items: readonly CourseItem[], { countsFrom, maxDays }: CourseItem): CalendarDate | null {
  const anchor = countsFrom === null ? null : items[countsFrom]?.fixed;
  return anchor && maxDays !== null ? addCalendarDays(clinicDate(anchor.startsAt), maxDays) : null;
}

function tookPlace(items: readonly Placed[], index: number | null): boolean {
  return index !== null && items[index]?.progress.tookPlaceAt !== null;
}

function laterDay(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a > b ? a : b;
}
