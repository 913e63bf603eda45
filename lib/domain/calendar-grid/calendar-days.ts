import { weekdayOf } from "@/lib/domain/booking/working-time";
import { addCalendarDays, type CalendarDate } from "@/lib/domain/calendar";

export const CALENDAR_VIEWS = ["day", "week"] as const;
export type CalendarView = (typeof CALENDAR_VIEWS)[number];

/** The Monday of the week that a day lies in. */
export function mondayOf(date: CalendarDate): CalendarDate {
  return addCalendarDays(date, 1 - weekdayOf(date));
}

/** The week's number as Norwegian calendars write it (ISO 8601): week 1 holds the year's first Thursday. */
export function isoWeek(date: CalendarDate): number {
  const thursday = addCalendarDays(mondayOf(date), 3);
  const firstOfYear = `${thursday.slice(0, 4)}-01-01`;
  return Math.floor((asUtc(thursday).getTime() - asUtc(firstOfYear).getTime()) / (7 * DAY_MS)) + 1;
}

/** The days that a view shows: the one, or Monday to Sunday. */
export function daysShown(view: CalendarView, date: CalendarDate): CalendarDate[] {
  if (view === "day") return [date];
  const monday = mondayOf(date);
  return Array.from({ length: 7 }, (_, day) => addCalendarDays(monday, day));
}

/** The same view one step earlier and one later. */
export function stepsBeside(view: CalendarView, date: CalendarDate): { previous: CalendarDate; next: CalendarDate } {
  const days = view === "day" ? 1 : 7;
  return { previous: addCalendarDays(date, -days), next: addCalendarDays(date, days) };
}

const DAY_MS = 86_400_000;

function asUtc(date: CalendarDate): Date {
  return new Date(`${date}T00:00:00.000Z`);
}
