import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { insertFlagStep } from "@/lib/db/flags";
import { TakeOnFlagInput } from "@/lib/domain/flag/flag.schema";
import { takeOnFlag as decideTakeOnFlag } from "@/lib/domain/flag/flag-steps";
import { ok } from "@/lib/domain/result";

/** A clinician says that they have a safety flag; from then on it does not escalate. */
export const takeOnFlag = definePathwayCommand({
  name: "take-on-flag",
  permission: "flag:take-on",
  input: TakeOnFlagInput,
  alsoLoad: nothingElse,
  decide: (record, input, { permit }) => decideTakeOnFlag(record, input, permit.actor),
  save: async (tx, record, step, { permit, now }) => {
    await insertFlagStep(tx, record, step, permit, now);
    return ok({ flagId: step.flagId });
  },
  audit: (_step, { flagId }) => ({ action: "flag.taken-on", subjectId: flagId, payload: {} }),
});
