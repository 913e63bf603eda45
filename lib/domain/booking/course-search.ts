/**
 * The cheapest way through a row of items, one candidate each, in order of time and within the distances between their days. Knows nothing of
 * clinics: dynamic programming over (item, day of the item before, day counted from), exact.
 */

/** A possible place of an item. Days are numbers that follow each other; `from` and `to` are instants. */
export type Candidate = { day: number; from: number; to: number; cost: number };

export type SearchItem<C extends Candidate> = {
  /** The place of the item whose day its distance is counted from; null: from none. */
  countsFrom: number | null;
  minDays: number;
  maxDays: number | null;
  /** An item that stays where it is. */
  fixed: C | null;
  /** What is possible on a day; not asked when fixed. */
  on: (day: number) => readonly C[];
};

export type SearchPeriod = {
  firstDay: number;
  lastDay: number;
  /** What it costs to exceed a longest distance; null: it may not be exceeded. */
  overLongest: number | null;
};

type Best<C> = { cost: number; candidate: C; next: Best<C> | null };

/** The candidates of the cheapest chain, in order, and their cost; null when there is none. Of two as cheap the one that begins earlier. */
export function cheapestChain<C extends Candidate>(
  items: readonly SearchItem<C>[],
  period: SearchPeriod,
): { cost: number; chain: C[] } | null {
  const memo = items.map(() => new Map<number, Best<C> | null>());
  const best = solve({ items, period, memo, carried: carriedFrom(items), days: [] }, 0, null);
  if (best === null) return null;
  const chain: C[] = [];
  for (let link: Best<C> | null = best; link; link = link.next) chain.push(link.candidate);
  return { cost: best.cost, chain };
}

type Search<C extends Candidate> = {
  items: readonly SearchItem<C>[];
  period: SearchPeriod;
  memo: Map<number, Best<C> | null>[];
  /** For each item the earlier one, not its neighbour, whose day it or a later one still counts from; −1: none. */
  carried: number[];
  /** The days chosen so far on the way down. */
  days: number[];
};

function solve<C extends Candidate>(search: Search<C>, index: number, previous: C | null): Best<C> | null {
  const item = search.items[index];
  const memo = search.memo[index];
  if (!item || !memo) return null;
  const key = stateKey(search, index, previous);
  const known = memo.get(key);
  if (known !== undefined) return known;
  let best: Best<C> | null = null;
  const isLast = index === search.items.length - 1;
  const { first, last, longest } = windowOf(search, item, index);
  for (let day = first; day <= last; day += 1) {
    const extra = day > longest ? (search.period.overLongest ?? 0) : 0;
    if (best && extra >= best.cost) break;
    for (const candidate of item.fixed ? [item.fixed] : item.on(day)) {
      if (!follows(previous, candidate, item, search.items[index - 1])) continue;
      const own = candidate.cost + extra;
      if (best && own >= best.cost) continue;
      search.days[index] = day;
      const next: Best<C> | null = isLast ? null : solve(search, index + 1, candidate);
      if (!isLast && !next) continue;
      const cost = own + (next?.cost ?? 0);
      if (!best || cost < best.cost) best = { cost, candidate, next };
    }
  }
  memo.set(key, best);
  return best;
}

/** The days on which an item may be; for a fixed one its own, when it keeps its distance. What is fixed on both ends is not judged. */
function windowOf<C extends Candidate>(
  { items, period, days }: Search<C>,
  item: SearchItem<C>,
  index: number,
): { first: number; last: number; longest: number } {
  const anchor = item.countsFrom === null ? undefined : days[item.countsFrom];
  const isJudged = anchor !== undefined && !(item.fixed && items[item.countsFrom ?? -1]?.fixed);
  const earliest = isJudged ? anchor + item.minDays : -Infinity;
  const longest = isJudged && item.maxDays !== null ? anchor + item.maxDays : Infinity;
  const latest = period.overLongest === null ? longest : Infinity;
  if (item.fixed) {
    const { day } = item.fixed;
    return earliest <= day && day <= latest ? { first: day, last: day, longest } : { first: 1, last: 0, longest };
  }
  const first = Math.max(period.firstDay, earliest, days[index - 1] ?? -Infinity);
  return { first, last: Math.min(period.lastDay, latest), longest };
}

/** Whether one comes after the other: on a later day, or the same day once the first is over. */
function follows<C extends Candidate>(
  previous: C | null,
  candidate: C,
  item: SearchItem<C>,
  before: SearchItem<C> | undefined,
): boolean {
  if (!previous || (item.fixed && before?.fixed)) return true;
  return previous.day < candidate.day || (previous.day === candidate.day && previous.to <= candidate.from);
}

/** All that the rest of the chain depends on, as one number: the day before, its end when the next may be that same day, the day counted from. */
function stateKey<C extends Candidate>({ items, carried, days }: Search<C>, index: number, previous: C | null): number {
  if (!previous) return -1;
  const sameDay = items[index] && maySharePreviousDay(items[index], index);
  const end = sameDay ? Math.floor(previous.to / 60_000) % 4096 : 0;
  const carry = carried[index] ?? -1;
  const anchor = carry < 0 ? 0 : (days[carry] ?? 0);
  return ((days[index - 1] ?? 0) * 4096 + end) * 65_536 + anchor;
}

/** Whether an item may be on the day of the one before it. */
export function maySharePreviousDay(
  item: Pick<SearchItem<Candidate>, "countsFrom" | "minDays">,
  index: number,
): boolean {
  return index > 0 && (item.countsFrom !== index - 1 || item.minDays === 0);
}

function carriedFrom(items: readonly SearchItem<Candidate>[]): number[] {
  return items.map((_, index) =>
    items.reduce((carry, { countsFrom }, later) => {
      const isCarried = later >= index && countsFrom !== null && countsFrom < index - 1;
      return isCarried ? Math.max(carry, countsFrom) : carry;
    }, -1),
  );
}
