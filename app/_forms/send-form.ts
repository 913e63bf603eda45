import "server-only";
import { runAction } from "@/app/_actions/run-action";
import { formPath, type FormPlace, receiptPath } from "@/app/_forms/form-paths";
import type { AnswerToSave, FormToSubmit, SaveAnswer, SubmitAnswers } from "@/components/questionnaire/answer-actions";
import { actorContext } from "@/lib/auth/context";
import { currentActor } from "@/lib/auth/require";
import { saveAnswer } from "@/lib/commands/questionnaires/save-answer";
import { submitQuestionnaire } from "@/lib/commands/questionnaires/submit-questionnaire";
import { questionnaireWords } from "@/lib/content/words/questionnaire";
import { refusalWords } from "@/lib/content/words/refusals";
import type { Locale } from "@/lib/domain/access/actor";
import type { AccessRefused } from "@/lib/domain/access/policy";
import type { SaveAnswerRefusal } from "@/lib/domain/questionnaire/begun-form";
import type { InvalidInput, NotFound, ProtectedAfterDose } from "@/lib/domain/refusals";
import { ownForms } from "@/lib/queries/patient/own-forms";

/** Keeps one answer of whoever is signed in, and says in their language why it could not be. */
export async function keepAnswer(values: AnswerToSave, place: FormPlace): ReturnType<SaveAnswer> {
  if ((await currentActor()) === null) return { status: "signed-out" };
  const context = await actorContext();
  const saved = await saveAnswer(values, context);
  if (saved.ok) return { status: "saved", formId: saved.value.formId };
  const message = sentenceFor(saved.refusal, context.actor.locale);
  if (saved.refusal.kind !== "form-submitted") return { status: "refused", message };
  return { status: "refused", message, next: receiptPath(place, saved.refusal.instrument) };
}

/**
 * Takes a form that was sent. From here straight on to the next one that is due; help first when an answer says that life is hard, and the receipt when
 * nothing is left. A form that was sent in already, in another tab or on another device, leads to its receipt.
 */
export async function takeForm(values: FormToSubmit, place: FormPlace): ReturnType<SubmitAnswers> {
  const found = { flagOpened: false, isSubmitted: false };
  const state = await runAction(againWhenStale, values, (locale) => {
    const { received, refused } = questionnaireWords[locale];
    return {
      saved: ({ flagOpened }) => {
        found.flagOpened = flagOpened;
        return received.title;
      },
      refused: {
        "pathway-closed": () => refused.pathwayClosed,
        "unknown-item": () => refused.unknownItem,
        "skip-not-allowed": () => refused.unknownItem,
        "answer-out-of-range": () => refused.outOfRange,
        "answers-missing": () => refused.missing,
        "form-outdated": () => refused.outdated,
        "text-version-changed": () => refused.textChanged,
        "form-submitted": () => {
          found.isSubmitted = true;
          return refused.submitted;
        },
      },
    };
  });
  if (state.status === "signed-out") return { status: "signed-out" };
  const receipt = receiptPath(place, values.instrument);
  if (state.status !== "saved") {
    return { status: "refused", message: state.message ?? "", ...(found.isSubmitted && { next: receipt }) };
  }
  if (found.flagOpened) return { status: "submitted", next: receipt };
  const forms = await ownForms.run(null, await actorContext());
  const upNext = forms.ok ? forms.value.view?.due[0] : undefined;
  return { status: "submitted", next: upNext === undefined ? receipt : formPath(place, upNext) };
}

/** Two tabs that send at the same moment: the second finds out that the first was taken. */
const againWhenStale: typeof submitQuestionnaire = {
  ...submitQuestionnaire,
  run: async (raw, context) => {
    const first = await submitQuestionnaire.run(raw, context);
    return !first.ok && first.refusal.kind === "stale" ? submitQuestionnaire.run(raw, context) : first;
  },
};

type Refusal = SaveAnswerRefusal | AccessRefused | InvalidInput | NotFound | ProtectedAfterDose;

function sentenceFor(refusal: Refusal, locale: Locale): string {
  const { refused } = questionnaireWords[locale];
  const shared = refusalWords[locale];
  switch (refusal.kind) {
    case "unknown-item":
      return refused.unknownItem;
    case "answer-out-of-range":
      return refused.outOfRange;
    case "form-submitted":
      return refused.submitted;
    case "form-not-due":
      return refused.notDue;
    case "form-outdated":
      return refused.outdated;
    case "text-version-changed":
      return refused.textChanged;
    case "pathway-closed":
      return refused.pathwayClosed;
    case "protected-after-dose":
      return shared.protectedAfterDose(refusal.until);
    case "access-refused":
      return shared.accessRefused(refusal.permission);
    case "not-found":
      return shared.notFound;
    case "invalid-input":
      return shared.invalidInput;
  }
}
