"use client";

import { type FieldValues, useController, useFormContext } from "react-hook-form";
import { ChoiceRow } from "@/components/form/choice-row";
import { FieldsetFrame, type FieldProps } from "@/components/form/field-frame";
import { useFormWords } from "@/components/form/form-context";

/** Yes or no, with neither chosen beforehand: the value is true, false, or null while unanswered. */
export function YesNo(field: FieldProps) {
  const { control } = useFormContext<FieldValues>();
  const { field: answer } = useController({ name: field.name, control });
  const words = useFormWords();
  return (
    <FieldsetFrame {...field}>
      <div className="flex gap-2">
        {[true, false].map((value) => (
          <ChoiceRow
            key={String(value)}
            type="radio"
            compact
            label={value ? words.yes : words.no}
            name={field.name}
            checked={answer.value === value}
            onChange={() => answer.onChange(value)}
            onBlur={answer.onBlur}
            {...(value && { ref: answer.ref })}
          />
        ))}
      </div>
    </FieldsetFrame>
  );
}
