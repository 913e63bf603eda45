import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { insertCheckpointDecision } from "@/lib/db/checkpoints";
import { DecideCheckpointInput } from "@/lib/domain/checkpoint/checkpoint.schema";
import { decideCheckpoint as decideDecideCheckpoint } from "@/lib/domain/checkpoint/decide-checkpoint";
import { ok } from "@/lib/domain/result";

/** Doctor and psychologist decide whether to go on when treatment has not helped reliably. */
export const decideCheckpoint = definePathwayCommand({
  name: "decide-checkpoint",
  permission: "checkpoint:decide",
  input: DecideCheckpointInput,
  alsoLoad: nothingElse,
  decide: (record, input, { now }) => decideDecideCheckpoint(record, input, { now }),
  save: async (tx, record, decided, { permit, now }) => {
    await insertCheckpointDecision(tx, record, decided, permit, now);
    return ok({ checkpointId: decided.id });
  },
  audit: ({ decision, agreedWithId }, { checkpointId }) => ({
    action: "checkpoint.decided",
    subjectId: checkpointId,
    payload: { decision, agreedWithId },
  }),
});
