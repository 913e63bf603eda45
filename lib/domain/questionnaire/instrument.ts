import type { InstrumentKey } from "@/lib/domain/protocol/protocol.schema";

/** How an instrument is built and scored. Texts are apart, in language packs with their licence (lib/content/instruments). */
export type Instrument = {
  key: InstrumentKey;
  version: string;
  /** Scored items, in order. */
  items: string[];
  /** Asked, never scored. */
  unscoredItems: string[];
  answer: { min: number; max: number };
  /** With at most so many missing answers a score is prorated; with more there is none. */
  maxMissing: number;
  maxScore: number;
  bands: { from: number; to: number; key: string }[];
  windowDays: number;
  reliableChange: number;
  caseness: number;
  remissionBelow: number;
};

/**
 * PHQ-9: nine items 0–3 over the last two weeks, sum 0–27, plus one unscored difficulty item. Bands, missing rule, reliable change and
 * cut-offs: reference 2.1–2.2 (kognitiv.no; PHQ manual). Item 9 asks about thoughts of death or self-harm: which answers open
 * a safety flag is the protocol's to say (`riskItems`).
 */
export const PHQ_9: Instrument = {
  key: "phq-9",
  version: "1",
  items: ["1", "2", "3", "4", "5", "6", "7", "8", "9"],
  unscoredItems: ["10"],
  answer: { min: 0, max: 3 },
  maxMissing: 2,
  maxScore: 27,
  bands: [
    { from: 0, to: 4, key: "minimal" },
    { from: 5, to: 9, key: "mild" },
    { from: 10, to: 14, key: "moderate" },
    { from: 15, to: 19, key: "moderately-severe" },
    { from: 20, to: 27, key: "severe" },
  ],
  windowDays: 14,
  reliableChange: 6,
  caseness: 10,
  remissionBelow: 5,
};

export const INSTRUMENT_DEFINITIONS: Record<InstrumentKey, Instrument> = { "phq-9": PHQ_9 };

/**
 * The score, or null where the missing rule forbids one. Prorated as mean of the answered × number of items, rounded half up (reference 2.2).
 */
export function scoreOf(instrument: Instrument, answers: Readonly<Record<string, number>>): number | null {
  const answered = instrument.items.map((item) => answers[item]).filter((answer) => answer !== undefined);
  if (instrument.items.length - answered.length > instrument.maxMissing) return null;
  const sum = answered.reduce((total, answer) => total + answer, 0);
  return Math.floor((sum / answered.length) * instrument.items.length + 0.5);
}

/** The band a score lies in; null when there is no score. */
export function bandOf(instrument: Instrument, score: number | null): string | null {
  if (score === null) return null;
  return instrument.bands.find((band) => band.from <= score && score <= band.to)?.key ?? null;
}
