"use client";

import type { HTMLInputAutoCompleteAttribute } from "react";
import { useFormContext } from "react-hook-form";
import { useFieldTies } from "@/components/form/form-context";
import { CONTROL, CONTROL_SIZE, FieldFrame, type FieldProps } from "@/components/form/field-frame";
import { classNames } from "@/components/ui/class-names";

type TextFieldProps = FieldProps & {
  type?: "text" | "email" | "tel" | "password" | "search";
  autoComplete?: HTMLInputAutoCompleteAttribute;
  inputMode?: "text" | "numeric" | "tel" | "email";
  maxLength?: number;
  /** Says how much is expected: a code is short, a name is not. */
  widthCh?: number;
  spellCheck?: boolean;
};

export function TextField({
  type = "text",
  autoComplete,
  inputMode,
  maxLength,
  widthCh,
  spellCheck,
  ...field
}: TextFieldProps) {
  const { register } = useFormContext();
  const { id, aria } = useFieldTies(field.name, field.hint !== undefined, field.optional);
  return (
    <FieldFrame {...field}>
      <input
        {...register(field.name)}
        id={id}
        type={type}
        autoComplete={autoComplete}
        inputMode={inputMode}
        maxLength={maxLength}
        spellCheck={spellCheck}
        {...aria}
        style={widthCh === undefined ? undefined : { maxWidth: `calc(${widthCh}ch + 2rem)` }}
        className={classNames(CONTROL, CONTROL_SIZE[field.size ?? "normal"])}
      />
    </FieldFrame>
  );
}
