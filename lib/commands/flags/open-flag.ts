import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { insertFlag } from "@/lib/db/flags";
import { OpenFlagInput } from "@/lib/domain/flag/flag.schema";
import { openFlag as decideOpenFlag } from "@/lib/domain/flag/open-flag";
import { ok } from "@/lib/domain/result";

/** A clinician raises a concern about safety. */
export const openFlag = definePathwayCommand({
  name: "open-flag",
  permission: "flag:open",
  input: OpenFlagInput,
  alsoLoad: nothingElse,
  decide: (record, input) => decideOpenFlag(record, input),
  save: async (tx, record, decided, { permit, now }) => {
    await insertFlag(tx, record, decided, permit, now);
    return ok({ flagId: decided.id });
  },
  audit: ({ level }, { flagId }) => ({
    action: "flag.opened",
    subjectId: flagId,
    payload: { level, source: "clinician" },
  }),
});
