"use client";

import { ActionForm } from "@/components/form/action-form";
import type { FormAction } from "@/components/form/form-state";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import type { FormWords } from "@/lib/content/words/form";

export type PasswordValues = { current: string; password: string; repeat: string };
type Words = Record<
  "passwordTitle" | "currentPassword" | "newPassword" | "passwordHint" | "repeatPassword" | "passwordSubmit",
  string
>;

export function PasswordForm({
  action,
  words,
  formWords,
}: {
  action: FormAction<PasswordValues>;
  words: Words;
  formWords: FormWords;
}) {
  const handle = useActionForm<PasswordValues>({
    action,
    defaultValues: { current: "", password: "", repeat: "" },
    resetOnSaved: true,
  });
  return (
    <ActionForm handle={handle} words={formWords} label={words.passwordTitle} className="max-w-md">
      <TextField name="current" type="password" label={words.currentPassword} autoComplete="current-password" />
      <TextField
        name="password"
        type="password"
        label={words.newPassword}
        hint={words.passwordHint}
        autoComplete="new-password"
      />
      <TextField name="repeat" type="password" label={words.repeatPassword} autoComplete="new-password" />
      <SubmitButton>{words.passwordSubmit}</SubmitButton>
    </ActionForm>
  );
}
