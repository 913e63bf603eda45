import { type ClinicText, listClinicTexts } from "@/lib/db/instrument-texts";
import { type Contradiction, contradictions } from "@/lib/domain/eligibility/contradictions";
import { type DecisionBasis, decisionBasis } from "@/lib/domain/eligibility/decision-basis";
import { type ScreeningCheck, screeningChecklist } from "@/lib/domain/eligibility/screening-checklist";
import { screeningForms, type ScreeningForm } from "@/lib/domain/eligibility/screening-forms";
import type { Scoring } from "@/lib/domain/instrument/score-answers";
import { openFlags } from "@/lib/domain/pathway/open-flags";
import type { PathwayRecord, SafetyFlag } from "@/lib/domain/pathway/pathway-record";
import type {
  Diagnosis,
  EligibilityDecision,
  Examination,
  Measurement,
  MedicineListCheck,
  PatientMedicine,
  ScreeningAssessment,
  TreatmentTrial,
} from "@/lib/domain/pathway/screening-record";
import { INSTRUMENTS, type Protocol } from "@/lib/domain/protocol/protocol.schema";
import { scoringOf, validResponses } from "@/lib/domain/questionnaire/responses";
import { medicineListInForce } from "@/lib/domain/screening/confirm-medicine-list";
import { type Interaction, interactions } from "@/lib/domain/screening/interactions";
import { currentMedicines } from "@/lib/domain/screening/record-medicine";
import { newestScreening } from "@/lib/domain/screening/record-screening";
import {
  judgeTrial,
  type TreatmentResistance,
  treatmentResistance,
  type TrialVerdict,
} from "@/lib/domain/screening/treatment-resistance";
import { headerOf, type PatientHeader, showRecord } from "@/lib/queries/doctor/patient-header";
import { defineQuery } from "@/lib/queries/define-query";

/** A form in screening: asked for by the protocol or answered all the same. */
export type FormRow = ScreeningForm & { scoring: Scoring | null; isAsked: boolean };

export type ScreeningWorkspace = {
  header: PatientHeader;
  referralReason: string;
  checks: ScreeningCheck[];
  basis: DecisionBasis;
  contradictions: Contradiction[];
  exclusions: Protocol["exclusions"];
  forms: FormRow[];
  clinicTexts: ClinicText[];
  flags: SafetyFlag[];
  trials: (TreatmentTrial & { verdict: TrialVerdict })[];
  resistance: TreatmentResistance;
  diagnoses: Diagnosis[];
  medicines: (PatientMedicine & { interactions: Omit<Interaction, "medicine">[] })[];
  medicineCount: number;
  listCheck: MedicineListCheck | null;
  measurements: Measurement[];
  examinations: Examination[];
  screening: ScreeningAssessment | null;
  /** Newest first. */
  decisions: EligibilityDecision[];
};

/** Everything that the doctor needs to decide about treatment, on one page, with what lacks. */
export const screeningWorkspace = defineQuery({
  name: "screening-workspace",
  permission: "screening:record",
  load: async (tx, { pathwayId }: { pathwayId: string }, { now }) => {
    const clinicTexts = await listClinicTexts(tx);
    return showRecord(tx, pathwayId, (record) => ({ ...view(record, now), clinicTexts }));
  },
  shows: ({ header }) => [
    {
      patientId: header.patientId,
      information: [
        ...(["name-and-birth-date", "referral", "questionnaires", "flags", "treatment-trials"] as const),
        ...(["health", "screening", "measurements", "eligibility"] as const),
      ],
    },
  ],
});

function view(record: PathwayRecord, now: Date): Omit<ScreeningWorkspace, "clinicTexts"> {
  const known = interactions(record);
  return {
    header: headerOf(record, now),
    referralReason: record.referralReason,
    checks: screeningChecklist(record, now),
    basis: decisionBasis(record),
    contradictions: contradictions(record),
    exclusions: record.protocol.exclusions,
    forms: formRows(record, now),
    flags: openFlags(record),
    trials: record.treatmentTrials.map((trial) => ({ ...trial, verdict: judgeTrial(trial) })),
    resistance: treatmentResistance(record),
    diagnoses: record.diagnoses,
    medicines: record.medicines.map((medicine) => ({
      ...medicine,
      interactions: known
        .filter((each) => each.medicine.id === medicine.id)
        .map(({ rule, review }) => ({ rule, review })),
    })),
    medicineCount: currentMedicines(record).length,
    listCheck: medicineListInForce(record) ?? null,
    measurements: record.measurements.filter(({ invalidated }) => !invalidated).toReversed(),
    examinations: record.examinations.toReversed(),
    screening: newestScreening(record) ?? null,
    decisions: record.eligibilities.toReversed(),
  };
}

/** What the protocol asks for, then what was answered besides. */
function formRows(record: PathwayRecord, now: Date): FormRow[] {
  const asked = screeningForms(record, now);
  const others = INSTRUMENTS.filter((key) => !asked.some(({ instrument }) => instrument === key)).flatMap(
    (instrument): ScreeningForm[] => {
      const response = validResponses(record, instrument).at(-1);
      return response ? [{ instrument, response, isRequired: false, isFresh: true }] : [];
    },
  );
  const row = (form: ScreeningForm, isAsked: boolean): FormRow => ({
    ...{ ...form, isAsked },
    scoring: form.response ? scoringOf(form.response) : null,
  });
  return [...asked.map((form) => row(form, true)), ...others.map((form) => row(form, false))];
}
