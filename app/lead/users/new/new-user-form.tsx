"use client";

import { ActionForm } from "@/components/form/action-form";
import type { FormAction } from "@/components/form/form-state";
import { type Choice, RadioGroup } from "@/components/form/radio-group";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import type { FormWords } from "@/lib/content/words/form";

export type NewUserValues = { name: string; email: string; role: string; hprNumber: string };
type Words = Record<"name" | "email" | "role" | "roleHint" | "hprNumber" | "hprHint" | "createSubmit", string>;

export function NewUserForm({
  action,
  roles,
  words,
  formWords,
}: {
  action: FormAction<NewUserValues>;
  roles: Choice[];
  words: Words;
  formWords: FormWords;
}) {
  const handle = useActionForm<NewUserValues>({
    action,
    defaultValues: { name: "", email: "", role: "", hprNumber: "" },
    resetOnSaved: true,
  });
  return (
    <ActionForm handle={handle} words={formWords}>
      <TextField name="name" label={words.name} autoComplete="off" />
      <TextField name="email" type="email" label={words.email} autoComplete="off" />
      <RadioGroup name="role" label={words.role} hint={words.roleHint} choices={roles} />
      <TextField
        name="hprNumber"
        label={words.hprNumber}
        hint={words.hprHint}
        inputMode="numeric"
        widthCh={11}
        optional
      />
      <SubmitButton>{words.createSubmit}</SubmitButton>
    </ActionForm>
  );
}
