"use client";

import { ActionForm } from "@/components/form/action-form";
import type { FormAction } from "@/components/form/form-state";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import type { FormWords } from "@/lib/content/words/form";
import { SaveEmergencyPlanInput } from "@/lib/domain/emergency/emergency-plan.schema";

export type EmergencyPlanValues = {
  locationId: string;
  meetAt: string;
  doctorPhone: string;
  numbers: string;
  steps: string;
  equipmentAt: string;
};

type Words = Record<
  | "label"
  | "meetAt"
  | "meetAtHint"
  | "doctorPhone"
  | "numbers"
  | "numbersHint"
  | "steps"
  | "stepsHint"
  | "equipmentAt"
  | "equipmentAtHint"
  | "submit",
  string
>;

/** A place's emergency plan, begun from the version in force. Sending it approves it by name. */
export function EmergencyPlanForm({
  action,
  before,
  label,
  words,
  formWords,
}: {
  action: FormAction<EmergencyPlanValues>;
  before: EmergencyPlanValues;
  /** Which place it is for, for the name of the form. */
  label: string;
  words: Words;
  formWords: FormWords;
}) {
  const handle = useActionForm<EmergencyPlanValues>({
    ...{ action, schema: SaveEmergencyPlanInput.omit({ commandId: true }), defaultValues: before },
  });
  return (
    <ActionForm handle={handle} words={formWords} label={label}>
      <TextArea name="steps" label={words.steps} hint={words.stepsHint} rows={6} />
      <TextArea name="meetAt" label={words.meetAt} hint={words.meetAtHint} rows={2} />
      <TextField name="doctorPhone" type="tel" label={words.doctorPhone} widthCh={16} />
      <TextArea name="numbers" label={words.numbers} hint={words.numbersHint} rows={3} optional />
      <TextArea name="equipmentAt" label={words.equipmentAt} hint={words.equipmentAtHint} rows={4} />
      <SubmitButton>{words.submit}</SubmitButton>
    </ActionForm>
  );
}
