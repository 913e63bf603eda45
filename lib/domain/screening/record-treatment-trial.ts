import { closingEvent } from "@/lib/domain/pathway/course-phase";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { TreatmentTrial } from "@/lib/domain/pathway/screening-record";
import { ok, refuse, type Result } from "@/lib/domain/result";
import type { RecordTreatmentTrialInput } from "@/lib/domain/screening/screening.schema";
import type { Coded } from "@/lib/domain/screening/typed-code";

export type TreatmentTrialRecorded = Pick<
  TreatmentTrial,
  "id" | "kind" | "name" | "dose" | "weeks" | "adequate" | "outcome" | "atcCode" | "stoppedBecause" | "comment"
>;
export type RecordTreatmentTrialRefusal = { kind: "pathway-closed" } | { kind: "stop-reason-missing" };

/**
 * Record one earlier treatment: what, how much, how long, whether it was enough to judge by, how it went and why it ended. One that counts
 * because of side effects must say which. `listed` is the medicine as the shipped list names it, when it does.
 */
export function recordTreatmentTrial(
  record: PathwayRecord,
  input: RecordTreatmentTrialInput,
  { listed }: { listed: Coded | null },
): Result<TreatmentTrialRecorded, RecordTreatmentTrialRefusal> {
  if (closingEvent(record)) return refuse({ kind: "pathway-closed" });
  const { commandId: id, kind, dose, weeks, adequate, outcome, stoppedBecause, comment } = input;
  if (outcome === "stopped-side-effects" && stoppedBecause === "") return refuse({ kind: "stop-reason-missing" });
  const medicine = kind === "medicine" ? listed : null;
  const [name, atcCode] = [medicine?.title ?? input.name, medicine?.code ?? null];
  return ok({ id, kind, name, atcCode, dose, weeks, adequate, outcome, stoppedBecause, comment });
}
