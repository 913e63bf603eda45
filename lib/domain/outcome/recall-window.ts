import { clinicMinutes } from "@/lib/domain/calendar";
import type { Instrument } from "@/lib/domain/instrument/instrument";

const DAY_MS = 86_400_000;
const HALF_DAY = 12 * 60;

/** A stretch of time, both ends included. */
export type TimeSpan = { from: Date; to: Date };

/** The time that an answer is about: so many Oslo days up to when it was given. Null where the instrument asks about no bounded time. */
export function recallWindow({ windowDays }: Pick<Instrument, "windowDays">, submittedAt: Date): TimeSpan | null {
  if (windowDays === null) return null;
  const sameHours = submittedAt.getTime() - windowDays * DAY_MS;
  // The clock is moved twice a year: the same time of day, not the same number of hours, so that weekly answers meet.
  const moved = clinicMinutes(submittedAt) - clinicMinutes(new Date(sameHours));
  const shortest = moved > HALF_DAY ? moved - 2 * HALF_DAY : moved < -HALF_DAY ? moved + 2 * HALF_DAY : moved;
  return { from: new Date(sameHours + shortest * 60_000), to: submittedAt };
}

/**
 * The time that two or more answers are about: a two-week form answered weekly asks about every day twice (reference 2.8). Ascending, merged.
 * Takes the windows in any order.
 */
export function overlappingTime(windows: readonly TimeSpan[]): TimeSpan[] {
  const sorted = windows.toSorted((a, b) => a.from.getTime() - b.from.getTime());
  const spans: TimeSpan[] = [];
  let covered: Date | null = null;
  for (const { from, to } of sorted) {
    if (covered && from < covered) addSpan(spans, { from, to: to < covered ? to : covered });
    if (!covered || to > covered) covered = to;
  }
  return spans;
}

/** Days, with one decimal, that two stretches have in common. */
export function daysInCommon(one: TimeSpan, other: TimeSpan): number {
  const from = Math.max(one.from.getTime(), other.from.getTime());
  const to = Math.min(one.to.getTime(), other.to.getTime());
  return Math.round((Math.max(0, to - from) / DAY_MS) * 10) / 10;
}

function addSpan(spans: TimeSpan[], span: TimeSpan): void {
  const last = spans.at(-1);
  if (last && span.from <= last.to) last.to = span.to > last.to ? span.to : last.to;
  else spans.push(span);
}
