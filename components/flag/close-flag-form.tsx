"use client";

import { ActionForm } from "@/components/form/action-form";
import type { FormAction, KeptDraft, SaveDraft } from "@/components/form/form-state";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { useActionForm } from "@/components/form/use-action-form";
import type { CloseFlagFormWords } from "@/lib/content/words/course";
import type { FormWords } from "@/lib/content/words/form";

export type CloseFlagValues = { pathwayId: string; flagId: string; assessment: string; safetyPlan: string };

/** The documented assessment that alone closes a safety flag. Saved as it is written. */
export function CloseFlagForm({
  action,
  pathwayId,
  flagId,
  needsPlan,
  words,
  formWords,
  ...drafting
}: {
  action: FormAction<CloseFlagValues>;
  pathwayId: string;
  flagId: string;
  needsPlan: boolean;
  words: CloseFlagFormWords;
  formWords: FormWords;
  draftKey?: string;
  saveDraft?: SaveDraft;
  draft?: KeptDraft<CloseFlagValues> | undefined;
}) {
  const handle = useActionForm<CloseFlagValues>({
    ...{ action, ...drafting },
    defaultValues: { pathwayId, flagId, assessment: "", safetyPlan: "" },
  });
  return (
    <ActionForm handle={handle} words={formWords} label={words.label}>
      <TextArea name="assessment" label={words.assessment} rows={6} />
      <TextArea name="safetyPlan" label={words.safetyPlan} hint={words.safetyPlanHint} rows={5} optional={!needsPlan} />
      <SubmitButton>{words.submit}</SubmitButton>
    </ActionForm>
  );
}
