"use client";

import type { ReactNode } from "react";
import { useFieldTies, useFormWords } from "@/components/form/form-context";
import { FieldError } from "@/components/form/field-error";
import { classNames } from "@/components/ui/class-names";

/** What every field takes from its form: name in the values, its words, and whether it may be left empty. */
export type FieldProps = {
  name: string;
  label: string;
  hint?: ReactNode;
  /** Says «valgfritt» beside the label. Fields are needed unless told otherwise; `unsaid` where any one of many will do. */
  optional?: boolean | "unsaid";
  /** 48 px and larger figures, for the treatment room. */
  size?: "normal" | "large";
  className?: string;
};

export const CONTROL = classNames(
  "block w-full rounded-md border border-line-strong bg-sheet px-3 text-ink",
  "transition-colors duration-150 hover:border-ink-soft aria-invalid:border-2 aria-invalid:border-red",
);
export const CONTROL_SIZE = { normal: "min-h-11 py-2 text-base", large: "min-h-13 py-2.5 text-xl tabular-nums" };

/** Label, hint, control, error: in this order for eye and screen reader. */
export function FieldFrame({ name, label, hint, optional, className, children }: FieldProps & { children: ReactNode }) {
  const words = useFormWords();
  const { id, hintId, errorId, error } = useFieldTies(name, hint !== undefined);
  return (
    <div data-field={name} className={className}>
      <label htmlFor={id} className="block font-medium">
        <span data-label="">{label}</span>
        {optional === true && <span className="font-normal text-ink-soft"> ({words.optional})</span>}
      </label>
      {hint !== undefined && (
        <div id={hintId} className="text-sm text-ink-soft">
          {hint}
        </div>
      )}
      <div className="mt-1.5">{children}</div>
      <FieldError id={errorId} message={error} />
    </div>
  );
}

/** The same for a question with several controls under it. */
export function FieldsetFrame({
  name,
  label,
  hint,
  optional,
  className,
  children,
}: FieldProps & { children: ReactNode }) {
  const words = useFormWords();
  const { hintId, errorId, error, aria } = useFieldTies(name, hint !== undefined);
  return (
    <fieldset
      data-field={name}
      aria-describedby={aria["aria-describedby"]}
      className={classNames("min-w-0", className)}
    >
      <legend className="font-medium">
        <span data-label="">{label}</span>
        {optional === true && <span className="font-normal text-ink-soft"> ({words.optional})</span>}
      </legend>
      {hint !== undefined && (
        <div id={hintId} className="text-sm text-ink-soft">
          {hint}
        </div>
      )}
      <FieldError id={errorId} message={error} />
      <div className="mt-2">{children}</div>
    </fieldset>
  );
}
