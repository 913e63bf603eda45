import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { insertInteractionReview } from "@/lib/db/patient-medicines";
import { ok } from "@/lib/domain/result";
import { ReviewInteractionInput } from "@/lib/domain/screening/patient-medicine.schema";
import { reviewInteraction as decideReviewInteraction } from "@/lib/domain/screening/review-interaction";

/** The doctor has read what is known about a medicine with ketamine, and writes an assessment. */
export const reviewInteraction = definePathwayCommand({
  name: "review-interaction",
  permission: "interaction:review",
  input: ReviewInteractionInput,
  alsoLoad: nothingElse,
  decide: (record, input) => decideReviewInteraction(record, input),
  save: async (tx, record, decided, { permit, now }) => {
    await insertInteractionReview(tx, record, decided, permit, now);
    return ok({ reviewId: decided.id });
  },
  audit: ({ medicineId, ruleKey, ruleVersion }, { reviewId }) => ({
    action: "interaction.reviewed",
    subjectId: reviewId,
    payload: { medicineId, ruleKey, ruleVersion },
  }),
});
