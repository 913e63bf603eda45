"use client";

import { ActionForm } from "@/components/form/action-form";
import type { FormAction } from "@/components/form/form-state";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import type { FormWords } from "@/lib/content/words/form";

export type ActivateValues = { code: string; password: string; repeat: string };
type Words = Record<"code" | "codeHint" | "newPassword" | "passwordHint" | "repeatPassword" | "submit", string>;

export function ActivateForm({
  action,
  code,
  words,
  formWords,
}: {
  action: FormAction<ActivateValues>;
  code: string;
  words: Words;
  formWords: FormWords;
}) {
  const handle = useActionForm<ActivateValues>({ action, defaultValues: { code, password: "", repeat: "" } });
  return (
    <ActionForm handle={handle} words={formWords}>
      <TextField
        name="code"
        label={words.code}
        hint={words.codeHint}
        autoComplete="one-time-code"
        spellCheck={false}
        widthCh={26}
      />
      <TextField
        name="password"
        type="password"
        label={words.newPassword}
        hint={words.passwordHint}
        autoComplete="new-password"
      />
      <TextField name="repeat" type="password" label={words.repeatPassword} autoComplete="new-password" />
      <SubmitButton>{words.submit}</SubmitButton>
    </ActionForm>
  );
}
