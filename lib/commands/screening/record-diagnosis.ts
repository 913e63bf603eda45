import { definePathwayCommand } from "@/lib/commands/define-pathway-command";
import { listedDiagnosis } from "@/lib/content/classifications/icd-10";
import { insertDiagnosis } from "@/lib/db/diagnoses";
import { ok } from "@/lib/domain/result";
import { RecordDiagnosisInput } from "@/lib/domain/screening/diagnosis.schema";
import { recordDiagnosis as decideRecordDiagnosis } from "@/lib/domain/screening/record-diagnosis";

/** The doctor records one diagnosis by its ICD-10 code. */
export const recordDiagnosis = definePathwayCommand({
  name: "record-diagnosis",
  permission: "diagnosis:record",
  input: RecordDiagnosisInput,
  alsoLoad: (_tx, input) => Promise.resolve({ listed: listedDiagnosis(input.code, input.text) }),
  decide: (record, input, { extra }) => decideRecordDiagnosis(record, input, extra),
  save: async (tx, record, decided, { permit, now }) => {
    await insertDiagnosis(tx, record, decided, permit, now);
    return ok({ diagnosisId: decided.id });
  },
  audit: ({ rank, certainty }, { diagnosisId }) => ({
    action: "diagnosis.recorded",
    subjectId: diagnosisId,
    payload: { rank, certainty },
  }),
});
