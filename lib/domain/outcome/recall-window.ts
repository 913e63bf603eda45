import { addCalendarDays, clinicDate, clinicMinutes, clinicTime } from "@/lib/domain/calendar";
import type { Instrument } from "@/lib/domain/instrument/instrument";

const DAY_MS = 86_400_000;

/** A stretch of time, both ends included. */
export type TimeSpan = { from: Date; to: Date };

/** The time that an answer is about: so many Oslo days up to when it was given. Null where the instrument asks about no bounded time. */
export function recallWindow({ windowDays }: Pick<Instrument, "windowDays">, submittedAt: Date): TimeSpan | null {
  if (windowDays === null) return null;
  const minutes = clinicMinutes(submittedAt);
  const time = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");
  return { from: clinicTime(addCalendarDays(clinicDate(submittedAt), -windowDays), time), to: submittedAt };
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
