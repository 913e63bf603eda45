"use client";

import type { ChangeEvent, FocusEvent } from "react";
import { flushSync } from "react-dom";
import { useController, useFormContext } from "react-hook-form";
import { CONTROL, CONTROL_SIZE } from "@/components/form/field-frame";
import { RadioGroup } from "@/components/form/radio-group";
import { useFieldTies } from "@/components/form/form-context";
import { classNames } from "@/components/ui/class-names";

export type ScoreItem = {
  item: string;
  /** «Spørsmål 1», or what the item is about. */
  name: string;
  values: readonly number[];
  /** The answers in words, where the clinic has them. */
  options: { value: number; label: string }[];
};
export type ScoreItemWords = Record<"notAsked" | "notAnswered" | "notInRange", string>;

type Props = { items: ScoreItem[]; notAsked: readonly string[]; words: ScoreItemWords };

/** One line an item. Two answers are chosen, more are typed: a figure that can only be whole moves the cursor on. */
export function ScoreItems({ items, notAsked, words }: Props) {
  return (
    <ol className="divide-y divide-line border-y border-line">
      {items.map((line) => (
        <li key={line.item} className="py-2">
          {notAsked.includes(line.item) ? (
            <p className="flex flex-wrap items-baseline justify-between gap-x-6 py-2 text-ink-soft">
              <span>{line.name}</span>
              <span className="text-sm">{words.notAsked}</span>
            </p>
          ) : line.values.length === 2 ? (
            <RadioGroup
              name={`answers.${line.item}`}
              label={line.name}
              optional="unsaid"
              inline
              choices={[
                ...line.values.map((value) => ({ value: String(value), label: labelOf(line, value) })),
                { value: "", label: words.notAnswered },
              ]}
            />
          ) : (
            <Figure line={line} words={words} />
          )}
        </li>
      ))}
    </ol>
  );
}

function Figure({ line: { item, name, values, options }, words }: { line: ScoreItem; words: ScoreItemWords }) {
  const { id, aria } = useFieldTies(`answers.${item}`, true, "unsaid");
  const { typed, input } = useFigure(`answers.${item}`, values);
  const chosen = values.find((value) => String(value) === typed);
  const isWrong = typed !== "" && chosen === undefined && !couldBecome(values, typed);
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1" data-field={`answers.${item}`}>
      <label htmlFor={id} className="min-w-0 flex-1 basis-60">
        {name}
      </label>
      <span className="flex items-center justify-end gap-3 max-sm:grow">
        <span
          id={`${id}-hint`}
          aria-live="polite"
          className={classNames(
            "text-sm",
            isWrong ? "text-red" : "text-ink-soft",
            !isWrong && chosen === undefined && "whitespace-nowrap",
          )}
        >
          {isWrong ? words.notInRange : chosen === undefined ? spanOf(values) : wordOf(options, chosen)}
        </span>
        <span className="w-16 shrink-0">
          <input
            {...aria}
            {...input}
            id={id}
            value={typed}
            type="text"
            inputMode="numeric"
            autoComplete="off"
            maxLength={3}
            aria-invalid={isWrong || aria["aria-invalid"]}
            aria-describedby={`${id}-hint`}
            className={classNames(CONTROL, CONTROL_SIZE.normal, "text-center tabular-nums")}
          />
        </span>
      </span>
    </div>
  );
}

/** The figure as typed, and what moves on when it is whole. */
function useFigure(name: `answers.${string}`, values: readonly number[]) {
  const { control } = useFormContext<{ answers: Record<string, string> }>();
  const { field } = useController({ control, name });
  return {
    typed: field.value,
    input: {
      ref: field.ref,
      name,
      onBlur: field.onBlur,
      onFocus: (event: FocusEvent<HTMLInputElement>) => event.target.select(),
      onChange: ({ target }: ChangeEvent<HTMLInputElement>) => {
        const figure = target.value.replace(/\D/g, "");
        // First what this answer passes over goes from the page, then the cursor moves on to what is left.
        flushSync(() => field.onChange(figure));
        if (isWhole(values, figure)) focusNext(target);
      },
    },
  };
}

/** Whether no further digit could belong to it, and it is one of the answers. */
function isWhole(values: readonly number[], typed: string): boolean {
  return values.some((value) => String(value) === typed) && !couldBecome(values, typed);
}

function couldBecome(values: readonly number[], typed: string): boolean {
  return values.some((value) => String(value).startsWith(typed) && String(value) !== typed);
}

/** To the next figure of the same form, in the order of the page. */
function focusNext(input: HTMLInputElement): void {
  const figures = [...(input.form?.querySelectorAll<HTMLInputElement>("input[inputmode='numeric']") ?? [])];
  figures[figures.indexOf(input) + 1]?.focus();
}

function spanOf(values: readonly number[]): string {
  const isEvery = values.every((value, index) => index === 0 || value === (values[index - 1] ?? 0) + 1);
  return isEvery ? `${values[0] ?? ""}–${values.at(-1) ?? ""}` : values.join(", ");
}

function wordOf(options: ScoreItem["options"], value: number): string {
  return options.find((option) => option.value === value)?.label ?? "";
}

function labelOf({ options }: ScoreItem, value: number): string {
  return wordOf(options, value) || String(value);
}
