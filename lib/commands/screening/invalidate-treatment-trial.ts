import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { markTreatmentTrialInvalidated } from "@/lib/db/screening";
import { InvalidateTreatmentTrialInput } from "@/lib/domain/screening/screening.schema";
import { invalidateTreatmentTrial as decideInvalidateTreatmentTrial } from "@/lib/domain/screening/invalidate-treatment-trial";

/** The doctor marks a trial as wrongly recorded. */
export const invalidateTreatmentTrial = definePathwayCommand({
  name: "invalidate-treatment-trial",
  permission: "screening:record",
  input: InvalidateTreatmentTrialInput,
  alsoLoad: nothingElse,
  decide: (record, input) => decideInvalidateTreatmentTrial(record, input),
  save: (tx, _record, decided, { permit, now }) => markTreatmentTrialInvalidated(tx, decided, permit, now),
  audit: ({ trialId }) => ({ action: "treatment-trial.invalidated", subjectId: trialId, payload: {} }),
});
