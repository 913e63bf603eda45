import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { markExaminationInvalidated } from "@/lib/db/screening";
import { InvalidateExaminationInput } from "@/lib/domain/screening/examination.schema";
import { invalidateExamination as decideInvalidateExamination } from "@/lib/domain/screening/invalidate-examination";

/** An examination is marked as wrongly recorded. */
export const invalidateExamination = definePathwayCommand({
  name: "invalidate-examination",
  permission: "examination:record",
  input: InvalidateExaminationInput,
  alsoLoad: nothingElse,
  decide: (record, input) => decideInvalidateExamination(record, input),
  save: (tx, _record, decided, { permit, now }) => markExaminationInvalidated(tx, decided, permit, now),
  audit: ({ examinationId }) => ({ action: "examination.invalidated", subjectId: examinationId, payload: {} }),
});
