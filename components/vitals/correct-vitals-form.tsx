"use client";

import { useId, useState } from "react";
import { ActionForm } from "@/components/form/action-form";
import { TimeField } from "@/components/form/date-field";
import { CONTROL, CONTROL_SIZE } from "@/components/form/field-frame";
import type { FormAction } from "@/components/form/form-state";
import { NumberField } from "@/components/form/number-field";
import type { Choice } from "@/components/form/radio-group";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import type { FormWords } from "@/lib/content/words/form";
import type { CalendarDate } from "@/lib/domain/calendar";
import {
  CorrectVitalsForm as CorrectVitalsSchema,
  VITALS_FIELDS,
  type VitalsField,
} from "@/lib/domain/vitals/vitals.schema";

type FiguresOf = { [K in VitalsField | "temperatureC"]: number | null };
export type CorrectVitalsValues = FiguresOf & {
  pathwayId: string;
  readingId: string;
  measuredOn: CalendarDate;
  measuredTime: string;
  comment: string;
  reason: string;
};
/** A reading that may be put right, with what stands in it now. */
export type Correctable = Choice & FiguresOf & { comment: string };

const FIGURES = [...VITALS_FIELDS, "temperatureC"] as const;

type Words = Record<"label" | "which" | "choose" | "time" | "timeHint" | "comment" | "reason" | "save", string>;
type Props = {
  action: FormAction<CorrectVitalsValues>;
  ids: { pathwayId: string; measuredOn: CalendarDate };
  fields: Record<VitalsField | "temperatureC", string>;
  words: Words;
  formWords: FormWords;
};

/** Put a reading right: choose it, and its figures stand there to be corrected; the old one stays, struck through. */
export function CorrectVitalsForm({ readings, ...form }: Props & { readings: Correctable[] }) {
  // The reading itself, not its id: once it is corrected it leaves the list, and what was saved must still be said.
  const [chosen, choose] = useState<Correctable | null>(null);
  const id = useId();
  const { words, formWords } = form;
  return (
    <div className="space-y-5">
      <div>
        <label htmlFor={id} className="block font-medium">
          {words.which}
        </label>
        <select
          id={id}
          value={chosen?.value ?? ""}
          onChange={({ target }) => choose(readings.find(({ value }) => value === target.value) ?? null)}
          className={`${CONTROL} ${CONTROL_SIZE.large} mt-1`}
        >
          <option value="">{formWords.chooseOne}</option>
          {chosen && !readings.some(({ value }) => value === chosen.value) && (
            <option value={chosen.value}>{chosen.label}</option>
          )}
          {readings.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
      {chosen ? (
        <Figures key={chosen.value} reading={chosen} {...form} />
      ) : (
        <p className="text-ink-soft">{words.choose}</p>
      )}
    </div>
  );
}

function Figures({ action, ids, reading, fields, words, formWords }: Props & { reading: Correctable }) {
  const { value: readingId, label: _label, hint: _hint, ...figures } = reading;
  const handle = useActionForm<CorrectVitalsValues>({
    ...{ action, schema: CorrectVitalsSchema },
    defaultValues: { ...ids, ...figures, readingId, measuredTime: "", reason: "" },
  });
  return (
    <ActionForm handle={handle} words={formWords} label={words.label}>
      <div className="grid grid-cols-2 gap-x-5 gap-y-3 sm:grid-cols-3">
        {FIGURES.map((field) => (
          <NumberField
            key={field}
            name={field}
            label={fields[field]}
            decimals={field === "temperatureC"}
            widthCh={5}
            size="large"
            optional="unsaid"
          />
        ))}
      </div>
      <TimeField name="measuredTime" label={words.time} hint={words.timeHint} size="large" optional="unsaid" />
      <TextField name="comment" label={words.comment} size="large" optional="unsaid" />
      <TextField name="reason" label={words.reason} size="large" />
      <SubmitButton size="large">{words.save}</SubmitButton>
    </ActionForm>
  );
}
