import { tzOffset } from "@date-fns/tz";
import type { Weekday } from "@/lib/domain/booking/capacity";
import type {
  CourseOffer,
  CourseRequest,
  GivenUp,
  PlannedVisit,
  TimeOfDay,
  Wish,
} from "@/lib/domain/booking/course-plan";
import { weekdayOf } from "@/lib/domain/booking/working-time";
import { type CalendarDate, CLINIC_ZONE, clinicDate } from "@/lib/domain/calendar";

/** What a wish that a visit does not keep weighs, in days: the course may end so much later to keep it (the clinic's own judgement, not clinical). */
export const WISH_COST_DAYS: Readonly<Record<Wish, number>> = {
  weekday: 14,
  "time-of-day": 10,
  "same-weekday": 7,
  "same-nurse": 7,
};

/** What "the same" means in a course: the weekday and the nurse that its visits are measured against; null: not asked for. */
export type SameTargets = { weekday: Weekday | null; nurseId: string | null };

/** Minutes after midnight on the Oslo wall clock. */
export function wallClockMinutes(at: Date): number {
  return (at.getTime() / 60_000 + tzOffset(CLINIC_ZONE, at)) % (24 * 60);
}

/** Begins before 11, from 11 to 14, from 14 on. */
export function timeOfDayAt(minutesAfterMidnight: number): TimeOfDay {
  if (minutesAfterMidnight < 11 * 60) return "morning";
  return minutesAfterMidnight < 14 * 60 ? "midday" : "afternoon";
}

/** Whether something is as wished; no wish is always kept. */
export function isWished<T>(wished: readonly T[], value: T): boolean {
  return wished.length === 0 || wished.includes(value);
}

/**
 * The visits as an offer: the wishes that each gives up, and the cost in days: every wish not kept by its weight, and each day from the first possible
 * one to the day of the last visit. "The same" weekday and nurse are those that most visits have, unless the booked part of the course has them already.
 */
export function asOffer(request: CourseRequest, visits: readonly PlannedVisit[]): CourseOffer {
  const targets = sameTargets(request, visits);
  const givenUp = visits.flatMap((visit) => wishesGivenUp(request, visit, targets));
  const lastOn = visits.reduce((last, { startsAt }) => later(last, clinicDate(startsAt)), "");
  const wishes = givenUp.reduce((sum, { wish }) => sum + WISH_COST_DAYS[wish], 0);
  return { visits, givenUp, lastOn, cost: wishes + dayNumber(lastOn) - dayNumber(clinicDate(request.earliestAt)) };
}

/** The weekday and the nurse that the part of the course already booked has; null when it has none, or nobody asked. */
export function knownTargets({ items, wishes, earliestAt }: CourseRequest): SameTargets {
  const fixed = items.flatMap((item) => item.fixed ?? []);
  const upcoming = fixed.find(({ startsAt }) => startsAt >= earliestAt);
  return {
    weekday: wishes.sameWeekday && upcoming ? weekdayOf(clinicDate(upcoming.startsAt)) : null,
    nurseId: wishes.sameNurse ? (fixed.findLast(({ nurseId }) => nurseId !== null)?.nurseId ?? null) : null,
  };
}

/** The nurse of a visit; null when none attends. */
export function nurseOf({ staff }: Pick<PlannedVisit, "staff">): string | null {
  return staff.find(({ role }) => role === "nurse")?.userId ?? null;
}

/** Days as numbers that follow each other. */
export function dayNumber(date: CalendarDate): number {
  return Math.round(Date.parse(date) / 86_400_000);
}

/** The calendar date of a day's number. */
export function dateOfDay(day: number): CalendarDate {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** The weekday of a day's number; Monday is 1. Day 0 was a Thursday. */
export function weekdayOfDay(day: number): Weekday {
  return (((day + 3) % 7) + 1) as Weekday;
}

function wishesGivenUp({ wishes }: CourseRequest, visit: PlannedVisit, same: SameTargets): GivenUp[] {
  const weekday = weekdayOf(clinicDate(visit.startsAt));
  const nurse = nurseOf(visit);
  const kept: Record<Wish, boolean> = {
    weekday: isWished(wishes.weekdays, weekday),
    "time-of-day": isWished(wishes.timesOfDay, timeOfDayAt(wallClockMinutes(visit.startsAt))),
    "same-weekday": same.weekday === null || weekday === same.weekday,
    "same-nurse": same.nurseId === null || nurse === null || nurse === same.nurseId,
  };
  return (Object.keys(kept) as Wish[]).filter((wish) => !kept[wish]).map((wish) => ({ wish, stepKey: visit.stepKey }));
}

function sameTargets(request: CourseRequest, visits: readonly PlannedVisit[]): SameTargets {
  const known = knownTargets(request);
  const weekdays = visits.map(({ startsAt }) => weekdayOf(clinicDate(startsAt)));
  const nurses = visits.flatMap((visit) => nurseOf(visit) ?? []);
  return {
    weekday: known.weekday ?? (request.wishes.sameWeekday ? mostFrequent(weekdays) : null),
    nurseId: known.nurseId ?? (request.wishes.sameNurse ? mostFrequent(nurses) : null),
  };
}

/** The value that comes most often; of several the one that came first. */
function mostFrequent<T>(values: readonly T[]): T | null {
  const count = (value: T) => values.filter((other) => other === value).length;
  return values.reduce<T | null>((most, value) => (most === null || count(value) > count(most) ? value : most), null);
}

function later(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a > b ? a : b;
}
