"use client";

import { ActionForm } from "@/components/form/action-form";
import type { FormAction } from "@/components/form/form-state";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { useActionForm } from "@/components/form/use-action-form";
import type { WithdrawConsentWords } from "@/lib/content/words/consent";
import type { FormWords } from "@/lib/content/words/form";
import type { WithdrawConsentForm as Values } from "@/lib/domain/consent/consent.schema";

export type WithdrawConsentValues = Omit<Values, "commandId">;

/** One press takes a consent back; a reason may be given and is never asked for. */
export function WithdrawConsentForm({
  action,
  facts,
  words,
  formWords,
}: {
  action: FormAction<WithdrawConsentValues>;
  facts: Omit<WithdrawConsentValues, "reason">;
  words: WithdrawConsentWords;
  formWords: FormWords;
}) {
  const handle = useActionForm<WithdrawConsentValues>({ action, defaultValues: { ...facts, reason: "" } });
  return (
    <ActionForm handle={handle} words={formWords} label={words.label}>
      <TextArea name="reason" label={words.reason} hint={words.reasonHint} rows={2} optional />
      <SubmitButton size="large">{words.submit}</SubmitButton>
    </ActionForm>
  );
}
