"use client";

import { useWatch } from "react-hook-form";
import { ActionForm } from "@/components/form/action-form";
import { Checkbox } from "@/components/form/checkbox";
import { DateField, TimeField } from "@/components/form/date-field";
import type { FormAction } from "@/components/form/form-state";
import { NumberField } from "@/components/form/number-field";
import { RadioGroup } from "@/components/form/radio-group";
import { SubmitButton } from "@/components/form/submit-button";
import { useActionForm } from "@/components/form/use-action-form";
import { type ScoreItem, ScoreItems, type ScoreItemWords } from "@/components/score-entry/score-items";
import { ScoreSummary, type SummaryWords } from "@/components/score-entry/score-summary";
import { Heading } from "@/components/ui/heading";
import type { FormWords } from "@/lib/content/words/form";
import type { Instrument } from "@/lib/domain/instrument/instrument";
import { skippedItems } from "@/lib/domain/instrument/score-answers";

/** What the server gets: the answers that were given, as figures. */
export type EnteredValues = {
  pathwayId: string;
  instrument: string;
  locale: string;
  place: string;
  date: string;
  time: string;
  known: "answers" | "total";
  answers: Record<string, number>;
  total: number | null;
  unreadable: string[];
  isAnother: boolean;
};

type Typed = Omit<EnteredValues, "answers" | "unreadable"> & {
  answers: Record<string, string>;
  risk: Record<string, string>;
};

export type ScoreEntryWords = ScoreItemWords &
  SummaryWords &
  Record<
    | ("label" | "place" | "paper" | "interview" | "date" | "time" | "locale" | "nb" | "en")
    | ("known" | "knownAnswers" | "knownTotal" | "answers" | "answersHint" | "total" | "totalHint")
    | ("riskTitle" | "riskNote" | "unreadable" | "isAnother" | "submit"),
    string
  >;

const UNREADABLE = "unreadable";

/** Staff enter a form: every answer, or the total alone where there is one. Nothing is answered beforehand. */
export function ScoreEntryForm({
  action,
  instrument,
  items,
  defaults,
  totalItems,
  mayBeAnother,
  words,
  formWords,
}: {
  action: FormAction<EnteredValues>;
  instrument: Instrument;
  items: ScoreItem[];
  defaults: Pick<EnteredValues, "pathwayId" | "locale" | "place" | "date" | "time">;
  /** The risk questions that a bare total asks for; null when no bare total can be entered. */
  totalItems: ScoreItem[] | null;
  /** Something is in the record already, so this may be a second form of the same day. */
  mayBeAnother: boolean;
  words: ScoreEntryWords;
  formWords: FormWords;
}) {
  const handle = useActionForm<Typed>({
    action: async ({ commandId, ...typed }) => {
      const { values: _, ...state } = await action({ ...toEntered(typed), commandId });
      return state;
    },
    defaultValues: {
      ...{ ...defaults, instrument: instrument.key, known: "answers", total: null, isAnother: false },
      answers: Object.fromEntries(items.map(({ item }) => [item, ""])),
      risk: Object.fromEntries((totalItems ?? []).map(({ item }) => [item, ""])),
    },
  });
  const [known, typed] = useWatch({ control: handle.form.control, name: ["known", "answers"] });
  const answers = figuresOf(typed);
  return (
    <ActionForm handle={handle} words={formWords} label={words.label} className="max-w-3xl">
      <div className="grid gap-5 sm:grid-cols-2">
        <RadioGroup
          name="place"
          label={words.place}
          choices={[
            { value: "paper", label: words.paper },
            { value: "interview", label: words.interview },
          ]}
        />
        <RadioGroup
          name="locale"
          label={words.locale}
          choices={[
            { value: "nb", label: words.nb },
            { value: "en", label: words.en },
          ]}
        />
        <DateField name="date" label={words.date} />
        <TimeField name="time" label={words.time} />
      </div>
      {totalItems && (
        <RadioGroup
          name="known"
          label={words.known}
          inline
          choices={[
            { value: "answers", label: words.knownAnswers },
            { value: "total", label: words.knownTotal },
          ]}
        />
      )}
      {known === "total" && totalItems ? (
        <>
          <NumberField
            name="total"
            label={words.total}
            hint={words.totalHint}
            decimals={(instrument.scale?.decimals ?? 0) > 0}
          />
          {totalItems.length > 0 && <RiskQuestions items={totalItems} words={words} />}
        </>
      ) : (
        <section aria-label={words.answers} className="space-y-3">
          <Heading level={2} look="minor">
            {words.answers}
          </Heading>
          <p className="text-sm text-ink-soft">{words.answersHint}</p>
          <ScoreItems items={items} notAsked={passedOver(instrument, answers)} words={words} />
          <ScoreSummary instrument={instrument} answers={answers} words={words} />
        </section>
      )}
      {mayBeAnother && <Checkbox name="isAnother" label={words.isAnother} />}
      <SubmitButton icon="pen">{words.submit}</SubmitButton>
    </ActionForm>
  );
}

function RiskQuestions({ items, words }: { items: ScoreItem[]; words: ScoreEntryWords }) {
  return (
    <section aria-label={words.riskTitle} className="space-y-4">
      <Heading level={2} look="minor">
        {words.riskTitle}
      </Heading>
      <p className="text-sm text-ink-soft">{words.riskNote}</p>
      {items.map(({ item, name, values, options }) => (
        <RadioGroup
          key={item}
          name={`risk.${item}`}
          label={name}
          choices={[
            ...values.map((value) => ({
              value: String(value),
              label: [value, options.find((option) => option.value === value)?.label]
                .filter((part) => part !== undefined)
                .join(" · "),
            })),
            { value: UNREADABLE, label: words.unreadable },
          ]}
        />
      ))}
    </section>
  );
}

/** «Not asked» only once the questions that decide it are answered: an empty form has passed over nothing. */
function passedOver(instrument: Instrument, answers: Record<string, number>): string[] {
  const settled = instrument.skips
    .filter(({ of }) => of.every((item) => item in answers))
    .flatMap(({ items }) => items);
  return skippedItems(instrument, answers).filter((item) => settled.includes(item) && !(item in answers));
}

function figuresOf(typed: Record<string, string | null>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(typed).flatMap(([item, figure]) => (figure && /^\d+$/.test(figure) ? [[item, Number(figure)]] : [])),
  );
}

function toEntered({ answers, risk, ...typed }: Typed): EnteredValues {
  const isTotal = typed.known === "total";
  return {
    ...typed,
    answers: figuresOf(isTotal ? risk : answers),
    total: isTotal ? typed.total : null,
    unreadable: isTotal ? Object.keys(risk).filter((item) => risk[item] === UNREADABLE) : [],
  };
}
