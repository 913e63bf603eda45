"use client";

import { HoursFields, type HoursDay, type HoursWords, type WeekHoursValues } from "@/components/capacity/hours-fields";
import { ActionForm } from "@/components/form/action-form";
import { DateField } from "@/components/form/date-field";
import type { FormAction } from "@/components/form/form-state";
import type { Choice } from "@/components/form/radio-group";
import { SubmitButton } from "@/components/form/submit-button";
import { useActionForm } from "@/components/form/use-action-form";
import type { FormWords } from "@/lib/content/words/form";
import { SetWorkingWeekInput } from "@/lib/domain/booking/working-week.schema";

export type WorkingWeekValues = { userId: string; validFrom: string; periods: WeekHoursValues[] };

/** A working week from a day on. It opens filled in with the week that it would replace. */
export function WorkingWeekForm({
  action,
  defaultValues,
  days,
  locations,
  presences,
  label,
  words,
  formWords,
}: {
  action: FormAction<WorkingWeekValues>;
  defaultValues: WorkingWeekValues;
  days: readonly HoursDay[];
  locations: Choice[];
  presences: Choice[];
  label: string;
  words: HoursWords & Record<"validFrom" | "submit", string>;
  formWords: FormWords;
}) {
  const handle = useActionForm<WorkingWeekValues>({ action, schema: SetWorkingWeekInput, defaultValues });
  return (
    <ActionForm handle={handle} words={formWords} label={label}>
      <DateField name="validFrom" label={words.validFrom} />
      <HoursFields days={days} locations={locations} presences={presences} words={words} />
      <SubmitButton>{words.submit}</SubmitButton>
    </ActionForm>
  );
}
