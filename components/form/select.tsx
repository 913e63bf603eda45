"use client";

import { useFormContext } from "react-hook-form";
import { useFieldTies, useFormWords } from "@/components/form/form-context";
import { CONTROL, CONTROL_SIZE, FieldFrame, type FieldProps } from "@/components/form/field-frame";
import type { Choice } from "@/components/form/radio-group";
import { classNames } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";

/** The browser's own list: known to every thumb. For five choices or fewer a RadioGroup shows them all at once. */
export function Select({ choices, ...field }: FieldProps & { choices: Choice[] }) {
  const { register } = useFormContext();
  const words = useFormWords();
  const { id, aria } = useFieldTies(field.name, field.hint !== undefined, field.optional);
  return (
    <FieldFrame {...field}>
      <span className="relative block">
        <select
          {...register(field.name)}
          id={id}
          {...aria}
          className={classNames(CONTROL, CONTROL_SIZE[field.size ?? "normal"], "appearance-none pr-10")}
        >
          <option value="">{words.chooseOne}</option>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
        <Icon
          name="chevron-down"
          className="pointer-events-none absolute top-1/2 right-3 -translate-y-1/2 text-ink-soft"
        />
      </span>
    </FieldFrame>
  );
}
