import { closingEvent } from "@/lib/domain/pathway/course-phase";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { ok, refuse, type Result } from "@/lib/domain/result";
import type { InvalidateDiagnosisInput } from "@/lib/domain/screening/diagnosis.schema";

export type DiagnosisInvalidated = { diagnosisId: string; reason: string };
export type InvalidateDiagnosisRefusal =
  { kind: "pathway-closed" } | { kind: "diagnosis-unknown" } | { kind: "already-invalidated" };

/** Take back a diagnosis. It stays readable, struck through, with the reason (hpl § 42: never by deleting). */
export function invalidateDiagnosis(
  record: PathwayRecord,
  { diagnosisId, reason }: InvalidateDiagnosisInput,
): Result<DiagnosisInvalidated, InvalidateDiagnosisRefusal> {
  if (closingEvent(record)) return refuse({ kind: "pathway-closed" });
  const diagnosis = record.diagnoses.find(({ id }) => id === diagnosisId);
  if (!diagnosis) return refuse({ kind: "diagnosis-unknown" });
  return diagnosis.invalidated ? refuse({ kind: "already-invalidated" }) : ok({ diagnosisId, reason });
}
