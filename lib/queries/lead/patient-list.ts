import { searchStandings } from "@/lib/db/patients";
import type { StandingRow } from "@/lib/db/standings";
import { defineQuery, NAMES_ONLY } from "@/lib/queries/define-query";

export const PATIENTS_ON_A_PAGE = 25;

export type PatientList = { rows: StandingRow[]; count: number; page: number; pages: number };

/** The clinic's courses by patient name, a page at a time. */
export const patientList = defineQuery({
  name: "patient-list",
  permission: "pathway:view-administration",
  load: async (tx, { search, page }: { search: string; page: number }, { now }): Promise<PatientList> => {
    const skip = (page - 1) * PATIENTS_ON_A_PAGE;
    const { rows, count } = await searchStandings(tx, now, search.trim(), { take: PATIENTS_ON_A_PAGE, skip });
    return { rows, count, page, pages: Math.max(1, Math.ceil(count / PATIENTS_ON_A_PAGE)) };
  },
  shows: () => NAMES_ONLY,
});
