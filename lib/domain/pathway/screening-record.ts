import type { CalendarDate } from "@/lib/domain/calendar";
import type { Invalidation, Person, Recorded, Signed, YesNoUnknown } from "@/lib/domain/pathway/recorded";

// What a screening gathers, as it is kept in the record (pathway-record.ts).

export const TRIAL_KINDS = ["medicine", "psychotherapy", "ect", "other"] as const;
export const TRIAL_OUTCOMES = ["no-effect", "partial-effect", "effect", "stopped-side-effects", "unknown"] as const;
export type TreatmentTrial = Recorded & {
  id: string;
  kind: (typeof TRIAL_KINDS)[number];
  name: string;
  dose: string;
  weeks: number | null;
  adequate: YesNoUnknown;
  outcome: (typeof TRIAL_OUTCOMES)[number];
  /** ATC code of a medicine, when it was chosen from the list. */
  atcCode: string | null;
  stoppedBecause: string;
  comment: string;
  invalidated: Invalidation | null;
};

export const DIAGNOSIS_RANKS = ["main", "secondary"] as const;
export const DIAGNOSIS_CERTAINTIES = ["confirmed", "provisional", "earlier"] as const;
/** ICD-10; `title` as the code was called when it was recorded. */
export type Diagnosis = Recorded & {
  id: string;
  code: string;
  title: string;
  rank: (typeof DIAGNOSIS_RANKS)[number];
  certainty: (typeof DIAGNOSIS_CERTAINTIES)[number];
  comment: string;
  invalidated: Invalidation | null;
};

export const MEDICINE_USES = ["regular", "as-needed", "recently-stopped"] as const;
/** What the patient takes, not what the clinic gives. */
export type PatientMedicine = Recorded & {
  id: string;
  atcCode: string;
  name: string;
  dose: string;
  use: (typeof MEDICINE_USES)[number];
  comment: string;
  ended: { on: CalendarDate; by: Person; reason: string } | null;
  invalidated: Invalidation | null;
};

/** A doctor has gone through the list with the patient and found it whole: so many medicines, or none. */
export type MedicineListCheck = Recorded & { id: string; medicineCount: number };

/** A doctor has read what is known about a medicine together with ketamine, and what they decided. */
export type InteractionReview = Recorded & {
  id: string;
  medicineId: string;
  ruleKey: string;
  ruleVersion: string;
  assessment: string;
};

export const EXAMINATION_KINDS = [
  "ecg",
  "liver",
  "kidney",
  "thyroid",
  "pregnancy-test",
  "urine-drug-screen",
  "other",
] as const;
export const EXAMINATION_RESULTS = ["normal", "abnormal", "unclear"] as const;
export type Examination = Recorded & {
  id: string;
  kind: (typeof EXAMINATION_KINDS)[number];
  takenOn: CalendarDate;
  result: (typeof EXAMINATION_RESULTS)[number];
  value: string;
  comment: string;
  invalidated: Invalidation | null;
};

export type Measurement = {
  id: string;
  measuredAt: Date;
  weightKg: number;
  heightCm: number | null;
  systolicMmHg: number | null;
  diastolicMmHg: number | null;
  heartRateBpm: number | null;
  spo2Percent: number | null;
  recordedBy: Person;
  invalidated: Invalidation | null;
};

/** `overrideReason`: at level A answered yes or unknown, why the doctor would treat nevertheless. */
export type ExclusionAnswer = { key: string; answer: YesNoUnknown; comment: string; overrideReason?: string };
/** The doctor's health page: free text under fixed headings, each answered or visibly not. */
export type HealthAnswers = Record<string, string>;
export type ScreeningAssessment = Recorded & {
  id: string;
  health: HealthAnswers;
  exclusions: ExclusionAnswer[];
};

export const ELIGIBILITY_OUTCOMES = ["eligible", "not-eligible", "deferred"] as const;
export type EligibilityDecision = Signed & {
  id: string;
  screeningId: string;
  reasons: string;
  offLabelReasoning: string;
  consulted: string;
  conditions: string;
  explanation: string;
} & (
    | { outcome: "eligible"; validUntil: CalendarDate }
    | { outcome: "not-eligible" }
    | { outcome: "deferred"; deferredUntil: CalendarDate }
  );
