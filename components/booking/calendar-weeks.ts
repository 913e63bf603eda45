import { addCalendarDays, type CalendarDate } from "@/lib/domain/calendar";
import { isoWeek, mondayOf } from "@/lib/domain/calendar-grid/calendar-days";

export type CalendarWeek =
  | { kind: "week"; key: string; label: string; days: { date: CalendarDate; label: string }[] }
  | { kind: "quiet"; key: string; label: string };

/** The weeks that the visits lie in, each with its days; weeks between them without a visit are told in one line. */
export function calendarWeeks(
  dates: readonly CalendarDate[],
  words: {
    week: (number: number) => string;
    quietWeeks: (count: number) => string;
    day: (date: CalendarDate) => string;
  },
): CalendarWeek[] {
  const mondays = [...new Set(dates.map(mondayOf))].toSorted();
  return mondays.flatMap((monday, index): CalendarWeek[] => {
    const before = mondays[index - 1];
    const quiet = before === undefined ? 0 : weeksBetween(before, monday) - 1;
    const days = Array.from({ length: 7 }, (_, day) => addCalendarDays(monday, day));
    const week: CalendarWeek = {
      ...{ kind: "week", key: monday, label: words.week(isoWeek(monday)) },
      days: days.map((date) => ({ date, label: words.day(date) })),
    };
    return quiet > 0 ? [{ kind: "quiet", key: `before ${monday}`, label: words.quietWeeks(quiet) }, week] : [week];
  });
}

function weeksBetween(first: CalendarDate, second: CalendarDate): number {
  return Math.round((Date.parse(second) - Date.parse(first)) / (7 * 86_400_000));
}
