"use client";

import { useFormContext } from "react-hook-form";
import { z } from "zod";
import { ActionForm } from "@/components/form/action-form";
import { ChoiceRow } from "@/components/form/choice-row";
import { FieldsetFrame } from "@/components/form/field-frame";
import type { FormAction } from "@/components/form/form-state";
import { SubmitButton } from "@/components/form/submit-button";
import { useActionForm } from "@/components/form/use-action-form";
import type { FormWords } from "@/lib/content/words/form";

export type PickValues = { pathwayId: string; stepKey: string; replacesVisitId: string; picked: string };
/** `value` says start, room and people in one word. */
export type TimeChoice = { value: string; label: string; hint?: string };
export type DayChoices = { key: string; heading: string; times: TimeChoice[] };

const schema = z.object({ picked: z.string().min(1, "required") });

/** The free times of a week, day by day, each a large row; one of them is chosen. */
export function TimePickerForm({
  action,
  ids,
  days,
  words,
  formWords,
}: {
  action: FormAction<PickValues>;
  ids: Omit<PickValues, "picked">;
  days: DayChoices[];
  words: Record<"label" | "legend" | "submit", string>;
  formWords: FormWords;
}) {
  const handle = useActionForm<PickValues>({ action, schema, defaultValues: { ...ids, picked: "" } });
  return (
    <ActionForm handle={handle} words={formWords} label={words.label}>
      <FieldsetFrame name="picked" label={words.legend}>
        <div className="space-y-5">
          {days.map((day) => (
            <Day key={day.key} day={day} />
          ))}
        </div>
      </FieldsetFrame>
      <SubmitButton>{words.submit}</SubmitButton>
    </ActionForm>
  );
}

function Day({ day: { heading, times } }: { day: DayChoices }) {
  const { register } = useFormContext<PickValues>();
  return (
    <fieldset>
      <legend className="font-semibold first-letter:uppercase">{heading}</legend>
      <div className="mt-2 grid grid-cols-[repeat(auto-fill,minmax(7.5rem,1fr))] gap-2">
        {times.map(({ value, label, hint }) => (
          <ChoiceRow key={value} type="radio" label={label} hint={hint} value={value} {...register("picked")} />
        ))}
      </div>
    </fieldset>
  );
}
