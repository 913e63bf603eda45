import type { Locale } from "@/lib/domain/access/actor";
import type { InstrumentKey } from "@/lib/domain/protocol/protocol.schema";

export type InstrumentItem = {
  id: string;
  /** The only answers there are: AUDIT 9–10 know 0, 2 and 4. */
  values: readonly number[];
  /** Counts in the score or, where there is none, in the triage or profile. An item that does not count may be left out. */
  isScored: boolean;
  isReversed: boolean;
};

export type Subscale = {
  key: string;
  items: readonly string[];
  /** With more missing answers there is no score of this subscale. */
  maxMissing: number;
  reportedAs: "sum" | "mean-times-ten";
};

/** Items that are not asked. `all-zero`: every item of `of` was answered with zero. `unless-yes`: until the one of `of` is answered with yes (1). */
export type SkipRule = { items: readonly string[]; of: readonly string[]; when: "all-zero" | "unless-yes" };

/** How the total is made. `maxima`: the highest answer of each domain is summed (QIDS). */
export type ScoringRule =
  | { method: "sum"; times: number }
  | { method: "mean-times-ten" }
  | { method: "maxima"; domains: readonly (readonly string[])[] }
  | { method: "none" };

/**
 * How an instrument is built and scored. Its texts are apart, with their licence (lib/content/instruments): the definition holds for
 * every language and for a paper form.
 */
export type Instrument = {
  key: InstrumentKey;
  /** Stored with every response; a changed item, keying or rule is a new version. */
  version: string;
  name: string;
  answeredBy: "patient" | "clinician";
  /** In the order in which they are asked. */
  items: readonly InstrumentItem[];
  skips: readonly SkipRule[];
  /** What the questions ask about, in days before the answer. Null: now, in general, a lifetime, or since last contact: never drawn as a window. */
  windowDays: number | null;
  higherIs: "worse" | "better" | "neither";
  /** Of the reported score; `decimals` as shown. Null: no total. */
  scale: { min: number; max: number; decimals: number } | null;
  scoring: ScoringRule;
  subscales: readonly Subscale[];
  /** With at most so many missing answers the score is prorated; with more there is none. */
  maxMissing: number;
  /** Ascending. A score lies in the last band that begins at or below it, so a score between two whole numbers lies in the lower one. */
  bands: readonly { from: number; to: number; key: string }[];
  /** On the reported scale, both directions. Null: none is published or proposed. */
  reliableChange: number | null;
  /** Cut-off between the clinical and the non-clinical range: at or above it is clinical. */
  caseness: number | null;
  remissionAtMost: number | null;
  loinc: { panel?: string; total?: string; items?: Readonly<Record<string, string>> };
  /** May the words be in this program? `clinic-loads`: only after the clinic has loaded a text it has the right to use. */
  licence: { text: "shipped" | "clinic-loads" | "own-words"; note: string };
  shippedTexts: readonly Locale[];
  /** About how long it takes. */
  minutes: number;
};

/** `count` items named 1, 2, 3 … */
export function numbered(count: number): string[] {
  return Array.from({ length: count }, (_, index) => String(index + 1));
}

/** The whole numbers from `min` to `max`. */
export function valuesFrom(min: number, max: number): number[] {
  return Array.from({ length: max - min + 1 }, (_, index) => min + index);
}

/** Items that all take the same answers. */
export function itemsWith(ids: readonly string[], values: readonly number[], reversed: readonly string[] = []) {
  return ids.map((id): InstrumentItem => ({ id, values, isScored: true, isReversed: reversed.includes(id) }));
}

/** What most instruments have in common; each definition says where it differs. */
export const PLAIN = {
  version: "1",
  answeredBy: "patient",
  skips: [],
  scoring: { method: "sum", times: 1 },
  higherIs: "worse",
  subscales: [],
  maxMissing: 0,
  bands: [],
  reliableChange: null,
  caseness: null,
  remissionAtMost: null,
  loinc: {},
  shippedTexts: [],
} as const satisfies Partial<Instrument>;
