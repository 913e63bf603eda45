import { listSessionVisits, type SessionVisit } from "@/lib/db/sessions";
import { listStandings } from "@/lib/db/standings";
import { addCalendarDays, type CalendarDate, clinicDate, startOfClinicDay } from "@/lib/domain/calendar";
import type { Role } from "@/lib/domain/access/actor";
import type { NextStepKind } from "@/lib/domain/pathway/standing";
import { defineQuery, NAMES_ONLY } from "@/lib/queries/define-query";

export type SessionRow = SessionVisit & {
  next: NextStepKind;
  waitingFor: Role | null;
  openAlerts: number;
  openFlags: number;
};
export type SessionDay = { now: Date; today: CalendarDate; sessions: SessionRow[]; coming: SessionRow[] };

const DAYS_AHEAD = 7;

/** Today's treatment sessions, the one with the patient asleep longest ago first, and those of the next days. Names, times and what waits. */
export const sessionDay = defineQuery({
  name: "session-day",
  permission: "session:view",
  load: async (tx, _input: null, { now }): Promise<SessionDay> => {
    const today = clinicDate(now);
    const tomorrow = startOfClinicDay(addCalendarDays(today, 1));
    const visits = await listSessionVisits(
      tx,
      startOfClinicDay(today),
      startOfClinicDay(addCalendarDays(today, 1 + DAYS_AHEAD)),
    );
    const standings = await listStandings(tx, now, { pathwayId: { in: visits.map(({ pathwayId }) => pathwayId) } });
    const rows = visits.map((visit): SessionRow => {
      const standing = standings.find(({ pathwayId }) => pathwayId === visit.pathwayId);
      return {
        ...visit,
        next: standing?.next ?? "none",
        waitingFor: standing?.waitingFor ?? null,
        openAlerts: standing?.openAlerts ?? 0,
        openFlags: standing?.openFlags ?? 0,
      };
    });
    return {
      now,
      today,
      sessions: rows.filter(({ startsAt }) => startsAt < tomorrow),
      coming: rows.filter(({ startsAt }) => startsAt >= tomorrow),
    };
  },
  shows: () => NAMES_ONLY,
});
