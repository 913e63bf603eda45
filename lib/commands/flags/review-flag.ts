import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { insertFlagStep } from "@/lib/db/flags";
import { ReviewFlagInput } from "@/lib/domain/flag/flag.schema";
import { reviewFlag as decideReviewFlag } from "@/lib/domain/flag/flag-steps";
import { ok } from "@/lib/domain/result";

/** A doctor has read the assessment with which somebody else closed a safety flag. */
export const reviewFlag = definePathwayCommand({
  name: "review-flag",
  permission: "flag:review",
  input: ReviewFlagInput,
  alsoLoad: nothingElse,
  decide: (record, input) => decideReviewFlag(record, input),
  save: async (tx, record, step, { permit, now }) => {
    await insertFlagStep(tx, record, step, permit, now);
    return ok({ flagId: step.flagId });
  },
  audit: (_step, { flagId }) => ({ action: "flag.reviewed", subjectId: flagId, payload: {} }),
});
