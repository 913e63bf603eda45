"use client";

import { ActionForm } from "@/components/form/action-form";
import type { FormAction } from "@/components/form/form-state";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import {
  type AppointmentChoices,
  AppointmentFields,
  type AppointmentValues,
  type AppointmentWords,
} from "@/components/visit/appointment-fields";
import type { FormWords } from "@/lib/content/words/form";
import { MoveVisitInput } from "@/lib/domain/visit/visit.schema";

export type MoveVisitValues = AppointmentValues & { visitId: string; reason: string };

const schema = MoveVisitInput.omit({ commandId: true });

/** Move a booked visit to another time, with a reason. */
export function MoveVisitForm({
  action,
  defaultValues,
  choices,
  words,
  formWords,
}: {
  action: FormAction<MoveVisitValues>;
  defaultValues: MoveVisitValues;
  choices: AppointmentChoices;
  words: AppointmentWords & Record<"reason" | "submit" | "label", string>;
  formWords: FormWords;
}) {
  const handle = useActionForm<MoveVisitValues>({ action, schema, defaultValues });
  return (
    <ActionForm handle={handle} words={formWords} label={words.label}>
      <AppointmentFields choices={choices} words={words} />
      <TextField name="reason" label={words.reason} maxLength={500} autoComplete="off" />
      <SubmitButton>{words.submit}</SubmitButton>
    </ActionForm>
  );
}
