"use client";

import { ActionForm } from "@/components/form/action-form";
import { CheckboxGroup } from "@/components/form/checkbox-group";
import type { FormAction } from "@/components/form/form-state";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import type { SignConsentWords } from "@/lib/content/words/consent";
import type { FormWords } from "@/lib/content/words/form";
import type { SignConsentForm as Values } from "@/lib/domain/consent/consent.schema";

export type SignConsentValues = Omit<Values, "commandId">;

/** Every sentence ticked by itself, and the person's own name. Nothing is ticked beforehand. */
export function SignConsentForm({
  action,
  facts,
  statements,
  words,
  formWords,
}: {
  action: FormAction<SignConsentValues>;
  facts: Omit<SignConsentValues, "understood" | "signature">;
  statements: { value: string; label: string }[];
  words: SignConsentWords;
  formWords: FormWords;
}) {
  const handle = useActionForm<SignConsentValues>({
    action,
    defaultValues: { ...facts, understood: [], signature: "" },
  });
  return (
    <ActionForm handle={handle} words={formWords} label={words.label}>
      <CheckboxGroup name="understood" label={words.statements} hint={words.statementsHint} choices={statements} />
      <TextField name="signature" label={words.signature} autoComplete="name" spellCheck={false} />
      <SubmitButton size="large">{words.submit}</SubmitButton>
    </ActionForm>
  );
}
