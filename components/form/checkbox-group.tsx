"use client";

import { useFormContext } from "react-hook-form";
import { ChoiceRow } from "@/components/form/choice-row";
import { FieldsetFrame, type FieldProps } from "@/components/form/field-frame";
import type { Choice } from "@/components/form/radio-group";

/** Any number of several: the value is the list of those chosen; its default must be a list. */
export function CheckboxGroup({ choices, ...field }: FieldProps & { choices: Choice[] }) {
  const { register } = useFormContext();
  return (
    <FieldsetFrame {...field}>
      <div className="grid gap-2">
        {choices.map((choice) => (
          <ChoiceRow
            key={choice.value}
            type="checkbox"
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
