import { type BookedVisit, listBookedVisits } from "@/lib/db/visits";
import { listStandings, type StandingRow } from "@/lib/db/standings";
import { addCalendarDays, type CalendarDate, clinicDate, startOfClinicDay } from "@/lib/domain/calendar";
import { defineQuery, NAMES_ONLY } from "@/lib/queries/define-query";

export type TherapyRow = StandingRow & { visitId: string | null };
export type PsychologistDay = {
  now: Date;
  today: CalendarDate;
  visits: (BookedVisit & { next: StandingRow["next"] | null; openFlags: number })[];
  /** What waits for the psychologist, longest first. */
  waiting: TherapyRow[];
  patients: TherapyRow[];
};

/** Today's visits, what waits, and everybody in the psychologist's care. Names, times and stages; opening one is the view that is logged. */
export const psychologistDay = defineQuery({
  name: "psychologist-day",
  permission: "note:view-therapy",
  load: async (tx, _input: null, { permit, now }): Promise<PsychologistDay> => {
    const today = clinicDate(now);
    const [from, to] = [startOfClinicDay(today), startOfClinicDay(addCalendarDays(today, 1))];
    const own = await listBookedVisits(tx, from, to, permit.actor.userId);
    const standings = await listStandings(tx, now, { status: { not: "closed" } }, 300);
    const rows = standings.map((row) => ({
      ...row,
      visitId: row.steps.find(({ key }) => key === row.stage)?.visitId ?? null,
    }));
    return {
      now,
      today,
      visits: own.map((visit) => {
        const standing = standings.find(({ pathwayId }) => pathwayId === visit.pathwayId);
        return { ...visit, next: standing?.next ?? null, openFlags: standing?.openFlags ?? 0 };
      }),
      waiting: rows.filter(({ waitingFor, openFlags }) => waitingFor === "psychologist" || openFlags > 0),
      patients: rows,
    };
  },
  shows: () => NAMES_ONLY,
});
