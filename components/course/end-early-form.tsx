"use client";

import { ActionForm } from "@/components/form/action-form";
import type { FormAction } from "@/components/form/form-state";
import { type Choice, RadioGroup } from "@/components/form/radio-group";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { useActionForm } from "@/components/form/use-action-form";
import type { FormWords } from "@/lib/content/words/form";

export type EndEarlyValues = { pathwayId: string; reasonCode: string; reason: string };

/** Ends a course before its plan is done: a coded reason for the statistics, a written one for the record. */
export function EndEarlyForm({
  action,
  pathwayId,
  choices,
  words,
  formWords,
}: {
  action: FormAction<EndEarlyValues>;
  pathwayId: string;
  choices: Choice[];
  words: { label: string; code: string; reason: string; submit: string };
  formWords: FormWords;
}) {
  const handle = useActionForm<EndEarlyValues>({ action, defaultValues: { pathwayId, reasonCode: "", reason: "" } });
  return (
    <ActionForm handle={handle} words={formWords} label={words.label}>
      <RadioGroup name="reasonCode" label={words.code} choices={choices} />
      <TextArea name="reason" label={words.reason} rows={3} />
      <SubmitButton>{words.submit}</SubmitButton>
    </ActionForm>
  );
}
