import { addDays } from "date-fns";

/** A visit as a calendar needs it. */
export type CalendarVisit = {
  id: string;
  movedFromId: string | null;
  startsAt: Date;
  endsAt: Date;
  room: string;
  location: string;
  address: string;
  scheduledAt: Date;
  cancelled: { at: Date; kind: "cancelled" | "moved" | "no-show" } | null;
};

/** One entry of a calendar. Whoever moves a visit moves the entry: the same `uid`, a higher `sequence` (RFC 5545, 3.8.4.7 and 3.8.7.4). */
export type CalendarEntry = {
  uid: string;
  sequence: number;
  isCancelled: boolean;
  startsAt: Date;
  endsAt: Date;
  room: string;
  location: string;
  address: string;
  changedAt: Date;
};

/** A calendar that asks seldom must still learn that a visit was cancelled. */
export const CANCELLED_FOR_DAYS = 42;
const PAST_DAYS = 90;

/**
 * What a person's calendar shows: visits of the last three months and everything ahead; those taken out of the calendar for six weeks after. `own` are
 * the visits that the person attends; `moves` says for every visit of the same courses which one it took the place of, also where somebody else attends
 * the new one: to whoever attended the old one it is cancelled.
 */
export function calendarEntries(
  own: readonly CalendarVisit[],
  moves: ReadonlyMap<string, string | null>,
  now: Date,
): CalendarEntry[] {
  const newest = new Map<string, { visit: CalendarVisit; depth: number }>();
  for (const visit of own) {
    const { root, depth } = originOf(visit.id, moves);
    const known = newest.get(root);
    if (!known || known.depth < depth) newest.set(root, { visit, depth });
  }
  return [...newest]
    .map(([root, { visit, depth }]) => toEntry(root, visit, depth))
    .filter(
      (entry) =>
        entry.startsAt > addDays(now, -PAST_DAYS) &&
        (!entry.isCancelled || entry.changedAt > addDays(now, -CANCELLED_FOR_DAYS)),
    )
    .toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime() || (a.uid < b.uid ? -1 : 1));
}

function toEntry(root: string, visit: CalendarVisit, depth: number): CalendarEntry {
  const { startsAt, endsAt, room, location, address, scheduledAt, cancelled } = visit;
  // Whether the patient came is nothing for a calendar.
  const isCancelled = cancelled !== null && cancelled.kind !== "no-show";
  return {
    ...{ uid: `${root}@forlop`, sequence: isCancelled ? depth + 1 : depth, isCancelled },
    ...{ startsAt, endsAt, room, location, address },
    changedAt: isCancelled ? cancelled.at : scheduledAt,
  };
}

function originOf(id: string, moves: ReadonlyMap<string, string | null>): { root: string; depth: number } {
  let root = id;
  let depth = 0;
  for (let from = moves.get(id); from; from = moves.get(from)) {
    root = from;
    depth += 1;
  }
  return { root, depth };
}
