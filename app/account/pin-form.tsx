"use client";

import { ActionForm } from "@/components/form/action-form";
import type { FormAction } from "@/components/form/form-state";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import type { FormWords } from "@/lib/content/words/form";
import { SetPinInput } from "@/lib/domain/accounts/pin";

export type PinValues = { current: string; pin: string; repeat: string };
type Words = Record<"label" | "current" | "pin" | "hint" | "repeat" | "submit", string>;

/** Six digits for confirming as the second person, behind the account's password. */
export function PinForm({
  action,
  words,
  formWords,
}: {
  action: FormAction<PinValues>;
  words: Words;
  formWords: FormWords;
}) {
  const handle = useActionForm<PinValues>({
    ...{ action, schema: SetPinInput, resetOnSaved: true },
    defaultValues: { current: "", pin: "", repeat: "" },
  });
  const digits = { type: "password", inputMode: "numeric", autoComplete: "off", maxLength: 6, widthCh: 8 } as const;
  return (
    <ActionForm handle={handle} words={formWords} label={words.label} className="max-w-md">
      <TextField name="current" type="password" label={words.current} autoComplete="current-password" />
      <TextField name="pin" {...digits} label={words.pin} hint={words.hint} />
      <TextField name="repeat" {...digits} label={words.repeat} />
      <SubmitButton>{words.submit}</SubmitButton>
    </ActionForm>
  );
}
