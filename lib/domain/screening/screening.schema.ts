import { z } from "zod";
import { TRIAL_KINDS, TRIAL_OUTCOMES } from "@/lib/domain/pathway/screening-record";
import { typedNumber } from "@/lib/domain/typed-number";

const text = (max = 5000) => z.string().trim().max(max, "too-long");
const required = (max = 5000) => text(max).min(1, "required");

/**
 * The headings of the doctor's health page (pasientjournalforskriften §§ 4–8; reference 3.1). All of them are answered before somebody can be
 * found eligible: "nothing known" is an answer, an empty field is not. Minor children: forskr. § 8 b. Allergies: critical information (CAVE).
 */
export const REQUIRED_HEALTH_HEADINGS = [
  "psychiatric-history",
  "suicide-risk",
  "somatic-history",
  "allergies",
  "pregnancy",
  "alcohol-and-drugs",
  "life-situation",
  "minor-children",
  "decision-competence",
] as const;
/**
 * `trials-reasoning`: why treatment is right although fewer trials count than the protocol asks for. Diagnoses, medicines and test results
 * have lists of their own; these headings are for what a list cannot hold.
 */
export const OPTIONAL_HEALTH_HEADINGS = [
  "diagnosis",
  "medicines",
  "test-results",
  "trials-reasoning",
  "other",
] as const;
export const HEALTH_HEADINGS = [...REQUIRED_HEALTH_HEADINGS, ...OPTIONAL_HEALTH_HEADINGS] as const;
export type HealthHeading = (typeof HEALTH_HEADINGS)[number];

export const RecordTreatmentTrialInput = z.object({
  commandId: z.uuid(),
  pathwayId: z.uuid(),
  kind: z.enum(TRIAL_KINDS),
  name: required(200),
  dose: text(200),
  /** Whole weeks; empty when not known. */
  weeks: z.preprocess(typedNumber, z.number().int("not-whole").min(0).max(1040).nullable()),
  /** Dose and length enough to judge by; unknown never counts. */
  adequate: z.enum(["yes", "no", "unknown"]),
  outcome: z.enum(TRIAL_OUTCOMES),
  /** The ATC code that was chosen from the list; empty when the name was only typed. */
  atcCode: text(10).default(""),
  /** Demanded when side effects ended it. */
  stoppedBecause: text(1000).default(""),
  comment: text(2000),
});
export type RecordTreatmentTrialInput = z.output<typeof RecordTreatmentTrialInput>;

export const InvalidateTreatmentTrialInput = z.object({
  commandId: z.uuid(),
  pathwayId: z.uuid(),
  trialId: z.uuid(),
  reason: required(1000),
});
export type InvalidateTreatmentTrialInput = z.output<typeof InvalidateTreatmentTrialInput>;

/** Asks only: could a device have shown this? An alarming value must be recordable. */
export const RecordMeasurementInput = z.object({
  commandId: z.uuid(),
  pathwayId: z.uuid(),
  /** Left out: now. */
  measuredAt: z.coerce.date("invalid").nullable().default(null),
  weightKg: z.preprocess(typedNumber, z.number().min(20).max(350).multipleOf(0.1, "too-many-decimals")),
  heightCm: z.preprocess(typedNumber, z.number().int("not-whole").min(100).max(250).nullable()),
  systolicMmHg: z.preprocess(typedNumber, z.number().int("not-whole").min(40).max(300).nullable()),
  diastolicMmHg: z.preprocess(typedNumber, z.number().int("not-whole").min(20).max(200).nullable()),
  heartRateBpm: z.preprocess(typedNumber, z.number().int("not-whole").min(20).max(250).nullable()),
  spo2Percent: z.preprocess(typedNumber, z.number().int("not-whole").min(50).max(100).nullable()),
  /** The person has looked again at a weight outside the protocol's plausible range and it is right. */
  weightIsRight: z.boolean().default(false),
});
export type RecordMeasurementInput = z.output<typeof RecordMeasurementInput>;

const exclusionAnswer = z.object({
  /** Empty: not answered yet. */
  answer: z.enum(["no", "yes", "unknown", ""]),
  comment: text(2000).default(""),
  /** Level A answered yes or unknown: why the doctor would treat nevertheless. */
  overrideReason: text(2000).default(""),
});

export const RecordScreeningInput = z.object({
  commandId: z.uuid(),
  pathwayId: z.uuid(),
  health: z.partialRecord(z.enum(HEALTH_HEADINGS), text(10_000)),
  /** Exclusion key of the protocol → answer. */
  exclusions: z.record(z.string(), exclusionAnswer),
});
export type RecordScreeningInput = z.output<typeof RecordScreeningInput>;

/** Whether a stored word is one of the headings. */
export function isHealthHeading(word: string): word is HealthHeading {
  return HEALTH_HEADINGS.some((heading) => heading === word);
}
