import type { SecondPersonProps } from "@/components/medicine/second-person-fields";
import { secondPersonWords } from "@/lib/content/words/second-person";
import type { Locale } from "@/lib/domain/access/actor";

type Person = { id: string; name: string; hasPin: boolean };

/** Who may confirm on this screen, with the words, as plain values for the browser. `withoutId`: the doctor who ordered cannot check that dose. */
export function secondPersonProps(
  people: Person[],
  locale: Locale,
  withoutId: string | null = null,
): SecondPersonProps {
  const { title, text, who, pin, pinHint, password, noPin, usePassword, usePin } = secondPersonWords[locale];
  return {
    people: people
      .filter(({ id }) => id !== withoutId)
      .map(({ id, name, hasPin }) => ({ value: id, label: name, hasPin })),
    words: { title, text, who, pin, pinHint, password, noPin, usePassword, usePin },
  };
}
