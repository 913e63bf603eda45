"use client";

import { ActionForm } from "@/components/form/action-form";
import type { FormAction } from "@/components/form/form-state";
import { type Choice, RadioGroup } from "@/components/form/radio-group";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { useActionForm } from "@/components/form/use-action-form";
import type { FormWords } from "@/lib/content/words/form";

export type TriageValues = { enquiryId: string; outcome: string; reason: string };
type Words = Record<"outcome" | "reason" | "reasonHint" | "submit", string>;

/** What became of a call. */
export function TriageForm({
  action,
  enquiryId,
  outcomes,
  words,
  formWords,
}: {
  action: FormAction<TriageValues>;
  enquiryId: string;
  outcomes: Choice[];
  words: Words;
  formWords: FormWords;
}) {
  const handle = useActionForm<TriageValues>({
    action,
    defaultValues: { enquiryId, outcome: "", reason: "" },
    resetOnSaved: true,
  });
  return (
    <ActionForm handle={handle} words={formWords}>
      <RadioGroup name="outcome" label={words.outcome} choices={outcomes} />
      <TextArea name="reason" label={words.reason} hint={words.reasonHint} optional rows={2} maxLength={1000} />
      <SubmitButton variant="secondary">{words.submit}</SubmitButton>
    </ActionForm>
  );
}
