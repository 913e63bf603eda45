import type { HTMLInputAutoCompleteAttribute, ReactNode } from "react";

/** A field of a plain form, posted by the browser itself: for pages that must work before (or without) any script. */
export function NativeField({
  name,
  label,
  hint,
  type = "text",
  defaultValue,
  autoComplete,
  describedBy,
  minLength,
  maxLength,
  required = true,
}: {
  name: string;
  label: string;
  hint?: ReactNode;
  type?: "text" | "email" | "password" | "date" | "search";
  defaultValue?: string;
  autoComplete?: HTMLInputAutoCompleteAttribute;
  /** The id of a notice that concerns this field. */
  describedBy?: string | undefined;
  minLength?: number;
  maxLength?: number;
  required?: boolean;
}) {
  const id = `field-${name}`;
  const described = [hint === undefined ? undefined : `${id}-hint`, describedBy]
    .filter((part) => part !== undefined)
    .join(" ");
  return (
    <div>
      <label htmlFor={id} className="block font-medium">
        {label}
      </label>
      {hint !== undefined && (
        <div id={`${id}-hint`} className="text-sm text-ink-soft">
          {hint}
        </div>
      )}
      <input
        id={id}
        name={name}
        type={type}
        required={required}
        defaultValue={defaultValue}
        autoComplete={autoComplete}
        minLength={minLength}
        maxLength={maxLength}
        aria-describedby={described === "" ? undefined : described}
        className="mt-1.5 block min-h-11 w-full rounded-md border border-line-strong bg-sheet px-3 py-2 text-base text-ink transition-colors duration-150 hover:border-ink-soft"
      />
    </div>
  );
}
