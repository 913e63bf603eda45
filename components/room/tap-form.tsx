"use client";

import { type ReactNode, useId } from "react";
import { useChartingAction } from "@/components/charting/charting-context";
import type { ChartedCommand } from "@/components/charting/charting-store";
import type { FormAction } from "@/components/form/form-state";
import { useActionForm } from "@/components/form/use-action-form";
import { QuietForm } from "@/components/room/quiet-form";
import { classNames } from "@/components/ui/class-names";
import type { FormWords } from "@/lib/content/words/form";

export type TapValues = Record<string, string>;

export type TapChoice = {
  /** Which button it is, for React and for the form. */
  key: string;
  label: ReactNode;
  /** What it does, for those who hear the page: «Gi signal: Urolig». */
  name: string;
  /** What is sent when it is pressed; null: it is shown in its place and happens by itself. */
  sends: Readonly<TapValues> | null;
  look: string;
};

/** When it happened, if not now: minutes and their words. Back to now after each tap. */
export type TapTimes = { label: string; choices: { value: string; label: string }[] };

function nameOf(choices: readonly TapChoice[], given: TapValues): string | undefined {
  return choices.find(
    ({ sends }) => sends !== null && Object.entries(sends).every(([key, value]) => given[key] === value),
  )?.name;
}

/** Several things that can be written down with one tap each: a button a choice, and one line that says what became of it. */
export function TapForm({
  command,
  action,
  values,
  choices,
  label,
  className,
  times,
  formWords,
}: {
  /** What a tap is, so that it can be charted without contact too. */
  command: ChartedCommand;
  action: FormAction<TapValues>;
  values: Readonly<TapValues>;
  choices: readonly TapChoice[];
  label: string;
  className?: string;
  times?: TapTimes;
  formWords: FormWords;
}) {
  const id = useId();
  const send = useChartingAction(command, action, (given) => nameOf(choices, given) ?? label);
  const handle = useActionForm<TapValues>({
    action: ({ chosen, ...given }) =>
      send({ ...values, ...given, ...choices.find(({ key }) => key === chosen)?.sends }),
    defaultValues: { chosen: "", minutesAgo: "0" },
    resetOnSaved: true,
  });
  const chosen = handle.form.watch("chosen");
  return (
    <QuietForm handle={handle} label={label} words={formWords} keepsRoom={times !== undefined}>
      <div className={className}>
        {choices.map((choice) =>
          choice.sends === null ? (
            <div key={choice.key} className={choice.look}>
              {choice.label}
            </div>
          ) : (
            <button
              key={choice.key}
              type="submit"
              aria-label={choice.name}
              aria-disabled={handle.sending || undefined}
              onClick={() => {
                if (!handle.sending) handle.form.setValue("chosen", choice.key);
              }}
              className={classNames(
                "transition-colors duration-150 aria-disabled:cursor-progress aria-disabled:opacity-60",
                choice.look,
              )}
            >
              {handle.sending && choice.key === chosen ? formWords.saving : choice.label}
            </button>
          ),
        )}
      </div>
      {times && (
        <p className="mt-2 flex flex-wrap items-center gap-x-2 text-sm">
          <label htmlFor={id} className="text-ink-soft">
            {times.label}
          </label>
          <select
            id={id}
            {...handle.form.register("minutesAgo")}
            className="min-h-11 rounded-md border border-line-strong bg-sheet px-2 text-ink"
          >
            {times.choices.map(({ value, label: text }) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>
        </p>
      )}
    </QuietForm>
  );
}
