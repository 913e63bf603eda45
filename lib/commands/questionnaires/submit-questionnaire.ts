import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { insertFlagFromAnswers, insertQuestionnaire } from "@/lib/db/questionnaires";
import { SubmitQuestionnaireInput } from "@/lib/domain/questionnaire/questionnaire.schema";
import { submitQuestionnaire as decideSubmitQuestionnaire } from "@/lib/domain/questionnaire/submit-questionnaire";
import { ok } from "@/lib/domain/result";
import { newId } from "@/lib/platform/ids";

/** The patient submits a form; a risk answer opens a flag in the same transaction. */
export const submitQuestionnaire = definePathwayCommand({
  name: "submit-questionnaire",
  permission: "questionnaire:answer",
  input: SubmitQuestionnaireInput,
  alsoLoad: nothingElse,
  decide: (record, input) => decideSubmitQuestionnaire(record, input),
  save: async (tx, record, submitted, { permit, now }) => {
    await insertQuestionnaire(tx, record, submitted, permit, now);
    const responseId = submitted.input.commandId;
    if (submitted.flag) {
      await insertFlagFromAnswers(tx, record, { id: newId(), ...submitted.flag, sourceId: responseId }, permit, now);
    }
    return ok({ responseId, flagOpened: submitted.flag !== null });
  },
  audit: ({ input, score, flag }, { responseId }) => ({
    action: "questionnaire.submitted",
    subjectId: responseId,
    payload: { instrument: input.instrument, score, flag: flag?.level ?? null },
  }),
});
