"use client";

import { ActionForm } from "@/components/form/action-form";
import { DateField } from "@/components/form/date-field";
import type { FormAction } from "@/components/form/form-state";
import { type Choice, RadioGroup } from "@/components/form/radio-group";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import type { FormWords } from "@/lib/content/words/form";
import { AddSpecialDayInput } from "@/lib/domain/booking/special-day.schema";

export type SpecialDayValues = { date: string; locationId: string; kind: string; name: string };

/** A day on which the clinic is closed, or open although it is a public holiday. */
export function SpecialDayForm({
  action,
  kinds,
  locations,
  label,
  words,
  formWords,
}: {
  action: FormAction<SpecialDayValues>;
  kinds: Choice[];
  /** The first, with an empty value, is everywhere. */
  locations: Choice[];
  label: string;
  words: Record<"day" | "place" | "what" | "dayName" | "submit", string>;
  formWords: FormWords;
}) {
  const defaultValues = { date: "", locationId: "", kind: "closed", name: "" };
  const handle = useActionForm<SpecialDayValues>({
    action,
    schema: AddSpecialDayInput,
    defaultValues,
    resetOnSaved: true,
  });
  return (
    <ActionForm handle={handle} words={formWords} label={label}>
      <DateField name="date" label={words.day} />
      <RadioGroup name="kind" label={words.what} choices={kinds} inline />
      <RadioGroup name="locationId" label={words.place} choices={locations} inline />
      <TextField name="name" label={words.dayName} autoComplete="off" />
      <SubmitButton>{words.submit}</SubmitButton>
    </ActionForm>
  );
}
