import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { insertEligibilityDecision } from "@/lib/db/eligibility";
import { DecideEligibilityInput } from "@/lib/domain/eligibility/eligibility.schema";
import { decideEligibility as decideDecideEligibility } from "@/lib/domain/eligibility/decide-eligibility";
import { ok } from "@/lib/domain/result";

/** The doctor signs whether the patient may be treated. */
export const decideEligibility = definePathwayCommand({
  name: "decide-eligibility",
  permission: "eligibility:decide",
  input: DecideEligibilityInput,
  alsoLoad: nothingElse,
  decide: (record, input, { now }) => decideDecideEligibility(record, input, { now }),
  save: async (tx, record, decided, { permit, now }) => {
    await insertEligibilityDecision(tx, record, decided, permit, now);
    return ok({ decisionId: decided.id });
  },
  audit: ({ outcome, screeningId }, { decisionId }) => ({
    action: "eligibility.decided",
    subjectId: decisionId,
    payload: { outcome, screeningId },
  }),
});
