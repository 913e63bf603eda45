import { dateInAddress } from "@/app/schedule/booking-parts";
import { CALENDAR_VIEWS } from "@/lib/domain/calendar-grid/calendar-days";
import { CALENDAR_BY, type CalendarInput } from "@/lib/queries/calendar/calendar-page";

export type CalendarSearch = { view?: string; by?: string; date?: string; of?: string };

/** What the address asks for, a day as it was typed too; anything that is not understood is as good as nothing. */
export function calendarInput({ view, by, date, of }: CalendarSearch): CalendarInput {
  return {
    view: CALENDAR_VIEWS.find((known) => known === view) ?? null,
    by: CALENDAR_BY.find((known) => known === by) ?? null,
    date: dateInAddress(date),
    of: of ?? null,
  };
}

/** The address of a view. */
export function calendarAddress(input: CalendarInput): string {
  const said = Object.entries(input).flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
  return `/calendar?${new URLSearchParams(said.map(([name, value]): [string, string] => [name, value])).toString()}`;
}
