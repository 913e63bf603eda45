import { listAbsences } from "@/lib/db/absences";
import { type ClinicEmployee, listEmployees } from "@/lib/db/capacity-employees";
import { listSpecialDays, listWorkingWeeks } from "@/lib/db/capacity-hours";
import { listClinicRooms, listLocations } from "@/lib/db/rooms";
import type { ClinicRoom, WorkingPeriod } from "@/lib/domain/booking/capacity";
import { type ClinicLocation, closedFrom } from "@/lib/domain/booking/change-places";
import { addCalendarDays, type CalendarDate, clinicDate } from "@/lib/domain/calendar";
import { publicHolidays } from "@/lib/platform/public-holidays";
import { loadVisitsInDoubt, type VisitInDoubt } from "@/lib/queries/capacity/visits-in-doubt";
import { defineQuery, NAMES_ONLY } from "@/lib/queries/define-query";

export type EmployeeRow = ClinicEmployee & { periods: readonly WorkingPeriod[]; absences: number };
export type PlaceRow = ClinicLocation & {
  /** How many have hours here in their working week now. */
  staffed: number;
  rooms: (ClinicRoom & { closedFrom: CalendarDate | null })[];
};
export type DayRow = {
  /** Null for a public holiday, which nobody can take away. */
  id: string | null;
  date: CalendarDate;
  kind: "holiday" | "closed" | "open";
  name: { nb: string; en: string };
  location: string | null;
};

export type CapacityOverview = {
  doubts: VisitInDoubt[];
  employees: EmployeeRow[];
  places: PlaceRow[];
  days: DayRow[];
};

const DAYS_AHEAD = 366;

/** What the clinic gives times from, as it stands today: people and their weeks, places and rooms, the closed days of the year to come. */
export const capacityOverview = defineQuery({
  name: "capacity-overview",
  permission: "capacity:edit",
  load: async (tx, _input: null, { now }): Promise<CapacityOverview> => {
    const today = clinicDate(now);
    const absences = await listAbsences(tx, now);
    const employees: EmployeeRow[] = [];
    for (const employee of await listEmployees(tx, now)) {
      const weeks = await listWorkingWeeks(tx, employee.userId);
      employees.push({
        ...employee,
        periods: weeks.find(({ validFrom }) => validFrom <= today)?.periods ?? [],
        absences: absences.filter(({ userId }) => userId === employee.userId).length,
      });
    }
    const rooms = (await listClinicRooms(tx)).map((room) => ({ ...room, closedFrom: closedFrom(room) }));
    const locations = await listLocations(tx);
    return {
      doubts: await loadVisitsInDoubt(tx, now),
      employees,
      places: locations.map((location) => ({
        ...location,
        rooms: rooms.filter(({ locationId }) => locationId === location.id),
        staffed: employees.filter(({ periods }) => periods.some(({ locationId }) => locationId === location.id)).length,
      })),
      days: daysAhead(
        await publicHolidays([Number(today.slice(0, 4)), Number(today.slice(0, 4)) + 1]),
        await listSpecialDays(tx, today),
        locations,
        today,
      ),
    };
  },
  shows: () => NAMES_ONLY,
});

function daysAhead(
  holidays: Awaited<ReturnType<typeof publicHolidays>>,
  special: Awaited<ReturnType<typeof listSpecialDays>>,
  locations: readonly ClinicLocation[],
  today: CalendarDate,
): DayRow[] {
  const until = addCalendarDays(today, DAYS_AHEAD);
  const days: DayRow[] = [
    ...holidays.map(({ date, name }) => ({ id: null, date, kind: "holiday" as const, name, location: null })),
    ...special
      .filter(({ cancelledAt }) => cancelledAt === null)
      .map(({ id, date, kind, name, locationId }) => ({
        ...{ id, date, kind },
        name: { nb: name, en: name },
        location: locations.find((location) => location.id === locationId)?.name ?? null,
      })),
  ];
  return days
    .filter(({ date, id }) => date >= today && (id !== null || date < until))
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : Number(a.id !== null) - Number(b.id !== null)));
}
