"use client";

import { ActionForm } from "@/components/form/action-form";
import type { FormAction } from "@/components/form/form-state";
import { SubmitButton } from "@/components/form/submit-button";
import { useActionForm } from "@/components/form/use-action-form";
import type { ButtonVariant } from "@/components/ui/button-look";
import type { FormWords } from "@/lib/content/words/form";

/** An act with nothing to fill in: one button, and what became of it in words. */
export function ButtonForm<Values extends Record<string, string>>({
  action,
  values,
  label,
  accessibleName,
  variant = "secondary",
  words,
}: {
  action: FormAction<Values>;
  values: Values;
  label: string;
  /** Names the form when the page has several like it: «Logg ut Firefox på Windows». */
  accessibleName: string;
  variant?: ButtonVariant;
  words: FormWords;
}) {
  const handle = useActionForm<Record<string, string>>({
    action: (given) => action({ ...values, commandId: given.commandId }),
    defaultValues: {},
  });
  return (
    <ActionForm handle={handle} words={words} label={accessibleName}>
      <SubmitButton variant={variant}>{label}</SubmitButton>
    </ActionForm>
  );
}
