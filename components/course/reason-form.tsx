"use client";

import { ActionForm } from "@/components/form/action-form";
import type { FormAction } from "@/components/form/form-state";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { useActionForm } from "@/components/form/use-action-form";
import type { ButtonVariant } from "@/components/ui/button-look";
import type { FormWords } from "@/lib/content/words/form";

export type ReasonValues = Record<string, string>;

/** An act on a whole course or order that wants its reason in writing. `values` are the ids that it is about. */
export function ReasonForm({
  action,
  values,
  words,
  formWords,
  variant = "primary",
  optional = false,
}: {
  action: FormAction<ReasonValues>;
  values: ReasonValues;
  words: { label: string; reason: string; submit: string };
  formWords: FormWords;
  variant?: ButtonVariant;
  optional?: boolean;
}) {
  const handle = useActionForm<ReasonValues>({ action, defaultValues: { ...values, reason: "" } });
  return (
    <ActionForm handle={handle} words={formWords} label={words.label}>
      <TextArea name="reason" label={words.reason} rows={3} optional={optional} />
      <SubmitButton variant={variant}>{words.submit}</SubmitButton>
    </ActionForm>
  );
}
