"use client";

import { ActionForm } from "@/components/form/action-form";
import type { FormAction } from "@/components/form/form-state";
import { type Choice, RadioGroup } from "@/components/form/radio-group";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { useActionForm } from "@/components/form/use-action-form";
import type { FormWords } from "@/lib/content/words/form";
import { RecordCallInput } from "@/lib/domain/session/session.schema";

export type CallValues = { pathwayId: string; callId: string; outcome: "" | "reached" | "not-reached"; note: string };

/** How the call went: reached, with how it is going, or not. */
export function CallForm({
  action,
  ids,
  outcomes,
  words,
  formWords,
}: {
  action: FormAction<CallValues>;
  ids: { pathwayId: string; callId: string };
  outcomes: Choice[];
  words: { label: string; outcome: string; note: string; noteHint: string; save: string };
  formWords: FormWords;
}) {
  const handle = useActionForm<CallValues>({
    action,
    schema: RecordCallInput,
    defaultValues: { ...ids, outcome: "", note: "" },
  });
  return (
    <ActionForm handle={handle} words={formWords} label={words.label}>
      <RadioGroup name="outcome" label={words.outcome} choices={outcomes} />
      <TextArea name="note" label={words.note} hint={words.noteHint} rows={5} optional="unsaid" />
      <SubmitButton size="large">{words.save}</SubmitButton>
    </ActionForm>
  );
}
