import { listAbsencesOf } from "@/lib/db/absences";
import { type ClinicEmployee, findEmployee } from "@/lib/db/capacity-employees";
import { listWorkingDays, listWorkingWeeks } from "@/lib/db/capacity-hours";
import { listLocations } from "@/lib/db/rooms";
import type { WorkingDayException, WorkingWeek } from "@/lib/domain/booking/capacity";
import type { ClinicLocation } from "@/lib/domain/booking/change-places";
import type { KeptAbsence } from "@/lib/domain/booking/record-absence";
import { clinicDate } from "@/lib/domain/calendar";
import { loadVisitsInDoubt, type VisitInDoubt } from "@/lib/queries/capacity/visits-in-doubt";
import { defineQuery, NAMES_ONLY } from "@/lib/queries/define-query";

export type KeptWeek = WorkingWeek & { state: "planned" | "now" | "earlier" };

export type CapacityPerson = {
  now: Date;
  employee: ClinicEmployee;
  locations: ClinicLocation[];
  /** Newest first; one that was replaced from the same day on is left out. */
  weeks: KeptWeek[];
  exceptions: WorkingDayException[];
  absences: KeptAbsence[];
  doubts: VisitInDoubt[];
};

/** When one employee can be given times: weeks that were, are and will be, single days, absences, and the booked visits outside them. */
export const capacityPerson = defineQuery({
  name: "capacity-person",
  permission: "capacity:edit",
  load: async (tx, { userId }: { userId: string }, { now }): Promise<CapacityPerson | undefined> => {
    const employee = await findEmployee(tx, userId, now);
    if (!employee) return undefined;
    const today = clinicDate(now);
    const all = await listWorkingWeeks(tx, userId);
    const weeks = all.filter((week, index) => all[index - 1]?.validFrom !== week.validFrom);
    const current = weeks.find(({ validFrom }) => validFrom <= today);
    return {
      ...{ now, employee },
      locations: await listLocations(tx),
      weeks: weeks.map((week) => ({
        ...week,
        state: week.validFrom > today ? "planned" : week === current ? "now" : "earlier",
      })),
      exceptions: await listWorkingDays(tx, userId, today),
      absences: await listAbsencesOf(tx, userId, now),
      doubts: (await loadVisitsInDoubt(tx, now)).filter(({ staffIds }) => staffIds.includes(userId)),
    };
  },
  shows: () => NAMES_ONLY,
});
