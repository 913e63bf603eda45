"use client";

import { ActionForm } from "@/components/form/action-form";
import type { FormAction } from "@/components/form/form-state";
import { SubmitButton } from "@/components/form/submit-button";
import { useActionForm } from "@/components/form/use-action-form";
import {
  type AppointmentChoices,
  AppointmentFields,
  type AppointmentValues,
  type AppointmentWords,
} from "@/components/visit/appointment-fields";
import type { FormWords } from "@/lib/content/words/form";
import { ScheduleVisitInput } from "@/lib/domain/visit/visit.schema";

export type ScheduleVisitValues = AppointmentValues & { stepKey: string };

const schema = ScheduleVisitInput.omit({ commandId: true });

/** Book a visit for one step of the course. */
export function ScheduleVisitForm({
  action,
  defaultValues,
  choices,
  words,
  formWords,
}: {
  action: FormAction<ScheduleVisitValues>;
  defaultValues: ScheduleVisitValues;
  choices: AppointmentChoices;
  words: AppointmentWords & { submit: string };
  formWords: FormWords;
}) {
  const handle = useActionForm<ScheduleVisitValues>({ action, schema, defaultValues });
  return (
    <ActionForm handle={handle} words={formWords}>
      <AppointmentFields choices={choices} words={words} />
      <SubmitButton>{words.submit}</SubmitButton>
    </ActionForm>
  );
}
