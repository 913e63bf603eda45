import { definePathwayCommand } from "@/lib/commands/define-pathway-command";
import { textVersionInUse } from "@/lib/commands/questionnaires/text-in-use";
import { insertEnteredQuestionnaire } from "@/lib/db/entered-questionnaires";
import { insertRaisedFlag } from "@/lib/db/flags";
import { enterQuestionnaire as decideEnterQuestionnaire } from "@/lib/domain/questionnaire/enter-questionnaire";
import { EnterQuestionnaireInput } from "@/lib/domain/questionnaire/enter-questionnaire.schema";
import { ok } from "@/lib/domain/result";

/** Which words were on the paper is not known when the clinic has loaded none in that language. */
const NOT_KNOWN = "not-known";

/** Staff enter a form from paper, or what they asked and rated; a risk answer opens a flag in the same transaction. */
export const enterQuestionnaire = definePathwayCommand({
  name: "enter-questionnaire",
  permission: "questionnaire:enter",
  input: EnterQuestionnaireInput,
  alsoLoad: async (tx, { instrument, locale }) => (await textVersionInUse(tx, instrument, locale)) ?? NOT_KNOWN,
  decide: (record, input, { now, extra: textVersion }) => {
    const entered = decideEnterQuestionnaire(record, input, { now });
    return entered.ok ? ok({ entered: entered.value, textVersion }) : entered;
  },
  save: async (tx, record, { entered, textVersion }, { permit, now }) => {
    const responseId = entered.input.commandId;
    await insertEnteredQuestionnaire(tx, record, entered, textVersion, permit, now);
    if (entered.flag) await insertRaisedFlag(tx, record, { ...entered.flag, responseId }, permit, now);
    return ok({ responseId, flagOpened: entered.flag !== null });
  },
  audit: ({ entered: { input, score, totalOnly, flag } }, { responseId }) => ({
    action: "questionnaire.entered",
    subjectId: responseId,
    payload: { instrument: input.instrument, place: input.place, score, totalOnly, flag: flag?.level ?? null },
  }),
});
