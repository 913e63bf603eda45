import { definePathwayCommand } from "@/lib/commands/define-pathway-command";
import { textVersionInUse } from "@/lib/commands/questionnaires/text-in-use";
import { findBegunForm, findOpenForm, markFormEnded } from "@/lib/db/begun-forms";
import { insertRaisedFlag } from "@/lib/db/flags";
import { insertQuestionnaire } from "@/lib/db/questionnaires";
import { SubmitQuestionnaireInput } from "@/lib/domain/questionnaire/questionnaire.schema";
import { submitQuestionnaire as decideSubmitQuestionnaire } from "@/lib/domain/questionnaire/submit-questionnaire";
import { ok } from "@/lib/domain/result";

/** The patient submits a form; a risk answer opens a flag in the same transaction. The begun form is done with, also another device's. */
export const submitQuestionnaire = definePathwayCommand({
  name: "submit-questionnaire",
  permission: "questionnaire:answer",
  input: SubmitQuestionnaireInput,
  alsoLoad: async (tx, { formId, instrument, locale }, record) => {
    const named = formId === undefined ? undefined : await findBegunForm(tx, formId);
    if (named && (named.pathwayId !== record.id || named.instrument !== instrument)) return undefined;
    return { begun: named, textVersion: await textVersionInUse(tx, instrument, locale) };
  },
  decide: (record, input, { now, extra }) => decideSubmitQuestionnaire(record, input, { now, ...extra }),
  save: async (tx, record, submitted, { permit, now }) => {
    const { commandId: responseId, instrument } = submitted.input;
    await insertQuestionnaire(tx, record, submitted, permit, now);
    if (submitted.flag) await insertRaisedFlag(tx, record, { ...submitted.flag, responseId }, permit, now);
    const open = await findOpenForm(tx, record.id, instrument);
    if (open) await markFormEnded(tx, open.id, "submitted", now);
    return ok({ responseId, flagOpened: submitted.flag !== null });
  },
  audit: ({ input, score, flag }, { responseId }) => ({
    action: "questionnaire.submitted",
    subjectId: responseId,
    payload: { instrument: input.instrument, score, flag: flag?.level ?? null },
  }),
});
