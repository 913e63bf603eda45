import { closingEvent } from "@/lib/domain/pathway/course-phase";
import type { PathwayRecord, TreatmentTrial } from "@/lib/domain/pathway/pathway-record";
import { ok, refuse, type Result } from "@/lib/domain/result";
import type { RecordTreatmentTrialInput } from "@/lib/domain/screening/screening.schema";

export type TreatmentTrialRecorded = RecordTreatmentTrialInput;
export type RecordTreatmentTrialRefusal = { kind: "pathway-closed" };

/** Record one earlier treatment: what, how much, how long, whether it was enough to judge by, and how it went. */
export function recordTreatmentTrial(
  record: PathwayRecord,
  input: RecordTreatmentTrialInput,
): Result<TreatmentTrialRecorded, RecordTreatmentTrialRefusal> {
  return closingEvent(record) ? refuse({ kind: "pathway-closed" }) : ok(input);
}

/**
 * Whether a trial counts towards treatment resistance: a medicine, adequate in dose and length, without effect; or one that had to be stopped for
 * side effects (reference 3.1; S002). Unknown adequacy or outcome never counts.
 */
export function countsAsFailedTrial(trial: TreatmentTrial): boolean {
  if (trial.invalidated || trial.kind !== "medicine") return false;
  return trial.outcome === "stopped-side-effects" || (trial.outcome === "no-effect" && trial.adequate === "yes");
}

/** How many trials count towards the protocol's requirement. */
export function failedTrialCount(record: Pick<PathwayRecord, "treatmentTrials">): number {
  return record.treatmentTrials.filter(countsAsFailedTrial).length;
}
