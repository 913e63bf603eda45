import { listCalendarClaims, listCalendarHolds, listCalendarVisits } from "@/lib/db/calendar";
import { loadCapacity } from "@/lib/db/capacity";
import { listVisitMoments } from "@/lib/db/visit-moments";
import { type CalendarDate, clinicDate } from "@/lib/domain/calendar";
import type { CalendarVisit, VisitDoubt } from "@/lib/domain/calendar-grid/calendar-entry";
import { type CalendarColumn, composeColumns, periodOf } from "@/lib/domain/calendar-grid/compose-columns";
import { visitDoubts } from "@/lib/domain/calendar-grid/visit-doubts";
import { dayCourse, type DayCourse } from "@/lib/domain/visit-moment/day-course";
import { type Presence, presenceOf } from "@/lib/domain/visit-moment/presence";
import { defineQuery, NAMES_ONLY } from "@/lib/queries/define-query";

export type BoardVisit = CalendarVisit & { doubts: VisitDoubt[]; presence: Presence; course: DayCourse };

export type BoardRoom = { id: string; name: string; location: string; column: CalendarColumn };
export type BoardPerson = { userId: string; name: string; role: string; isAtWork: boolean };

export type TodayBoard = {
  now: Date;
  today: CalendarDate;
  rooms: BoardRoom[];
  people: BoardPerson[];
  /** Earliest first. */
  visits: BoardVisit[];
};

/** Today: who is where, what comes next in each room and for each person, and what a delay reaches. Names and times, nothing clinical. */
export const todayBoard = defineQuery({
  name: "today-board",
  permission: "calendar:view",
  load: async (tx, _input: null, { now }): Promise<TodayBoard> => {
    const today = clinicDate(now);
    const period = periodOf([today]);
    const capacity = await loadCapacity(tx, { ...period, now });
    const visits = await listCalendarVisits(tx, period);
    const claims = await listCalendarClaims(tx, { ...period, now });
    const holds = await listCalendarHolds(tx, now);
    const moments = await listVisitMoments(
      tx,
      visits.map(({ id }) => id),
    );
    const withPresence = visits.map((visit) => ({
      ...visit,
      resourceIds: [visit.roomId, ...visit.staff.map(({ userId }) => userId)],
      presence: presenceOf(moments.filter(({ visitId }) => visitId === visit.id)),
    }));
    const courses = new Map(dayCourse(withPresence, now).map((course) => [course.visitId, course]));
    const columns = composeColumns(
      [
        ...capacity.rooms.map(({ id, name, locationId }) => ({ kind: "room" as const, id, name, locationId })),
        ...capacity.employees.map(({ userId, name }) => ({ kind: "employee" as const, id: userId, name })),
      ].map((resource) => ({ date: today, resource })),
      { capacity, visits, claims, holds },
    );
    const columnOf = (id: string) => columns.find(({ resource }) => resource.id === id);
    return {
      ...{ now, today },
      rooms: capacity.rooms.flatMap(({ id, name, location }) => {
        const column = columnOf(id);
        return column ? [{ id, name, location, column }] : [];
      }),
      people: capacity.employees.map(({ userId, name, role }) => ({
        ...{ userId, name, role },
        isAtWork: columnOf(userId)?.open.some(({ presence }) => presence === "on-site") ?? false,
      })),
      visits: withPresence.flatMap(({ resourceIds: _resourceIds, ...visit }) => {
        const course = courses.get(visit.id);
        return course ? [{ ...visit, course, doubts: visitDoubts(visit, capacity) }] : [];
      }),
    };
  },
  shows: () => NAMES_ONLY,
});
