"use client";

import { ActionForm } from "@/components/form/action-form";
import type { FormAction } from "@/components/form/form-state";
import { RadioGroup } from "@/components/form/radio-group";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { useActionForm } from "@/components/form/use-action-form";
import type { CheckpointFormWords } from "@/lib/content/words/course";
import type { FormWords } from "@/lib/content/words/form";

export type CheckpointValues = { pathwayId: string; agreedWithId: string; decision: string; reason: string };

/** Continue, adjust or stop, decided with the patient's psychologist, with a reason that the patient reads. */
export function CheckpointForm({
  action,
  pathwayId,
  agreedWithId,
  words,
  formWords,
}: {
  action: FormAction<CheckpointValues>;
  pathwayId: string;
  agreedWithId: string;
  words: CheckpointFormWords;
  formWords: FormWords;
}) {
  const handle = useActionForm<CheckpointValues>({
    action,
    defaultValues: { pathwayId, agreedWithId, decision: "", reason: "" },
  });
  const choices = (["continue", "adjust", "stop"] as const).map((value) => ({ value, label: words[value] }));
  return (
    <ActionForm handle={handle} words={formWords} label={words.label}>
      <RadioGroup name="decision" label={words.decision} choices={choices} />
      <TextArea name="reason" label={words.reason} hint={words.reasonHint} rows={5} />
      <SubmitButton>{words.submit}</SubmitButton>
    </ActionForm>
  );
}
