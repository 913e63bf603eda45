"use client";

import { ActionForm } from "@/components/form/action-form";
import type { FormAction } from "@/components/form/form-state";
import { RadioGroup } from "@/components/form/radio-group";
import { SubmitButton } from "@/components/form/submit-button";
import { useActionForm } from "@/components/form/use-action-form";
import type { SentFormWords } from "@/lib/content/words/doctor";
import type { FormWords } from "@/lib/content/words/form";

export type LetterSentValues = { pathwayId: string; letterId: string; how: string };

/** How the signed letter left the clinic. */
export function LetterSentForm({
  action,
  pathwayId,
  letterId,
  words,
  formWords,
}: {
  action: FormAction<LetterSentValues>;
  pathwayId: string;
  letterId: string;
  words: SentFormWords;
  formWords: FormWords;
}) {
  const handle = useActionForm<LetterSentValues>({ action, defaultValues: { pathwayId, letterId, how: "" } });
  const choices = [
    { value: "posted", label: words.posted },
    { value: "handed-over", label: words.handedOver },
    { value: "sent-in-other-system", label: words.otherSystem },
  ];
  return (
    <ActionForm handle={handle} words={formWords} label={words.label}>
      <RadioGroup name="how" label={words.how} choices={choices} />
      <SubmitButton>{words.submit}</SubmitButton>
    </ActionForm>
  );
}
