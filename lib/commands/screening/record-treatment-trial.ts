import { definePathwayCommand } from "@/lib/commands/define-pathway-command";
import { listedMedicine } from "@/lib/content/classifications/atc";
import { insertTreatmentTrial } from "@/lib/db/screening";
import { ok } from "@/lib/domain/result";
import { recordTreatmentTrial as decideRecordTreatmentTrial } from "@/lib/domain/screening/record-treatment-trial";
import { RecordTreatmentTrialInput } from "@/lib/domain/screening/screening.schema";

/** The doctor records one earlier treatment. */
export const recordTreatmentTrial = definePathwayCommand({
  name: "record-treatment-trial",
  permission: "screening:record",
  input: RecordTreatmentTrialInput,
  alsoLoad: (_tx, input) => Promise.resolve({ listed: listedMedicine(input.atcCode, input.name) }),
  decide: (record, input, { extra }) => decideRecordTreatmentTrial(record, input, extra),
  save: async (tx, record, decided, { permit, now }) => {
    await insertTreatmentTrial(tx, record, decided, permit, now);
    return ok({ trialId: decided.id });
  },
  audit: ({ kind, adequate, outcome }, { trialId }) => ({
    action: "treatment-trial.recorded",
    subjectId: trialId,
    payload: { kind, adequate, outcome },
  }),
});
