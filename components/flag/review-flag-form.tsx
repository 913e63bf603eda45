"use client";

import { ActionForm } from "@/components/form/action-form";
import type { FormAction } from "@/components/form/form-state";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { useActionForm } from "@/components/form/use-action-form";
import type { FlagWords } from "@/lib/content/words/flag";
import type { FormWords } from "@/lib/content/words/form";

export type ReviewFlagValues = { pathwayId: string; flagId: string; note: string };

/** A doctor has read what somebody else assessed and planned. */
export function ReviewFlagForm({
  action,
  pathwayId,
  flagId,
  words,
  formWords,
}: {
  action: FormAction<ReviewFlagValues>;
  pathwayId: string;
  flagId: string;
  words: FlagWords["reviewForm"];
  formWords: FormWords;
}) {
  const handle = useActionForm<ReviewFlagValues>({ action, defaultValues: { pathwayId, flagId, note: "" } });
  return (
    <ActionForm handle={handle} words={formWords} label={words.label}>
      <p className="max-w-measure">{words.text}</p>
      <TextArea name="note" label={words.note} rows={2} optional />
      <SubmitButton>{words.submit}</SubmitButton>
    </ActionForm>
  );
}
