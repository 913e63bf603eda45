"use client";

import { ActionForm } from "@/components/form/action-form";
import type { FormAction } from "@/components/form/form-state";
import { type Choice, RadioGroup } from "@/components/form/radio-group";
import { SubmitButton } from "@/components/form/submit-button";
import { useActionForm } from "@/components/form/use-action-form";
import type { FormWords } from "@/lib/content/words/form";

type Values = { userId: string; role: string };

export function GrantRoleForm({
  action,
  userId,
  roles,
  words,
  formWords,
}: {
  action: FormAction<Values>;
  userId: string;
  roles: Choice[];
  words: Record<"grantTitle" | "role" | "roleHint" | "grantSubmit", string>;
  formWords: FormWords;
}) {
  const handle = useActionForm<Values>({ action, defaultValues: { userId, role: "" } });
  return (
    <ActionForm handle={handle} words={formWords} label={words.grantTitle}>
      <RadioGroup name="role" label={words.role} hint={words.roleHint} choices={roles} inline />
      <SubmitButton>{words.grantSubmit}</SubmitButton>
    </ActionForm>
  );
}
