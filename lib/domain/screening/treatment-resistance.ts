import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { TreatmentTrial } from "@/lib/domain/pathway/screening-record";
import { newestScreening } from "@/lib/domain/screening/record-screening";

/** What one earlier treatment says about treatment resistance, and why it does not count when it does not. */
export const TRIAL_VERDICTS = [
  ...(["no-effect", "side-effects"] as const),
  ...(["invalidated", "not-medicine", "not-antidepressant", "had-effect", "outcome-unknown"] as const),
  ...(["not-adequate", "adequacy-unknown"] as const),
] as const;
export type TrialVerdict = (typeof TRIAL_VERDICTS)[number];

/**
 * A trial counts when an antidepressant, adequate in dose and length, had no effect (reference 3.1), or had to be stopped for side effects (S002).
 * Unknown adequacy or outcome never counts. A medicine without an ATC code is taken at the doctor's word as an antidepressant (N06A).
 */
export function judgeTrial(trial: TreatmentTrial): TrialVerdict {
  if (trial.invalidated) return "invalidated";
  if (trial.kind !== "medicine") return "not-medicine";
  if (trial.atcCode !== null && !trial.atcCode.startsWith("N06A")) return "not-antidepressant";
  if (trial.outcome === "stopped-side-effects") return "side-effects";
  if (trial.outcome === "unknown") return "outcome-unknown";
  if (trial.outcome !== "no-effect") return "had-effect";
  if (trial.adequate === "unknown") return "adequacy-unknown";
  return trial.adequate === "yes" ? "no-effect" : "not-adequate";
}

/** Whether a trial counts towards treatment resistance. */
export function countsAsFailedTrial(trial: TreatmentTrial): boolean {
  const verdict = judgeTrial(trial);
  return verdict === "no-effect" || verdict === "side-effects";
}

/** How many trials count towards the protocol's requirement. */
export function failedTrialCount(record: Pick<PathwayRecord, "treatmentTrials">): number {
  return record.treatmentTrials.filter(countsAsFailedTrial).length;
}

/** `shown`: enough trials count. `reasoned`: fewer, and the doctor has written why treatment is right nevertheless. */
export type TreatmentResistance = {
  state: "shown" | "reasoned" | "not-shown";
  counted: number;
  required: number;
};

/** Treatment resistance by the protocol's number of trials. */
export function treatmentResistance(record: PathwayRecord): TreatmentResistance {
  const counted = failedTrialCount(record);
  const required = record.protocol.treatmentTrialsRequired;
  const isReasoned = Boolean(newestScreening(record)?.health["trials-reasoning"]);
  return {
    state: counted >= required ? "shown" : isReasoned ? "reasoned" : "not-shown",
    counted,
    required,
  };
}
