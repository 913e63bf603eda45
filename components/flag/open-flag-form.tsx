"use client";

import { ActionForm } from "@/components/form/action-form";
import type { FormAction } from "@/components/form/form-state";
import { RadioGroup } from "@/components/form/radio-group";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { useActionForm } from "@/components/form/use-action-form";
import type { FlagWords } from "@/lib/content/words/flag";
import type { FormWords } from "@/lib/content/words/form";

export type OpenFlagValues = { pathwayId: string; level: string; detail: string };

/** A clinician raises a concern; each level says what it does. */
export function OpenFlagForm({
  action,
  pathwayId,
  words,
  formWords,
}: {
  action: FormAction<OpenFlagValues>;
  pathwayId: string;
  words: FlagWords["openForm"];
  formWords: FormWords;
}) {
  const defaultValues = { pathwayId, level: "", detail: "" };
  const handle = useActionForm<OpenFlagValues>({ action, defaultValues, resetOnSaved: true });
  const choices = (["low", "moderate", "high"] as const).map((value) => ({ value, label: words[value] }));
  return (
    <ActionForm handle={handle} words={formWords} label={words.label}>
      <RadioGroup name="level" label={words.level} choices={choices} />
      <TextArea name="detail" label={words.detail} rows={3} />
      <SubmitButton>{words.submit}</SubmitButton>
    </ActionForm>
  );
}
