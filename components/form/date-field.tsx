"use client";

import { type ComponentType, useRef, useState } from "react";
import { type FieldValues, useController, useFormContext } from "react-hook-form";
import type { CalendarPopoverProps } from "@/components/form/calendar-popover";
import { useFieldTies, useFormWords } from "@/components/form/form-context";
import { CONTROL, CONTROL_SIZE, FieldFrame, type FieldProps } from "@/components/form/field-frame";
import { parseTypedDay, parseTypedTime } from "@/components/form/parse-day";
import { buttonLook } from "@/components/ui/button-look";
import { classNames } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";
import { formatShortDate, formatWeekdayDate } from "@/lib/content/format";

/**
 * A day, typed as people write it, read back with its weekday. Not the browser's own date control: that one follows the language of the
 * browser, not of the page, and would turn 02.12 into 12 February before a nurse who reads Norwegian. The value is `YYYY-MM-DD`.
 * A day that is to be found, not remembered, can be chosen in a calendar; `readBack={false}` is for days known by heart.
 */
export function DateField({ readBack = true, ...field }: FieldProps & { readBack?: boolean }) {
  const words = useFormWords();
  const { locale } = words;
  const { value, input, choose } = useTypedField(
    field,
    parseTypedDay,
    (iso) => formatShortDate(iso, locale),
    /^\d{4}-\d\d-\d\d$/,
  );
  return (
    <FieldFrame {...field}>
      <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <input {...input} placeholder={words.day} className={classNames(input.className, "max-w-36")} />
        {readBack && <CalendarButton label={field.label} size={field.size} value={value} onChoose={choose} />}
        {readBack && (
          <span aria-live="polite" className="text-ink-soft">
            {value !== undefined && `${formatWeekdayDate(value, locale)} ${value.slice(0, 4)}`}
          </span>
        )}
      </span>
    </FieldFrame>
  );
}

/**
 * Opens the calendar, which is fetched at the first press: a form is no heavier for having one, and without a network the day can still be
 * typed.
 */
function CalendarButton({
  size = "normal",
  ...calendar
}: Pick<CalendarPopoverProps, "label" | "value" | "onChoose"> & Pick<FieldProps, "size">) {
  const words = useFormWords();
  const triggerRef = useRef<HTMLButtonElement>(null);
  const [Fetched, setFetched] = useState<ComponentType<CalendarPopoverProps>>();
  const [open, setOpen] = useState(false);
  const show = () => {
    // Some browsers give a pressed button no focus, and the calendar gives the focus back to where it was.
    triggerRef.current?.focus();
    setOpen(true);
    if (Fetched !== undefined) return;
    import("@/components/form/calendar-popover").then(
      ({ CalendarPopover }) => setFetched(() => CalendarPopover),
      () => setOpen(false),
    );
  };
  const close = () => setOpen(false);
  const choose = (day: string) => {
    calendar.onChoose(day);
    close();
  };
  return (
    <>
      <button
        ref={triggerRef}
        type="button"
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={show}
        className={buttonLook("secondary", "normal", size === "large" ? "min-h-13" : undefined)}
      >
        <Icon name="calendar" />
        {words.openCalendar}
      </button>
      {open && Fetched && (
        <Fetched {...calendar} words={words} triggerRef={triggerRef} onChoose={choose} onClose={close} />
      )}
    </>
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
    choose: (value: string) => {
      setTyped(undefined);
      bound.onChange(value);
    },
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
