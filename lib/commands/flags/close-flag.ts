import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { markFlagClosed } from "@/lib/db/flags";
import { CloseFlagInput } from "@/lib/domain/flag/flag.schema";
import { closeFlag as decideCloseFlag } from "@/lib/domain/flag/close-flag";

/** A clinician closes a safety flag with a structured assessment and, when it is called for, a safety plan. */
export const closeFlag = definePathwayCommand({
  name: "close-flag",
  permission: "flag:close",
  input: CloseFlagInput,
  alsoLoad: nothingElse,
  decide: (record, input, { permit }) => decideCloseFlag(record, input, { role: permit.actor.role }),
  save: (tx, record, decided, { permit, now }) => markFlagClosed(tx, record, decided, permit, now),
  audit: ({ flagId, isReview }) => ({
    action: "flag.closed",
    subjectId: flagId,
    payload: { reviewedByDoctor: isReview },
  }),
});
