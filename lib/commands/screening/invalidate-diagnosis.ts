import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { markDiagnosisInvalidated } from "@/lib/db/diagnoses";
import { InvalidateDiagnosisInput } from "@/lib/domain/screening/diagnosis.schema";
import { invalidateDiagnosis as decideInvalidateDiagnosis } from "@/lib/domain/screening/invalidate-diagnosis";

/** The doctor takes back a diagnosis. */
export const invalidateDiagnosis = definePathwayCommand({
  name: "invalidate-diagnosis",
  permission: "diagnosis:record",
  input: InvalidateDiagnosisInput,
  alsoLoad: nothingElse,
  decide: (record, input) => decideInvalidateDiagnosis(record, input),
  save: (tx, _record, decided, { permit, now }) => markDiagnosisInvalidated(tx, decided, permit, now),
  audit: ({ diagnosisId }) => ({ action: "diagnosis.invalidated", subjectId: diagnosisId, payload: {} }),
});
