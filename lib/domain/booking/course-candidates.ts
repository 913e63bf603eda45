import {
  dateOfDay,
  dayNumber,
  isWished,
  type SameTargets,
  timeOfDayAt,
  wallClockMinutes,
  weekdayOfDay,
  WISH_COST_DAYS,
} from "@/lib/domain/booking/course-cost";
import type { CourseItem, CourseRequest, ObstacleRule, TimeOfDay } from "@/lib/domain/booking/course-plan";
import { type Candidate, maySharePreviousDay } from "@/lib/domain/booking/course-search";
import type { DaySlot, SlotFinder, SlotRelaxation } from "@/lib/domain/booking/day-slots";
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

/** Times of one day that break the same rules. */
type Group = { slots: readonly DaySlot[]; broken: readonly ObstacleRule[] };
/** All times of a day, or, where only the cheapest can matter, the cheapest at all and with each nurse; costs before the weekday and the nurse count. */
type DayChoice = {
  all: readonly VisitCandidate[];
  cheapest: VisitCandidate | null;
  withNurse: ReadonlyMap<string, VisitCandidate>;
};

/** Finds the candidates of the items of a request at one place. */
export function candidateFinder(rules: CandidateRules): CandidateFinder {
  const { items, earliestAt } = rules.request;
  const firstDay = dayNumber(clinicDate(earliestAt));
  const known = items.map((): DayChoice[] => []);
  const lastPlanned = items.findLastIndex(({ fixed }) => !fixed);
  const priced = pricing(rules, firstDay);
  const choiceOn = (item: CourseItem, index: number, day: number): DayChoice => {
    const groups = groupsOn(rules, item, dateOfDay(day));
    const price = priced(item, day, index === lastPlanned);
    const next = items[index + 1];
    const sharesDay = maySharePreviousDay(item, index) || (next !== undefined && maySharePreviousDay(next, index + 1));
    return sharesDay ? everyOf(item, day, groups, price) : cheapestOf(item, day, groups, price);
  };
  return {
    pricedFor: (targets) => {
      const answers = items.map((): (readonly VisitCandidate[])[] => []);
      return (index, day) => {
        const item = items[index];
        const ofIndex = answers[index];
        const choices = known[index];
        if (!item || !ofIndex || !choices) return [];
        const choice = (choices[day - firstDay] ??= choiceOn(item, index, day));
        return (ofIndex[day - firstDay] ??= withTargets(choice, day, targets));
      };
    },
  };
}

/** The candidates of a day at the cost that they have in a course of this weekday and this nurse. */
function withTargets(
  { all, cheapest, withNurse }: DayChoice,
  day: number,
  { weekday, nurseId }: SameTargets,
): readonly VisitCandidate[] {
  const otherDay = weekday !== null && weekdayOfDay(day) !== weekday ? WISH_COST_DAYS["same-weekday"] * COST_SCALE : 0;
  const otherNurse = WISH_COST_DAYS["same-nurse"] * COST_SCALE;
  if (!cheapest) {
    return all.map((candidate) => {
      const nurses = nurseId === null ? null : nursesAt(candidate.slot);
      return dearer(candidate, otherDay + (nurses && !nurses.includes(nurseId ?? "") ? otherNurse : 0));
    });
  }
  const same = nurseId === null || withNurse.size === 0 ? cheapest : withNurse.get(nurseId);
  if (same && same.cost <= cheapest.cost + otherNurse) return [dearer(same, otherDay)];
  return [dearer(cheapest, otherDay + otherNurse)];
}

function dearer(candidate: VisitCandidate, by: number): VisitCandidate {
  return by === 0 ? candidate : { ...candidate, cost: candidate.cost + by };
}

/** Who of the nurses could attend; null when none is asked for. */
function nursesAt(slot: DaySlot | null): readonly string[] | null {
  return slot?.staff.find(({ role }) => role === "nurse")?.userIds ?? null;
}

function everyOf(item: CourseItem, day: number, groups: readonly Group[], price: Price): DayChoice {
  const all = groups.flatMap(({ slots, broken }) =>
    slots.map((slot) => candidateAt(item, day, slot, broken, price(slot, broken))),
  );
  return { all, cheapest: null, withNurse: new Map() };
}

function cheapestOf(item: CourseItem, day: number, groups: readonly Group[], price: Price): DayChoice {
  type Best = { cost: number; slot: DaySlot; broken: readonly ObstacleRule[] };
  let cheapest: Best | null = null;
  const withNurse = new Map<string, Best>();
  for (const { slots, broken } of groups) {
    for (const slot of slots) {
      const cost = price(slot, broken);
      if (!cheapest || cost < cheapest.cost) cheapest = { cost, slot, broken };
      for (const nurseId of nursesAt(slot) ?? []) {
        if (cost < (withNurse.get(nurseId)?.cost ?? Infinity)) withNurse.set(nurseId, { cost, slot, broken });
      }
    }
  }
  const toCandidate = (best: Best) => candidateAt(item, day, best.slot, best.broken, best.cost);
  return {
    all: [],
    cheapest: cheapest && toCandidate(cheapest),
    withNurse: new Map([...withNurse].map(([nurseId, best]) => [nurseId, toCandidate(best)])),
  };
}

function candidateAt(
  { step }: CourseItem,
  day: number,
  slot: DaySlot,
  broken: readonly ObstacleRule[],
  cost: number,
): VisitCandidate {
  const from = slot.startsAt - step.bufferBeforeMinutes * 60_000;
  const to = slot.startsAt + (step.durationMinutes + step.bufferAfterMinutes) * 60_000;
  return { day, from, to, cost, slot, broken };
}

function groupsOn(rules: CandidateRules, { step }: CourseItem, date: CalendarDate): Group[] {
  const { request, relaxed, find, locationId, elsewhere } = rules;
  const ofDay = brokenByDay(request, step.kind, date);
  if (ofDay.some((rule) => !relaxed.has(rule))) return [];
  const earliest = request.earliestAt.getTime();
  const at = (place: string, broken: ObstacleRule[], relaxation?: SlotRelaxation): Group => {
    const slots = find(step, place, date, relaxation);
    const isSoonEnough = (slots[0]?.startsAt ?? earliest) >= earliest;
    return { slots: isSoonEnough ? slots : slots.filter(({ startsAt }) => startsAt >= earliest), broken };
  };
  const within = at(locationId, ofDay);
  if (within.slots.length > 0) return [within];
  return [
    ...elsewhere.map((place) => at(place, [...ofDay, "location"])),
    ...[...relaxed].filter(isOfSlot).map((rule) => at(locationId, [...ofDay, rule], rule)),
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

type Price = (slot: DaySlot, broken: readonly ObstacleRule[]) => number;

/** What a time costs: the wishes that it does not keep, what it repeats, the rules that it breaks, and for the last visit the days until then. */
function pricing({ request: { wishes }, repeated }: CandidateRules, firstDay: number) {
  const offered = new Map([...repeated.visits].map(([stepKey, starts]) => [stepKey, starts.map(toOffered)]));
  return ({ step }: CourseItem, day: number, isLast: boolean): Price => {
    const ofDay =
      (isLast ? day - firstDay : 0) + (isWished(wishes.weekdays, weekdayOfDay(day)) ? 0 : WISH_COST_DAYS.weekday);
    const again = (offered.get(step.key) ?? []).filter((earlier) => earlier.day === day);
    return (slot, broken) => {
      const part = timeOfDayAt(slot.minutes);
      let days = isWished(wishes.timesOfDay, part) ? ofDay : ofDay + WISH_COST_DAYS["time-of-day"];
      for (const earlier of again) {
        days += repeated.weight * REPEATED_DAYS.day;
        if (earlier.part === part) days += repeated.weight * REPEATED_DAYS.timeOfDay;
        if (earlier.startsAt === slot.startsAt) days += repeated.weight * REPEATED_DAYS.time;
      }
      return days * COST_SCALE + broken.length * OBSTACLE_COST + (day - firstDay);
    };
  };
}

function toOffered(startsAt: Date): { day: number; part: TimeOfDay; startsAt: number } {
  return {
    day: dayNumber(clinicDate(startsAt)),
    part: timeOfDayAt(wallClockMinutes(startsAt)),
    startsAt: startsAt.getTime(),
  };
}
