"use server";

import { runAction } from "@/app/_actions/run-action";
import { formDraftKey } from "@/app/my/forms/draft-key";
import type { FormAction } from "@/components/form/form-state";
import type { SubmittedValues } from "@/components/questionnaire/questionnaire-form";
import { submitQuestionnaire } from "@/lib/commands/questionnaires/submit-questionnaire";
import { questionnaireWords } from "@/lib/content/words/questionnaire";

export const submitForm: FormAction<SubmittedValues> = async (values) =>
  runAction(
    submitQuestionnaire,
    values,
    (locale) => {
      const { received, refused } = questionnaireWords[locale];
      return {
        saved: () => received.title,
        refused: {
          "pathway-closed": () => refused.pathwayClosed,
          "unknown-item": () => refused.unknownItem,
          "skip-not-allowed": () => refused.unknownItem,
          "answer-out-of-range": () => refused.outOfRange,
          "answers-missing": () => refused.missing,
        },
      };
    },
    {
      revalidate: "/my",
      clearDraft: formDraftKey(values.instrument, values.pathwayId),
      next: `/my/forms/${encodeURIComponent(values.instrument)}/received`,
    },
  );
