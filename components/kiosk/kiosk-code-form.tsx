"use client";

import { useEffect } from "react";
import { ActionForm } from "@/components/form/action-form";
import type { FormAction } from "@/components/form/form-state";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import type { FormWords } from "@/lib/content/words/form";

/** Six digits. Where it is shown nobody is at work on the tablet, so whatever somebody before left in the tab goes. */
export function KioskCodeForm({
  action,
  words,
  formWords,
}: {
  action: FormAction<{ code: string }>;
  words: Record<"code" | "codeHint" | "submit", string>;
  formWords: FormWords;
}) {
  const handle = useActionForm<{ code: string }>({ action, defaultValues: { code: "" } });
  useEffect(() => {
    window.sessionStorage.clear();
  }, []);
  return (
    <ActionForm handle={handle} words={formWords}>
      <TextField
        name="code"
        label={words.code}
        hint={words.codeHint}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={9}
        widthCh={12}
        size="large"
        spellCheck={false}
      />
      <SubmitButton size="large">{words.submit}</SubmitButton>
    </ActionForm>
  );
}
