import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { insertFlagStep } from "@/lib/db/flags";
import { RecordFlagStepInput } from "@/lib/domain/flag/flag.schema";
import { recordFlagStep as decideRecordFlagStep } from "@/lib/domain/flag/flag-steps";
import { ok } from "@/lib/domain/result";

/** A clinician writes down an attempt to reach the patient, or what was seen, while a flag is open. */
export const recordFlagStep = definePathwayCommand({
  name: "record-flag-step",
  permission: "flag:record-step",
  input: RecordFlagStepInput,
  alsoLoad: nothingElse,
  decide: (record, input) => decideRecordFlagStep(record, input),
  save: async (tx, record, step, { permit, now }) => {
    await insertFlagStep(tx, record, step, permit, now);
    return ok({ flagId: step.flagId });
  },
  audit: ({ kind }, { flagId }) => ({ action: `flag.${kind}`, subjectId: flagId, payload: {} }),
});
