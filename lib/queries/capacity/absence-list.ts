import { listAbsences } from "@/lib/db/absences";
import { unsafeListCapacityDoubts } from "@/lib/db/capacity-doubts";
import { type ClinicEmployee, listEmployees } from "@/lib/db/capacity-employees";
import { isAffectedBy } from "@/lib/domain/booking/capacity-doubts";
import type { KeptAbsence } from "@/lib/domain/booking/record-absence";
import { defineQuery, NAMES_ONLY } from "@/lib/queries/define-query";

export type AbsenceRow = KeptAbsence & { name: string; affected: number };
export type AbsenceList = { now: Date; absences: AbsenceRow[]; employees: ClinicEmployee[] };

/** Who is away now or ahead, and how many booked visits that concerns. */
export const absenceList = defineQuery({
  name: "absence-list",
  permission: "capacity:edit",
  load: async (tx, _input: null, { now }): Promise<AbsenceList> => {
    const employees = await listEmployees(tx, now);
    const doubts = await unsafeListCapacityDoubts(tx, now);
    return {
      ...{ now, employees },
      absences: (await listAbsences(tx, now)).map((absence) => ({
        ...absence,
        name: employees.find(({ userId }) => userId === absence.userId)?.name ?? "–",
        affected: doubts.filter((doubt) => isAffectedBy(doubt, absence)).length,
      })),
    };
  },
  shows: () => NAMES_ONLY,
});
