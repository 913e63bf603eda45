import type { ScoreEntryWords } from "@/components/score-entry/score-entry-form";
import type { ScoreItem } from "@/components/score-entry/score-items";
import { answerName, itemName } from "@/lib/content/instruments/own-labels";
import { formWords } from "@/lib/content/words/form";
import { instrumentWords } from "@/lib/content/words/instrument";
import { scoreEntryWords } from "@/lib/content/words/score-entry";
import type { Locale } from "@/lib/domain/access/actor";
import type { FormEntry } from "@/lib/queries/forms/form-entry";

// What the form gets, in one language and as plain strings: this travels to the browser.

/** The items with their number and what may stand beside them: the text, our own label, or the number alone. */
export function scoreItems({ instrument, text }: FormEntry, locale: Locale): ScoreItem[] {
  return instrument.items.map(({ id, values }) => {
    const name = itemName(instrument.key, id, locale, text);
    const options = values.flatMap((value) => {
      const label = answerName(instrument.key, id, value, locale, text);
      return label === String(value) ? [] : [{ value, label }];
    });
    const isNumbered = /^\d+$/.test(id) && !name.includes(id);
    return { item: id, name: isNumbered ? `${id}. ${name}` : name, values, options };
  });
}

export function entryWords({ instrument: { scale, name, items } }: FormEntry, locale: Locale): ScoreEntryWords {
  const { form, titleOf } = scoreEntryWords[locale];
  const { bands, triage } = instrumentWords[locale];
  const isChosen = items.every(({ values }) => values.length === 2);
  const { totalHint, answersHintChoices, answersHint, ...words } = form;
  return {
    ...words,
    label: titleOf(name),
    answersHint: isChosen ? answersHintChoices : answersHint,
    totalHint: scale ? totalHint(scale.min, scale.max) : "",
    ...{ bands, triage, decimalMark: formWords[locale].fieldErrors["decimal-mark"] },
  };
}
