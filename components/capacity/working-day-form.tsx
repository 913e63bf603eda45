"use client";

import { HoursFields, type HoursDay, type HoursWords, type WeekHoursValues } from "@/components/capacity/hours-fields";
import { ActionForm } from "@/components/form/action-form";
import { DateField } from "@/components/form/date-field";
import type { FormAction } from "@/components/form/form-state";
import type { Choice } from "@/components/form/radio-group";
import { SubmitButton } from "@/components/form/submit-button";
import { useActionForm } from "@/components/form/use-action-form";
import type { FormWords } from "@/lib/content/words/form";
import { SetWorkingDayInput } from "@/lib/domain/booking/working-week.schema";

export type WorkingDayValues = { userId: string; date: string; periods: WeekHoursValues[] };

/** Other hours on one day; an empty row is a day off. */
export function WorkingDayForm({
  action,
  defaultValues,
  day,
  locations,
  presences,
  label,
  words,
  formWords,
}: {
  action: FormAction<WorkingDayValues>;
  defaultValues: WorkingDayValues;
  day: HoursDay;
  locations: Choice[];
  presences: Choice[];
  label: string;
  words: HoursWords & Record<"day" | "submit", string>;
  formWords: FormWords;
}) {
  const handle = useActionForm<WorkingDayValues>({ action, schema: SetWorkingDayInput, defaultValues });
  return (
    <ActionForm handle={handle} words={formWords} label={label}>
      <DateField name="date" label={words.day} />
      <HoursFields days={[day]} locations={locations} presences={presences} words={words} />
      <SubmitButton>{words.submit}</SubmitButton>
    </ActionForm>
  );
}
