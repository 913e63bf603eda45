"use client";

import { ActionForm } from "@/components/form/action-form";
import type { FormAction } from "@/components/form/form-state";
import { RadioGroup } from "@/components/form/radio-group";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { useActionForm } from "@/components/form/use-action-form";
import type { FlagWords } from "@/lib/content/words/flag";
import type { FormWords } from "@/lib/content/words/form";

export type FlagStepValues = { pathwayId: string; flagId: string; kind: string; note: string };

/** What was done about an open flag, written down as it happens. */
export function FlagStepForm({
  action,
  pathwayId,
  flagId,
  words,
  formWords,
}: {
  action: FormAction<FlagStepValues>;
  pathwayId: string;
  flagId: string;
  words: FlagWords["stepForm"];
  formWords: FormWords;
}) {
  const defaultValues = { pathwayId, flagId, kind: "", note: "" };
  const handle = useActionForm<FlagStepValues>({ action, defaultValues, resetOnSaved: true });
  const choices = (["contact-attempted", "noted"] as const).map((value) => ({ value, label: words[value] }));
  return (
    <ActionForm handle={handle} words={formWords} label={words.label}>
      <RadioGroup name="kind" label={words.kind} choices={choices} />
      <TextArea name="note" label={words.note} rows={2} />
      <SubmitButton variant="secondary">{words.submit}</SubmitButton>
    </ActionForm>
  );
}
