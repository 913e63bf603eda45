"use client";

import { ActionForm } from "@/components/form/action-form";
import type { FormAction } from "@/components/form/form-state";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { useActionForm } from "@/components/form/use-action-form";
import type { FormWords } from "@/lib/content/words/form";

export type StrikeValues = { pathwayId: string; responseId: string; reason: string };

/** Strike out a form that should not count, with a reason. */
export function StrikeForm({
  action,
  pathwayId,
  responseId,
  words,
  formWords,
}: {
  action: FormAction<StrikeValues>;
  pathwayId: string;
  responseId: string;
  words: Record<"label" | "reason" | "submit", string>;
  formWords: FormWords;
}) {
  const handle = useActionForm<StrikeValues>({ action, defaultValues: { pathwayId, responseId, reason: "" } });
  return (
    <ActionForm handle={handle} words={formWords} label={words.label}>
      <TextArea name="reason" label={words.reason} />
      <SubmitButton>{words.submit}</SubmitButton>
    </ActionForm>
  );
}
