import { type CourseOutcomes, courseOutcomes } from "@/lib/domain/outcome/course-outcomes";
import { headerOf, type PatientHeader, showRecord } from "@/lib/queries/doctor/patient-header";
import { defineQuery } from "@/lib/queries/define-query";

export type PatientOutcomes = { header: PatientHeader; outcomes: CourseOutcomes; previousPathwayId: string | null };

/** Everything that was measured in a course, with doses, visits and events, for doctor and psychologist. */
export const patientOutcomes = defineQuery({
  name: "patient-outcomes",
  permission: "outcomes:view",
  load: (tx, { pathwayId }: { pathwayId: string }, { now }) =>
    showRecord(tx, pathwayId, (record): PatientOutcomes => ({
      header: headerOf(record, now),
      outcomes: courseOutcomes(record, now),
      previousPathwayId: record.previousPathwayId,
    })),
  shows: ({ header }) => [
    {
      patientId: header.patientId,
      information: ["name-and-birth-date", "questionnaires", "visits", "dose", "flags", "checkpoint"],
    },
  ],
});
