import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { insertExamination } from "@/lib/db/screening";
import { ok } from "@/lib/domain/result";
import { RecordExaminationInput } from "@/lib/domain/screening/examination.schema";
import { recordExamination as decideRecordExamination } from "@/lib/domain/screening/record-examination";

/** Doctor or nurse records an ECG, a blood test or the like. */
export const recordExamination = definePathwayCommand({
  name: "record-examination",
  permission: "examination:record",
  input: RecordExaminationInput,
  alsoLoad: nothingElse,
  decide: (record, input, { now }) => decideRecordExamination(record, input, { now }),
  save: async (tx, record, decided, { permit, now }) => {
    await insertExamination(tx, record, decided, permit, now);
    return ok({ examinationId: decided.id });
  },
  audit: ({ kind, takenOn, result }, { examinationId }) => ({
    action: "examination.recorded",
    subjectId: examinationId,
    payload: { kind, takenOn, result },
  }),
});
