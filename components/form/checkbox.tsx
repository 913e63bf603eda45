"use client";

import type { ReactNode } from "react";
import { useFormContext } from "react-hook-form";
import { ChoiceRow } from "@/components/form/choice-row";
import { useFieldTies } from "@/components/form/form-context";
import { FieldError } from "@/components/form/field-error";

/** One thing that is so or not: the value is true or false. */
export function Checkbox({ name, label, hint }: { name: string; label: ReactNode; hint?: string }) {
  const { register } = useFormContext();
  const { errorId, error, aria } = useFieldTies(name, false, true);
  return (
    <div data-field={name}>
      <ChoiceRow
        type="checkbox"
        label={<span data-label="">{label}</span>}
        hint={hint}
        aria-invalid={aria["aria-invalid"]}
        aria-describedby={aria["aria-describedby"]}
        {...register(name)}
      />
      <FieldError id={errorId} message={error} />
    </div>
  );
}
