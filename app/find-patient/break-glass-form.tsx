"use client";

import { ActionForm } from "@/components/form/action-form";
import type { FormAction } from "@/components/form/form-state";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { useActionForm } from "@/components/form/use-action-form";
import { Notice } from "@/components/ui/notice";
import type { FormWords } from "@/lib/content/words/form";

export type BreakGlassWords = Record<"breakTitle" | "breakText" | "reason" | "reasonHint" | "breakSubmit", string>;
type Values = { patientId: string; reason: string };

export function BreakGlassForm({
  action,
  patientId,
  words,
  formWords,
}: {
  action: FormAction<Values>;
  patientId: string;
  words: BreakGlassWords;
  formWords: FormWords;
}) {
  const handle = useActionForm<Values>({ action, defaultValues: { patientId, reason: "" } });
  return (
    <div className="max-w-measure space-y-5">
      <Notice tone="warning" title={words.breakTitle}>
        {words.breakText}
      </Notice>
      <ActionForm handle={handle} words={formWords} label={words.breakTitle}>
        <TextArea name="reason" label={words.reason} hint={words.reasonHint} />
        <SubmitButton variant="danger">{words.breakSubmit}</SubmitButton>
      </ActionForm>
    </div>
  );
}
