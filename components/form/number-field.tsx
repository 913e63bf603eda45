"use client";

import { useState } from "react";
import { type Control, type FieldValues, useController, useFormContext } from "react-hook-form";
import { useFieldTies, useFormWords } from "@/components/form/form-context";
import { CONTROL, CONTROL_SIZE, FieldFrame, type FieldProps } from "@/components/form/field-frame";
import { parseTypedNumber } from "@/components/form/parse-number";
import { classNames } from "@/components/ui/class-names";

type NumberFieldProps = FieldProps & {
  /** Stands beside the figures: «mg», «mmHg». */
  unit?: string;
  decimals?: boolean;
  widthCh?: number;
};

/** Figures with a decimal comma (a point is understood), without arrows that change a dose by a touch of the wheel. */
export function NumberField({ unit, decimals = false, widthCh = 7, ...field }: NumberFieldProps) {
  const { control } = useFormContext<FieldValues>();
  const { id, aria } = useFieldTies(field.name, field.hint !== undefined, field.optional);
  const { typed, ...input } = useTypedNumber(field.name, control);
  return (
    <FieldFrame {...field}>
      <span className="flex items-center gap-2">
        <input
          {...input}
          id={id}
          value={typed}
          type="text"
          inputMode={decimals ? "decimal" : "numeric"}
          autoComplete="off"
          {...aria}
          aria-describedby={classNames(unit && `${id}-unit`, aria["aria-describedby"]) || undefined}
          style={{ maxWidth: `calc(${widthCh}ch + 2rem)` }}
          className={classNames(CONTROL, CONTROL_SIZE[field.size ?? "normal"], "tabular-nums")}
        />
        {unit && (
          <span id={`${id}-unit`} className="text-ink-soft">
            {unit}
          </span>
        )}
      </span>
    </FieldFrame>
  );
}

/** Keeps the figures as typed («72,») while the form holds the number. */
function useTypedNumber(name: string, control: Control) {
  const { field } = useController({ name, control });
  const mark = useFormWords().fieldErrors["decimal-mark"];
  const [text, setText] = useState("");
  const value: unknown = field.value;
  const shown = typeof value === "number" ? String(value).replace(".", mark) : typeof value === "string" ? value : "";
  return {
    ref: field.ref,
    name,
    onBlur: field.onBlur,
    // What was typed stands as long as it means what the form holds; a value set from outside (a draft, a reset) replaces it.
    typed: Object.is(parseTypedNumber(text), value ?? undefined) ? text : shown,
    onChange: (event: { target: { value: string } }) => {
      setText(event.target.value);
      // null, not undefined: undefined means "back to the default" to the form.
      field.onChange(parseTypedNumber(event.target.value) ?? null);
    },
  };
}
