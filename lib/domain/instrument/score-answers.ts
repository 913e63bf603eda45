import { type Finding, findingOf } from "@/lib/domain/instrument/finding";
import type { Instrument, InstrumentItem, Subscale } from "@/lib/domain/instrument/instrument";
import { triageOf, type Triage } from "@/lib/domain/instrument/triage";
import { ok, refuse, type Result } from "@/lib/domain/result";

export type Answers = Readonly<Record<string, number>>;

export type Scoring = {
  /** On the instrument's own reporting scale; null where there is no total, or where the missing rule forbids one. */
  score: number | null;
  band: string | null;
  isProrated: boolean;
  /** Of the items that count: how many were answered, and which were neither answered nor rightly skipped. */
  answered: number;
  missing: readonly string[];
  subscales: readonly { key: string; score: number | null; max: number }[];
  triage: Triage | null;
  finding: Finding | null;
  /** Answers one by one, for an instrument that has no total and no triage (KSET). */
  profile: readonly { item: string; value: number }[];
};

export type AnswersRefusal =
  | { kind: "unknown-item"; item: string }
  | { kind: "answer-out-of-range"; item: string }
  | { kind: "skip-not-allowed"; item: string };

/** Could this instrument have been answered so? Refuses unknown items, answers that do not exist, and items skipped without a rule for it. */
export function checkAnswers(
  instrument: Instrument,
  answers: Answers,
  skipped: readonly string[],
): Result<null, AnswersRefusal> {
  const known = new Map(instrument.items.map((item) => [item.id, item]));
  for (const [item, answer] of Object.entries(answers)) {
    const definition = known.get(item);
    if (!definition) return refuse({ kind: "unknown-item", item });
    if (!definition.values.includes(answer)) return refuse({ kind: "answer-out-of-range", item });
  }
  const mayBeSkipped = skippedItems(instrument, answers);
  for (const item of skipped) {
    if (!known.has(item)) return refuse({ kind: "unknown-item", item });
    if (!mayBeSkipped.includes(item) || answerOf(instrument, answers, item) !== undefined)
      return refuse({ kind: "skip-not-allowed", item });
  }
  return ok(null);
}

/** What is not asked, after these answers (AUDIT: reference 2.7; C-SSRS: reference 2.6). In the order of the form. */
export function skippedItems(instrument: Pick<Instrument, "items" | "skips">, answers: Answers): string[] {
  const skips = instrument.skips.filter(({ of, when }) =>
    when === "all-zero"
      ? of.every((item) => answerOf(instrument, answers, item) === 0)
      : of.every((item) => answerOf(instrument, answers, item) !== 1),
  );
  return instrument.items.map(({ id }) => id).filter((id) => skips.some(({ items }) => items.includes(id)));
}

/** What has to be answered, after these answers: every item that counts and is not skipped. In the order of the form. */
export function requiredItems(instrument: Instrument, answers: Answers): string[] {
  const skipped = skippedItems(instrument, answers);
  return instrument.items.filter(({ id, isScored }) => isScored && !skipped.includes(id)).map(({ id }) => id);
}

/**
 * The score and what it means, on the instrument's own reporting scale: CORE-OM and CORE-10 the clinical score 0–40 with two decimals, WHO-5
 * 0–100, the others sums. An answer that does not exist counts as missing. An item that is rightly skipped counts zero and is not
 * missing; what was answered all the same counts (a full paper form), but for C-SSRS 3–5.
 */
export function scoreAnswers(instrument: Instrument, answers: Answers): Scoring {
  const values = countedValues(instrument, answers);
  const counted = instrument.items.filter(({ isScored }) => isScored);
  const missing = counted.filter(({ id }) => !values.has(id)).map(({ id }) => id);
  const score = missing.length > instrument.maxMissing ? null : totalOf(instrument, counted, values);
  const answered = counted.filter(({ id }) => answerOf(instrument, answers, id) !== undefined);
  return {
    score,
    band: bandOf(instrument, score),
    isProrated: score !== null && missing.length > 0,
    answered: answered.length,
    missing,
    subscales: instrument.subscales.map((subscale) => subscaleScore(instrument, subscale, values)),
    triage: instrument.key === "c-ssrs" ? triageOf(answers, missing) : null,
    finding: findingOf(instrument.key, values, missing),
    profile: hasProfile(instrument)
      ? answered.map(({ id }) => ({ item: id, value: answerOf(instrument, answers, id) ?? 0 }))
      : [],
  };
}

/** The band a score lies in; null when there is no score, no band, or the score is not of this scale. */
export function bandOf(instrument: Instrument, score: number | null): string | null {
  if (score === null || !instrument.scale || score < instrument.scale.min || score > instrument.scale.max) return null;
  return instrument.bands.findLast(({ from }) => from <= score)?.key ?? null;
}

function hasProfile({ scoring, subscales, key }: Instrument): boolean {
  return scoring.method === "none" && subscales.length === 0 && key !== "c-ssrs";
}

function answerOf(instrument: Pick<Instrument, "items">, answers: Answers, item: string): number | undefined {
  const answer = Object.hasOwn(answers, item) ? answers[item] : undefined;
  if (answer === undefined) return undefined;
  return instrument.items.find(({ id }) => id === item)?.values.includes(answer) ? answer : undefined;
}

/** Item → what it counts, keyed the right way round. */
function countedValues(instrument: Instrument, answers: Answers): Map<string, number> {
  const zero = new Set(skippedItems(instrument, answers));
  return new Map(
    instrument.items.flatMap((item): [string, number][] => {
      const answer = answerOf(instrument, answers, item.id);
      if (answer !== undefined) return [[item.id, keyed(item, answer)]];
      return zero.has(item.id) ? [[item.id, 0]] : [];
    }),
  );
}

function keyed({ values, isReversed }: InstrumentItem, answer: number): number {
  return isReversed ? Math.min(...values) + Math.max(...values) - answer : answer;
}

function totalOf(instrument: Instrument, counted: InstrumentItem[], values: Map<string, number>): number | null {
  const { scoring } = instrument;
  const present = counted.flatMap(({ id }) => values.get(id) ?? []);
  if (present.length === 0) return null;
  switch (scoring.method) {
    case "none":
      return null;
    case "sum":
      // Prorated: the mean of the answered × the number of items, half up (reference 2.2; rounding PROPOSED).
      return Math.floor((sum(present) * counted.length) / present.length + 0.5) * scoring.times;
    case "mean-times-ten":
      return meanTimesTen(present);
    case "maxima":
      return sum(scoring.domains.map((domain) => Math.max(...domain.flatMap((id) => values.get(id) ?? []))));
  }
}

function subscaleScore({ items }: Instrument, subscale: Subscale, values: Map<string, number>) {
  const highest = items.filter(({ id }) => subscale.items.includes(id)).map((item) => Math.max(...item.values));
  const present = subscale.items.flatMap((id) => values.get(id) ?? []);
  const isScored = present.length > 0 && subscale.items.length - present.length <= subscale.maxMissing;
  if (subscale.reportedAs === "mean-times-ten")
    return { key: subscale.key, score: isScored ? meanTimesTen(present) : null, max: meanTimesTen(highest) };
  const prorated = toTwoDecimals((sum(present) * subscale.items.length) / present.length);
  return { key: subscale.key, score: isScored ? prorated : null, max: sum(highest) };
}

function meanTimesTen(values: readonly number[]): number {
  return toTwoDecimals((sum(values) * 10) / values.length);
}

function toTwoDecimals(value: number): number {
  return Math.round(value * 100) / 100;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
