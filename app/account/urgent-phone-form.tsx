"use client";

import { ActionForm } from "@/components/form/action-form";
import type { FormAction } from "@/components/form/form-state";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import type { FormWords } from "@/lib/content/words/form";

export type UrgentPhoneValues = { phone: string };

/** Where an SMS reaches a member of staff; may be left empty. */
export function UrgentPhoneForm({
  action,
  phone,
  words,
  formWords,
}: {
  action: FormAction<UrgentPhoneValues>;
  phone: string;
  words: { label: string; field: string; submit: string };
  formWords: FormWords;
}) {
  const handle = useActionForm<UrgentPhoneValues>({ action, defaultValues: { phone } });
  return (
    <ActionForm handle={handle} words={formWords} label={words.label}>
      <TextField name="phone" label={words.field} type="tel" autoComplete="tel" optional />
      <SubmitButton variant="secondary">{words.submit}</SubmitButton>
    </ActionForm>
  );
}
