import {
  dateOfDay,
  dayNumber,
  isWished,
  type SameTargets,
  timeOfDayAt,
  wallClockMinutes,
  WISH_COST_DAYS,
} from "@/lib/domain/booking/course-cost";
import type { CourseItem, CourseRequest, ObstacleRule } from "@/lib/domain/booking/course-plan";
import { type Candidate, maySharePreviousDay } from "@/lib/domain/booking/course-search";
import type { DaySlot, SlotFinder, SlotRelaxation } from "@/lib/domain/booking/day-slots";
import { weekdayOf } from "@/lib/domain/booking/working-time";
import { type CalendarDate, clinicDate } from "@/lib/domain/calendar";

/** One possible time of a step, with the rules that it would break. Its cost is in days times `COST_SCALE`; the rest decides between equals. */
export type VisitCandidate = Candidate & { slot: DaySlot | null; broken: readonly ObstacleRule[] };

export const COST_SCALE = 10_000;
/** More than any wishes and any waiting together. */
export const OBSTACLE_COST = 100_000 * COST_SCALE;
/** What a visit of an earlier offer counts when it comes again: the same day, the same part of the day, the same time; in days. */
const REPEATED_DAYS = { day: 4, timeOfDay: 2, time: 1 };

/** Visits that were offered before, by step: each counts against a course that has it again, by so much. */
export type Repeated = { weight: number; visits: ReadonlyMap<string, readonly Date[]> };

/** What is possible on each day, priced for the weekday and the nurse that the course is to keep. */
export type CandidateFinder = {
  pricedFor: (targets: SameTargets) => (index: number, day: number) => readonly VisitCandidate[];
};

export type CandidateRules = {
  request: CourseRequest;
  find: SlotFinder;
  /** The place of the course, and others whose times count as breaking the rule of one place. */
  locationId: string;
  elsewhere: readonly string[];
  repeated: Repeated;
  relaxed: ReadonlySet<ObstacleRule>;
};

type Possible = { slot: DaySlot; broken: readonly ObstacleRule[] };

/** Finds the candidates of the items of a request at one place. */
export function candidateFinder(rules: CandidateRules): CandidateFinder {
  const { request } = rules;
  const items = request.items;
  const possible = items.map(() => new Map<number, readonly Possible[]>());
  const lastPlanned = items.findLastIndex(({ fixed }) => !fixed);
  const sharesDay = items.map((item, index) => {
    const next = items[index + 1];
    return maySharePreviousDay(item, index) || (next !== undefined && maySharePreviousDay(next, index + 1));
  });
  return {
    pricedFor: (targets) => {
      const priced = items.map(() => new Map<number, readonly VisitCandidate[]>());
      const price = pricing(rules, targets);
      return (index, day) => {
        const item = items[index];
        const known = priced[index]?.get(day);
        if (known || !item) return known ?? [];
        const here = possible[index]?.get(day) ?? possibleOn(rules, item, dateOfDay(day));
        possible[index]?.set(day, here);
        const all = here.map((one) => price(item, day, one, index === lastPlanned));
        const candidates = sharesDay[index] ? all : cheapest(all);
        priced[index]?.set(day, candidates);
        return candidates;
      };
    },
  };
}

function possibleOn(rules: CandidateRules, { step }: CourseItem, date: CalendarDate): Possible[] {
  const { request, relaxed, find, locationId, elsewhere } = rules;
  const ofDay = brokenByDay(request, step.kind, date);
  if (ofDay.some((rule) => !relaxed.has(rule))) return [];
  const earliest = request.earliestAt.getTime();
  const at = (place: string, broken: ObstacleRule[], relaxation?: SlotRelaxation): Possible[] =>
    find(step, place, date, relaxation)
      .filter(({ startsAt }) => startsAt >= earliest)
      .map((slot) => ({ slot, broken }));
  const within = at(locationId, ofDay);
  if (within.length > 0) return within;
  return [
    ...elsewhere.flatMap((place) => at(place, [...ofDay, "location"])),
    ...[...relaxed].filter(isOfSlot).flatMap((rule) => at(locationId, [...ofDay, rule], rule)),
  ];
}

function brokenByDay(
  { wishes, latestSessionOn }: CourseRequest,
  kind: CourseItem["step"]["kind"],
  date: CalendarDate,
): ObstacleRule[] {
  const broken: ObstacleRule[] = [];
  const isAway =
    wishes.away.some(({ from, to }) => from <= date && date <= to) ||
    (wishes.earliestOn !== "" && date < wishes.earliestOn) ||
    (wishes.latestOn !== "" && date > wishes.latestOn);
  if (isAway) broken.push("patient-away");
  if (kind === "session" && latestSessionOn !== null && date > latestSessionOn) broken.push("eligibility-end");
  return broken;
}

function isOfSlot(rule: ObstacleRule): rule is SlotRelaxation {
  return !["spacing-max", "patient-away", "location", "eligibility-end"].includes(rule);
}

/** What one time costs: the wishes that it does not keep, what it repeats, the rules that it breaks, and for the last visit the days until then. */
function pricing({ request, repeated }: CandidateRules, targets: SameTargets) {
  const { wishes, earliestAt } = request;
  const firstDay = dayNumber(clinicDate(earliestAt));
  return ({ step }: CourseItem, day: number, { slot, broken }: Possible, isLast: boolean): VisitCandidate => {
    const weekday = weekdayOf(dateOfDay(day));
    const nurses = targets.nurseId === null ? undefined : slot.staff.find(({ role }) => role === "nurse");
    let days = isLast ? day - firstDay : 0;
    if (!isWished(wishes.weekdays, weekday)) days += WISH_COST_DAYS.weekday;
    if (!isWished(wishes.timesOfDay, timeOfDayAt(slot.minutes))) days += WISH_COST_DAYS["time-of-day"];
    if (targets.weekday !== null && weekday !== targets.weekday) days += WISH_COST_DAYS["same-weekday"];
    if (nurses && !nurses.userIds.includes(targets.nurseId ?? "")) days += WISH_COST_DAYS["same-nurse"];
    for (const earlier of repeated.visits.get(step.key) ?? [])
      days += repeatedDays(slot, day, earlier) * repeated.weight;
    return {
      ...{ day, slot, broken },
      from: slot.startsAt - step.bufferBeforeMinutes * 60_000,
      to: slot.startsAt + (step.durationMinutes + step.bufferAfterMinutes) * 60_000,
      cost: days * COST_SCALE + broken.length * OBSTACLE_COST + (day - firstDay),
    };
  };
}

function repeatedDays(slot: DaySlot, day: number, earlier: Date): number {
  if (dayNumber(clinicDate(earlier)) !== day) return 0;
  if (slot.startsAt === earlier.getTime()) return REPEATED_DAYS.day + REPEATED_DAYS.timeOfDay + REPEATED_DAYS.time;
  const isSamePart = timeOfDayAt(slot.minutes) === timeOfDayAt(wallClockMinutes(earlier));
  return REPEATED_DAYS.day + (isSamePart ? REPEATED_DAYS.timeOfDay : 0);
}

/** The first of the cheapest, as one or none. */
function cheapest(candidates: readonly VisitCandidate[]): VisitCandidate[] {
  const best = candidates.reduce<VisitCandidate | null>(
    (sofar, candidate) => (sofar === null || candidate.cost < sofar.cost ? candidate : sofar),
    null,
  );
  return best ? [best] : [];
}
