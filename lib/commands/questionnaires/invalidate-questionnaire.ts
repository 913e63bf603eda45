import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { markQuestionnaireInvalidated } from "@/lib/db/entered-questionnaires";
import { InvalidateQuestionnaireInput } from "@/lib/domain/questionnaire/enter-questionnaire.schema";
import { invalidateQuestionnaire as decideInvalidateQuestionnaire } from "@/lib/domain/questionnaire/invalidate-questionnaire";
import { ok, refuse } from "@/lib/domain/result";

/** A clinician takes a form out of all that is computed, with a reason. What it opened stays open. */
export const invalidateQuestionnaire = definePathwayCommand({
  name: "invalidate-questionnaire",
  permission: "questionnaire:invalidate",
  input: InvalidateQuestionnaireInput,
  alsoLoad: nothingElse,
  decide: (record, input) => {
    const decided = decideInvalidateQuestionnaire(record, input);
    return decided.ok ? ok({ response: decided.value, reason: input.reason }) : decided;
  },
  save: async (tx, _record, { response, reason }, { permit, now }) =>
    (await markQuestionnaireInvalidated(tx, response.id, reason, permit, now))
      ? ok({ responseId: response.id })
      : refuse({ kind: "stale" }),
  audit: ({ response }, { responseId }) => ({
    action: "questionnaire.invalidated",
    subjectId: responseId,
    payload: { instrument: response.instrument },
  }),
});
