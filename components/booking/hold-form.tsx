"use client";

import { ActionForm } from "@/components/form/action-form";
import type { FormAction } from "@/components/form/form-state";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import type { FormWords } from "@/lib/content/words/form";

/** One time as `hold-visits` takes it; empty where nobody is asked for or nothing is replaced. */
export type SlotValues = {
  stepKey: string;
  startsAt: string;
  roomId: string;
  nurseId: string;
  doctorId: string;
  replacesVisitId: string;
};
export type HoldValues = { pathwayId: string; slots: SlotValues[]; overrideReason: string };

/** Keep these times: one button, and a reason where staff go beyond what patients may. */
export function HoldForm({
  action,
  pathwayId,
  slots,
  words,
  formWords,
}: {
  action: FormAction<HoldValues>;
  pathwayId: string;
  slots: SlotValues[];
  /** `reason` only where one is needed. */
  words: { label: string; submit: string; reason?: { label: string; hint: string } | undefined };
  formWords: FormWords;
}) {
  const handle = useActionForm<HoldValues>({ action, defaultValues: { pathwayId, slots, overrideReason: "" } });
  return (
    <ActionForm handle={handle} words={formWords} label={words.label}>
      {words.reason && (
        <TextField
          name="overrideReason"
          label={words.reason.label}
          hint={words.reason.hint}
          maxLength={500}
          autoComplete="off"
        />
      )}
      <SubmitButton>{words.submit}</SubmitButton>
    </ActionForm>
  );
}
