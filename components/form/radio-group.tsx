"use client";

import { useFormContext } from "react-hook-form";
import { ChoiceRow } from "@/components/form/choice-row";
import { FieldsetFrame, type FieldProps } from "@/components/form/field-frame";
import { classNames } from "@/components/ui/class-names";

export type Choice = { value: string; label: string; hint?: string };

/** One of several, all in view. The values are strings; `inline` sets short answers side by side. */
export function RadioGroup({
  choices,
  inline = false,
  ...field
}: FieldProps & { choices: Choice[]; inline?: boolean }) {
  const { register } = useFormContext();
  return (
    <FieldsetFrame {...field}>
      <div className={classNames(inline ? "flex flex-wrap gap-2" : "grid gap-2")}>
        {choices.map((choice) => (
          <ChoiceRow
            key={choice.value}
            type="radio"
            compact={inline}
            label={choice.label}
            hint={choice.hint}
            value={choice.value}
            {...register(field.name)}
          />
        ))}
      </div>
    </FieldsetFrame>
  );
}
