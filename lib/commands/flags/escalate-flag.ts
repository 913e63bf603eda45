import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { insertEscalation } from "@/lib/db/flags";
import { EscalateFlagInput } from "@/lib/domain/flag/flag.schema";
import { escalateFlag as decideEscalateFlag } from "@/lib/domain/flag/escalate-flag";
import { ok } from "@/lib/domain/result";

/** The program brings a flag that nobody has taken on to all doctors and the clinic lead. */
export const escalateFlag = definePathwayCommand({
  name: "escalate-flag",
  permission: "flag:escalate",
  input: EscalateFlagInput,
  alsoLoad: nothingElse,
  decide: (record, input, { now }) => decideEscalateFlag(record, input, { now }),
  save: async (tx, record, step, { permit, now }) => {
    await insertEscalation(tx, record, step, permit, now);
    return ok({ flagId: step.flagId });
  },
  audit: (_step, { flagId }) => ({ action: "flag.escalated", subjectId: flagId, payload: {} }),
});
