"use client";

import { ActionForm } from "@/components/form/action-form";
import type { FormAction } from "@/components/form/form-state";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import type { FormWords } from "@/lib/content/words/form";
import { HoldMoveInput } from "@/lib/domain/visit/hold.schema";

/** A time as it travels: an instant, a room, with whom, and whose place it takes. */
export type SlotValues = Record<"stepKey" | "startsAt" | "roomId" | "nurseId" | "doctorId" | "replacesVisitId", string>;
export type HoldMoveValues = { pathwayId: string; slots: SlotValues[]; reason: string };

/** Keep the new times of a move, one or several together, with the reason; booking them is the next page. */
export function HoldMoveForm({
  action,
  pathwayId,
  slots,
  words,
  formWords,
}: {
  action: FormAction<HoldMoveValues>;
  pathwayId: string;
  slots: SlotValues[];
  words: Record<"reason" | "submit" | "label", string>;
  formWords: FormWords;
}) {
  const handle = useActionForm<HoldMoveValues>({
    action,
    schema: HoldMoveInput,
    defaultValues: { pathwayId, slots, reason: "" },
  });
  return (
    <ActionForm handle={handle} words={formWords} label={words.label}>
      <TextField name="reason" label={words.reason} maxLength={500} autoComplete="off" />
      <SubmitButton>{words.submit}</SubmitButton>
    </ActionForm>
  );
}
