import { type Weekday, WEEKDAYS } from "@/lib/domain/booking/capacity";
import { dayNumber, knownTargets, type SameTargets } from "@/lib/domain/booking/course-cost";
import type { CourseRequest, ObstacleRule, PlannedVisit } from "@/lib/domain/booking/course-plan";
import {
  type CandidateFinder,
  COST_SCALE,
  OBSTACLE_COST,
  type VisitCandidate,
} from "@/lib/domain/booking/course-candidates";
import { cheapestChain, type SearchItem } from "@/lib/domain/booking/course-search";
import { visitAt } from "@/lib/domain/booking/free-times";
import { clinicDate } from "@/lib/domain/calendar";

/** `cost` as it was searched for, in days; `broken`: the rules that a visit breaks, when rules were relaxed. */
export type SearchedCourse = {
  cost: number;
  visits: PlannedVisit[];
  broken: { rule: ObstacleRule; visit: PlannedVisit }[];
};

type Tried = { cost: number; chain: VisitCandidate[]; targets: SameTargets };

/**
 * The cheapest course under these candidates. A wish for the same weekday or nurse is tried with every weekday and every nurse, unless the cheapest
 * course without the wish is already no better than one that was found.
 */
export function searchCourse(
  request: CourseRequest,
  finders: readonly CandidateFinder[],
  nurseIds: readonly string[],
  relaxed: ReadonlySet<ObstacleRule> = new Set(),
): SearchedCourse | null {
  const firstDay = dayNumber(clinicDate(request.earliestAt));
  const lastDay = dayNumber(request.horizonOn);
  let best: Tried | null = null;
  for (const horizon of horizons(request, firstDay, lastDay)) {
    const period = { firstDay, lastDay: horizon, overLongest: relaxed.has("spacing-max") ? OBSTACLE_COST : null };
    for (const finder of finders) best = bestOfTargets(request, finder, nurseIds, period, best);
    // A course that ends later costs at least its days.
    if (best && best.cost <= (horizon - firstDay + 1) * COST_SCALE) break;
  }
  return best && toCourse(request, best);
}

type Period = Parameters<typeof cheapestChain>[1];

function bestOfTargets(
  request: CourseRequest,
  finder: CandidateFinder,
  nurseIds: readonly string[],
  period: Period,
  sofar: Tried | null,
): Tried | null {
  const known = knownTargets(request);
  const { sameWeekday, sameNurse } = request.wishes;
  const weekdays: readonly (Weekday | null)[] = sameWeekday && known.weekday === null ? WEEKDAYS : [known.weekday];
  const nurses: readonly (string | null)[] = sameNurse && known.nurseId === null ? nurseIds : [known.nurseId];
  const attempt = (targets: SameTargets): Tried | null => {
    const found = cheapestChain(itemsFor(request, finder, targets), period);
    return found && { ...found, targets };
  };
  let best = sofar;
  const better = (tried: Tried | null) => tried !== null && (best === null || tried.cost < best.cost);
  const bounds = weekdays
    .map((weekday) => attempt({ weekday, nurseId: known.nurseId }))
    .filter((tried) => tried !== null)
    .toSorted((a, b) => a.cost - b.cost);
  for (const bound of bounds) {
    if (!better(bound)) continue;
    if (nurses.length === 1 || nurses.length === 0) best = bound;
    else
      for (const nurseId of nurses) {
        if (!better(bound)) break;
        const tried = attempt({ ...bound.targets, nurseId });
        if (better(tried)) best = tried;
      }
  }
  return best;
}

function itemsFor(request: CourseRequest, finder: CandidateFinder, targets: SameTargets): SearchItem<VisitCandidate>[] {
  const priced = finder.pricedFor(targets);
  return request.items.map((item, index) => ({
    ...{ countsFrom: item.countsFrom, minDays: item.minDays, maxDays: item.maxDays },
    fixed: item.fixed && fixedCandidate(item.fixed),
    on: (day) => priced(index, day),
  }));
}

function fixedCandidate({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }): VisitCandidate {
  const day = dayNumber(clinicDate(startsAt));
  return { day, from: startsAt.getTime(), to: endsAt.getTime(), cost: 0, slot: null, broken: [] };
}

/** Ever longer periods: most courses are found in the first months, and the whole year need not be looked at. */
function horizons({ items }: CourseRequest, firstDay: number, lastDay: number): number[] {
  const shortest = items.reduce((sum, { fixed, minDays }) => sum + (fixed ? 0 : minDays), 0);
  const first = [60, 150].map((days) => firstDay + shortest + days).filter((day) => day < lastDay);
  return [...first, lastDay];
}

function toCourse(request: CourseRequest, { cost, chain, targets }: Tried): SearchedCourse {
  const visits: PlannedVisit[] = [];
  const broken: SearchedCourse["broken"] = [];
  const preferred = targets.nurseId === null ? [] : [targets.nurseId];
  chain.forEach((candidate, index) => {
    const item = request.items[index];
    if (!item || !candidate.slot) return;
    const visit = visitAt(item.step, candidate.slot, preferred);
    visits.push(visit);
    const anchor = item.countsFrom === null ? undefined : chain[item.countsFrom];
    const isTooLate = anchor && item.maxDays !== null && candidate.day > anchor.day + item.maxDays;
    const rules = isTooLate ? [...candidate.broken, "spacing-max" as const] : candidate.broken;
    broken.push(...rules.map((rule) => ({ rule, visit })));
  });
  return { cost: Math.floor(cost / COST_SCALE), visits, broken };
}
