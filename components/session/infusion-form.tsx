"use client";

import { ActionForm } from "@/components/form/action-form";
import type { FormAction } from "@/components/form/form-state";
import { NumberField } from "@/components/form/number-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import type { ButtonVariant } from "@/components/ui/button-look";
import type { FormWords } from "@/lib/content/words/form";
import { RecordInfusionEventInput } from "@/lib/domain/dose/dose.schema";

export type InfusionValues = {
  pathwayId: string;
  visitId: string;
  kind: string;
  rateMlPerHour: number | null;
  reason: string;
};
export type InfusionWords = { label: string; rate?: string; rateHint?: string; reason?: string; save: string };

/** One thing done to the pump: a press, or a rate and a press. */
export function InfusionForm({
  action,
  values,
  words,
  variant = "secondary",
  formWords,
}: {
  action: FormAction<InfusionValues>;
  values: Omit<InfusionValues, "reason">;
  words: InfusionWords;
  variant?: ButtonVariant;
  formWords: FormWords;
}) {
  const handle = useActionForm<InfusionValues>({
    ...{ action, schema: RecordInfusionEventInput.omit({ commandId: true }) },
    defaultValues: { ...values, reason: "" },
  });
  return (
    <ActionForm handle={handle} words={formWords} label={words.label}>
      {words.rate && (
        <NumberField
          name="rateMlPerHour"
          label={words.rate}
          {...(words.rateHint && { hint: words.rateHint })}
          unit={formWords.locale === "nb" ? "ml/t" : "ml/h"}
          decimals
          size="large"
        />
      )}
      {words.reason && <TextField name="reason" label={words.reason} optional size="large" />}
      <SubmitButton variant={variant} size="large">
        {words.save}
      </SubmitButton>
    </ActionForm>
  );
}
