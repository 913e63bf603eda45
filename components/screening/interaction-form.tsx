"use client";

import { ActionForm } from "@/components/form/action-form";
import type { FormAction } from "@/components/form/form-state";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { useActionForm } from "@/components/form/use-action-form";
import type { FormWords } from "@/lib/content/words/form";

export type InteractionValues = { pathwayId: string; medicineId: string; ruleKey: string; assessment: string };

/** The doctor's own words about one medicine together with ketamine. */
export function InteractionForm({
  action,
  ids,
  words,
  formWords,
}: {
  action: FormAction<InteractionValues>;
  ids: Omit<InteractionValues, "assessment">;
  words: { label: string; assessment: string; submit: string };
  formWords: FormWords;
}) {
  const handle = useActionForm<InteractionValues>({
    action,
    defaultValues: { ...ids, assessment: "" },
    resetOnSaved: true,
  });
  return (
    <ActionForm handle={handle} words={formWords} label={words.label}>
      <TextArea name="assessment" label={words.assessment} rows={2} />
      <SubmitButton variant="secondary">{words.submit}</SubmitButton>
    </ActionForm>
  );
}
