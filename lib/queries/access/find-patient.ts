import { type FoundPatient, listOpenable, type PatientSearch, unsafeSearchPatients } from "@/lib/db/patient-search";
import { SEARCH_QUERY } from "@/lib/domain/access/group-views";
import { defineQuery } from "@/lib/queries/define-query";

export type PatientHit = FoundPatient & { openable: boolean };

/**
 * Finds a patient by exact identity number, or whole name and birth date, also outside the own care team. Shows no more than what was typed,
 * and that the person is known here, which is told to them: every search that hits stands in their log.
 */
export const findPatient = defineQuery({
  name: SEARCH_QUERY,
  permission: "patient:find",
  load: async (tx, search: PatientSearch): Promise<PatientHit[]> => {
    const found = await unsafeSearchPatients(tx, search);
    const openable = await listOpenable(
      tx,
      found.map(({ patientId }) => patientId),
    );
    return found.map((patient) => ({ ...patient, openable: openable.has(patient.patientId) }));
  },
  shows: (hits) => hits.map(({ patientId }) => ({ patientId, information: ["name-and-birth-date"] })),
});
