import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { insertTreatmentTrial } from "@/lib/db/screening";
import { RecordTreatmentTrialInput } from "@/lib/domain/screening/screening.schema";
import { recordTreatmentTrial as decideRecordTreatmentTrial } from "@/lib/domain/screening/record-treatment-trial";
import { ok } from "@/lib/domain/result";

/** The doctor records one earlier treatment. */
export const recordTreatmentTrial = definePathwayCommand({
  name: "record-treatment-trial",
  permission: "screening:record",
  input: RecordTreatmentTrialInput,
  alsoLoad: nothingElse,
  decide: (record, input) => decideRecordTreatmentTrial(record, input),
  save: async (tx, record, decided, { permit, now }) => {
    await insertTreatmentTrial(tx, record, decided, permit, now);
    return ok({ trialId: decided.commandId });
  },
  audit: ({ kind, adequate, outcome }, { trialId }) => ({
    action: "treatment-trial.recorded",
    subjectId: trialId,
    payload: { kind, adequate, outcome },
  }),
});
