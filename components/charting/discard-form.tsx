"use client";

import type { ChartedCommand } from "@/components/charting/charting-store";
import { ActionForm } from "@/components/form/action-form";
import type { FormAction } from "@/components/form/form-state";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import type { ChartingWords } from "@/lib/content/words/charting";
import type { FormWords } from "@/lib/content/words/form";

export type DiscardValues = {
  pathwayId: string;
  visitId: string;
  entryId: string;
  charted: ChartedCommand;
  happenedAt: string;
  /** What the clinic said no to it with. */
  refusal: string;
  reason: string;
};

/** Why what was refused is not to be charted: on record first, and then taken out of the list. */
export function DiscardForm({
  action,
  values,
  onDiscarded,
  words,
  formWords,
}: {
  action: FormAction<DiscardValues>;
  values: Omit<DiscardValues, "reason">;
  onDiscarded: () => void;
  words: ChartingWords;
  formWords: FormWords;
}) {
  const handle = useActionForm<DiscardValues>({
    ...{ action, defaultValues: { ...values, reason: "" }, onSaved: onDiscarded },
  });
  return (
    <ActionForm handle={handle} words={formWords} label={words.discard} className="!space-y-3">
      <TextField name="reason" label={words.discardWhy} hint={words.discardHint} size="large" />
      <SubmitButton variant="secondary">{words.discardSave}</SubmitButton>
    </ActionForm>
  );
}
