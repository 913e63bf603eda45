import { closingEvent } from "@/lib/domain/pathway/course-phase";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { ok, refuse, type Result } from "@/lib/domain/result";
import type { InvalidateTreatmentTrialInput } from "@/lib/domain/screening/screening.schema";

export type TreatmentTrialInvalidated = { trialId: string; reason: string };
export type InvalidateTreatmentTrialRefusal =
  { kind: "pathway-closed" } | { kind: "trial-unknown" } | { kind: "already-invalidated" };

/** Mark a trial as wrongly recorded. It stays readable, struck through, with the reason (hpl § 42: never by deleting). */
export function invalidateTreatmentTrial(
  record: PathwayRecord,
  { trialId, reason }: InvalidateTreatmentTrialInput,
): Result<TreatmentTrialInvalidated, InvalidateTreatmentTrialRefusal> {
  if (closingEvent(record)) return refuse({ kind: "pathway-closed" });
  const trial = record.treatmentTrials.find((candidate) => candidate.id === trialId);
  if (!trial) return refuse({ kind: "trial-unknown" });
  return trial.invalidated ? refuse({ kind: "already-invalidated" }) : ok({ trialId, reason });
}
