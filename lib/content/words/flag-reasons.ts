import { answerLabel } from "@/lib/content/instruments/instrument-text";
import { shippedText } from "@/lib/content/instruments/instrument-texts";
import { flagWords } from "@/lib/content/words/flag";
import type { Locale } from "@/lib/domain/access/actor";
import { INSTRUMENT_DEFINITIONS } from "@/lib/domain/instrument/definitions";
import type { FlagReason } from "@/lib/domain/flag/flag-reasons";
import { CHECK_IN_SOURCE } from "@/lib/domain/session/check-in";
import { INSTRUMENTS } from "@/lib/domain/protocol/protocol.schema";

// What a risk question is about, in our own words: the questions themselves are shown only where their licence allows it.

const nb: Record<string, string> = {
  "core-om:6": "vold mot andre",
  "core-om:22": "trusler mot andre",
  "core-om:9": "tanker om å skade seg",
  "core-om:24": "tanker om heller å være død",
  "core-om:16": "planer om å ta sitt liv",
  "core-om:34": "selvskading eller farlig risiko",
  "core-10:6": "planer om å ta sitt liv",
  "c-ssrs:1": "ønske om å være død",
  "c-ssrs:2": "tanker om å ta sitt liv",
  "c-ssrs:3": "tanker om metode",
  "c-ssrs:4": "noe intensjon",
  "c-ssrs:5": "plan og intensjon",
  "c-ssrs:6": "forsøk eller forberedelse",
  "check-in:suicidal-thoughts": "nye eller sterkere selvmordstanker siden sist",
};
const en: typeof nb = {
  "core-om:6": "violence towards others",
  "core-om:22": "threats to others",
  "core-om:9": "thoughts of self-harm",
  "core-om:24": "thoughts of rather being dead",
  "core-om:16": "plans to take their own life",
  "core-om:34": "self-harm or dangerous risks",
  "core-10:6": "plans to take their own life",
  "c-ssrs:1": "wish to be dead",
  "c-ssrs:2": "thoughts of suicide",
  "c-ssrs:3": "thoughts of a method",
  "c-ssrs:4": "some intent",
  "c-ssrs:5": "plan and intent",
  "c-ssrs:6": "attempt or preparation",
  "check-in:suicidal-thoughts": "new or stronger suicidal thoughts since last time",
};
export const flagReasonLabels = { nb, en };

/** One reason in words: the question as its licence allows it, and the answer. */
export function flagReasonSentence({ instrument: key, item, value }: FlagReason, locale: Locale): string {
  const words = flagWords[locale];
  const instrument = INSTRUMENTS.find((known) => known === key);
  const text = instrument && shippedText(instrument, locale);
  const answer = value === null ? words.unanswered : answerOf(key, value, words);
  const asked = text?.items[item];
  if (text && asked !== undefined) {
    const label = value === null ? undefined : answerLabel(text, item, value);
    return `${asked}: ${label ?? answer}`;
  }
  if (key === CHECK_IN_SOURCE) return `${words.checkIn}: ${flagReasonLabels[locale][`${key}:${item}`] ?? item}`;
  const name = instrument ? INSTRUMENT_DEFINITIONS[instrument].name : key;
  if (key === "c-ssrs" && item === "recency") return `${name}, ${words.recency}: ${answer}`;
  return `${name}, ${words.question(item, flagReasonLabels[locale][`${key}:${item}`])}: ${answer}`;
}

function answerOf(instrument: string, value: number, words: (typeof flagWords)["nb"]): string {
  return instrument === "c-ssrs" && value === 1 ? words.yes : words.answer(value);
}
