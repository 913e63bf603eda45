"use client";

import { ActionForm } from "@/components/form/action-form";
import type { FormAction } from "@/components/form/form-state";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import type { FormWords } from "@/lib/content/words/form";

export type EndVisitValues = { pathwayId: string; visitId: string; reason: string };

/** Take a visit out of the calendar, with a reason: cancelled, or the patient did not come. */
export function EndVisitForm({
  action,
  pathwayId,
  visitId,
  words,
  formWords,
}: {
  action: FormAction<EndVisitValues>;
  pathwayId: string;
  visitId: string;
  words: Record<"reason" | "submit" | "label", string>;
  formWords: FormWords;
}) {
  const handle = useActionForm<EndVisitValues>({ action, defaultValues: { pathwayId, visitId, reason: "" } });
  return (
    <ActionForm handle={handle} words={formWords} label={words.label}>
      <TextField name="reason" label={words.reason} maxLength={500} autoComplete="off" />
      <SubmitButton variant="secondary">{words.submit}</SubmitButton>
    </ActionForm>
  );
}
