import { addCalendarDays, clinicDate, clinicTime } from "@/lib/domain/calendar";
import type { BookingRules } from "@/lib/domain/protocol/protocol.schema";

export type ReminderTime = { hoursBefore: number; dueAt: Date };
type Rules = Pick<BookingRules, "reminderHoursBefore" | "quietHours">;

/**
 * When to remind of a visit: so many elapsed hours before it as the protocol says, moved out of the quiet hours. None that would be due
 * already: the notice of the booking itself has just told the time. Two that fall on one moment are one.
 */
export function reminderTimes(startsAt: Date, rules: Rules, now: Date): ReminderTime[] {
  const seen = new Set<number>();
  return rules.reminderHoursBefore
    .toSorted((a, b) => b - a)
    .map((hoursBefore) => {
      const wanted = new Date(startsAt.getTime() - hoursBefore * 3_600_000);
      return { hoursBefore, dueAt: outsideQuietHours(wanted, rules.quietHours, startsAt) };
    })
    .filter(({ dueAt }) => {
      if (dueAt <= now || dueAt >= startsAt || seen.has(dueAt.getTime())) return false;
      seen.add(dueAt.getTime());
      return true;
    });
}

/** How much time a person should at least have left between a message and the visit that it is about. */
const LEAST_NOTICE_MS = 3_600_000;

/**
 * The moment itself, or, in the quiet hours (Oslo's clock, over midnight when `from` is later than `to`), their end; when that would come less
 * than an hour before the visit, just before they begin. Quiet hours of no length are none.
 */
export function outsideQuietHours(at: Date, quiet: BookingRules["quietHours"], before: Date | null = null): Date {
  const period = quietPeriodAt(at, quiet);
  if (!period) return at;
  const comesTooLate = before !== null && before.getTime() - period.endsAt.getTime() < LEAST_NOTICE_MS;
  return comesTooLate ? period.startsAt : period.endsAt;
}

function quietPeriodAt(
  at: Date,
  { from, to }: BookingRules["quietHours"],
): { startsAt: Date; endsAt: Date } | undefined {
  if (from === to) return undefined;
  const today = clinicDate(at);
  // A period that goes over midnight may have begun yesterday.
  return [addCalendarDays(today, -1), today]
    .map((date) => ({
      startsAt: clinicTime(date, from),
      endsAt: clinicTime(from < to ? date : addCalendarDays(date, 1), to),
    }))
    .find(({ startsAt, endsAt }) => at > startsAt && at < endsAt);
}
