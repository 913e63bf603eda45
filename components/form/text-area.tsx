"use client";

import { useFormContext } from "react-hook-form";
import { useFieldTies } from "@/components/form/form-context";
import { CONTROL, FieldFrame, type FieldProps } from "@/components/form/field-frame";
import { classNames } from "@/components/ui/class-names";

/** Grows with what is written. `rows` says how much is expected. */
export function TextArea({ rows = 4, maxLength, ...field }: FieldProps & { rows?: number; maxLength?: number }) {
  const { register } = useFormContext();
  const { id, aria } = useFieldTies(field.name, field.hint !== undefined, field.optional);
  return (
    <FieldFrame {...field}>
      <textarea
        {...register(field.name)}
        id={id}
        rows={rows}
        maxLength={maxLength}
        {...aria}
        className={classNames(CONTROL, "field-sizing-content resize-y py-2.5 text-base")}
        style={{ minHeight: `calc(${rows} * 1.55em + 1.3rem)` }}
      />
    </FieldFrame>
  );
}
