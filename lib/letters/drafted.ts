import { formatDate } from "@/lib/content/format";
import { type LetterWords, letterWords } from "@/lib/content/words/letter";
import type { Locale } from "@/lib/domain/access/actor";
import type { LetterSentence, PathwayRecord } from "@/lib/domain/pathway/pathway-record";

/** What every part of a draft is written from. */
export type Drafting = {
  record: PathwayRecord;
  words: LetterWords;
  locale: Locale;
  on: (day: Date | string) => string;
};

export function draftingFor(record: PathwayRecord, locale: Locale): Drafting {
  return { record, words: letterWords[locale], locale, on: (day) => formatDate(day, locale) };
}

/** A sentence and the fact it came from. */
export function drafted(text: string, kind: string, id: string): LetterSentence {
  return { text, source: { kind, id } };
}

/** A sentence about a text that was written, or nothing when nobody wrote it. */
export function quoted(
  text: string | undefined,
  sentence: (text: string) => string,
  kind: string,
  id: string,
): LetterSentence[] {
  return text ? [drafted(sentence(text), kind, id)] : [];
}
