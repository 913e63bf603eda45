"use client";

import { useState } from "react";
import { type FieldValues, useController, useFormContext } from "react-hook-form";
import { useFieldTies, useFormWords } from "@/components/form/form-context";
import { CONTROL, CONTROL_SIZE, FieldFrame, type FieldProps } from "@/components/form/field-frame";
import { parseTypedDay, parseTypedTime } from "@/components/form/parse-day";
import { classNames } from "@/components/ui/class-names";
import { formatShortDate, formatWeekdayDate } from "@/lib/content/format";

/**
 * A day, typed as people write it, read back with its weekday. Not the browser's own date control: that one follows the language of the
 * browser, not of the page, and would turn 02.12 into 12 February before a nurse who reads Norwegian. The value is `YYYY-MM-DD`.
 */
export function DateField({ readBack = true, ...field }: FieldProps & { readBack?: boolean }) {
  const words = useFormWords();
  const { locale } = words;
  const { value, input } = useTypedField(
    field,
    parseTypedDay,
    (iso) => formatShortDate(iso, locale),
    /^\d{4}-\d\d-\d\d$/,
  );
  return (
    <FieldFrame {...field}>
      <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <input {...input} placeholder={words.day} className={classNames(input.className, "max-w-40")} />
        {readBack && (
          <span aria-live="polite" className="text-ink-soft">
            {value !== undefined && `${formatWeekdayDate(value, locale)} ${value.slice(0, 4)}`}
          </span>
        )}
      </span>
    </FieldFrame>
  );
}

/** A time of day on the 24-hour clock, `10.30` or `1030`. The value is `HH:mm`. */
export function TimeField(field: FieldProps) {
  const words = useFormWords();
  const mark = words.locale === "nb" ? "." : ":";
  const { input } = useTypedField(field, parseTypedTime, (time) => time.replace(":", mark), /^\d\d:\d\d$/);
  return (
    <FieldFrame {...field}>
      <input {...input} placeholder={words.time} className={classNames(input.className, "max-w-28")} />
    </FieldFrame>
  );
}

/** Holds what is typed while the form holds what it means; tidied when the field is left. */
function useTypedField(
  field: FieldProps,
  parse: (typed: string) => string,
  show: (value: string) => string,
  whole: RegExp,
) {
  const { control } = useFormContext<FieldValues>();
  const { field: bound } = useController({ name: field.name, control });
  const { id, aria } = useFieldTies(field.name, field.hint !== undefined, field.optional);
  const [typed, setTyped] = useState<string>();
  const held = typeof bound.value === "string" ? bound.value : "";
  const shown = whole.test(held) ? show(held) : held;
  return {
    value: whole.test(held) ? held : undefined,
    input: {
      ref: bound.ref,
      name: field.name,
      id,
      value: typed !== undefined && parse(typed) === held ? typed : shown,
      onChange: (event: { target: { value: string } }) => {
        setTyped(event.target.value);
        bound.onChange(parse(event.target.value));
      },
      onBlur: () => {
        setTyped(undefined);
        bound.onBlur();
      },
      type: "text",
      inputMode: "numeric" as const,
      autoComplete: "off",
      ...aria,
      className: classNames(CONTROL, CONTROL_SIZE[field.size ?? "normal"], "tabular-nums"),
    },
  };
}
