import { listCalendarVisits } from "@/lib/db/calendar-feeds";
import { calendarEntries, type CalendarEntry } from "@/lib/domain/calendar-feed/calendar-entries";
import { defineQuery, NAMES_ONLY } from "@/lib/queries/define-query";

/** What a person's own calendar holds: times and rooms. To staff no patient is named, so that nothing is logged as a view of one. */
export const ownCalendar = defineQuery({
  name: "own-calendar",
  permission: "calendar-feed:manage-own",
  load: async (tx, _input: Record<string, never>, { permit, now }): Promise<CalendarEntry[]> => {
    const { visits, moves } = await listCalendarVisits(tx, permit);
    return calendarEntries(visits, moves, now);
  },
  shows: () => NAMES_ONLY,
});

/** The entry of one visit of one's own, or not found. */
export const ownVisitEntry = defineQuery({
  name: "own-visit-entry",
  permission: "calendar-feed:manage-own",
  load: async (tx, { visitId }: { visitId: string }, { permit, now }): Promise<CalendarEntry | undefined> => {
    const { visits, moves } = await listCalendarVisits(tx, permit);
    const visit = visits.find(({ id }) => id === visitId);
    return visit && calendarEntries([visit], moves, now)[0];
  },
  shows: () => NAMES_ONLY,
});
