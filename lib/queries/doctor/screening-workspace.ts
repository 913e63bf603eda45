import { type ScreeningCheck, screeningChecklist } from "@/lib/domain/eligibility/screening-checklist";
import type {
  EligibilityDecision,
  Measurement,
  PathwayRecord,
  QuestionnaireResponse,
  ScreeningAssessment,
  TreatmentTrial,
} from "@/lib/domain/pathway/pathway-record";
import type { Protocol } from "@/lib/domain/protocol/protocol.schema";
import { newestScreening } from "@/lib/domain/screening/record-screening";
import { countsAsFailedTrial } from "@/lib/domain/screening/treatment-resistance";
import { headerOf, type PatientHeader, showRecord } from "@/lib/queries/doctor/patient-header";
import { defineQuery } from "@/lib/queries/define-query";

export type ScreeningWorkspace = {
  header: PatientHeader;
  referralReason: string;
  checks: ScreeningCheck[];
  exclusions: Protocol["exclusions"];
  forms: QuestionnaireResponse[];
  trials: (TreatmentTrial & { counts: boolean })[];
  screening: ScreeningAssessment | null;
  measurements: Measurement[];
  decisions: EligibilityDecision[];
};

/** Everything that the doctor needs to decide about treatment, on one page, with what lacks. */
export const screeningWorkspace = defineQuery({
  name: "screening-workspace",
  permission: "screening:record",
  load: (tx, { pathwayId }: { pathwayId: string }, { now }) => showRecord(tx, pathwayId, (record) => view(record, now)),
  shows: ({ header }) => [
    {
      patientId: header.patientId,
      information: [
        ...(["name-and-birth-date", "referral", "questionnaires", "treatment-trials"] as const),
        ...(["health", "screening", "measurements", "eligibility"] as const),
      ],
    },
  ],
});

function view(record: PathwayRecord, now: Date): ScreeningWorkspace {
  return {
    header: headerOf(record, now),
    referralReason: record.referralReason,
    checks: screeningChecklist(record, now),
    exclusions: record.protocol.exclusions,
    forms: record.questionnaires.filter(({ invalidated }) => !invalidated).toReversed(),
    trials: record.treatmentTrials.map((trial) => ({ ...trial, counts: countsAsFailedTrial(trial) })),
    screening: newestScreening(record) ?? null,
    measurements: record.measurements.filter(({ invalidated }) => !invalidated).toReversed(),
    decisions: record.eligibilities.toReversed(),
  };
}
