import { type Instrument, itemsWith, numbered, PLAIN, valuesFrom } from "@/lib/domain/instrument/instrument";

/**
 * MADRS: ten items 0–6 rated by a clinician over the last week, sum 0–60. Reference 2.1, 2.8: bands (Snaith), remission at most 10 (KetECT; 12 in
 * esketamine trials), all required. Not repeated within 24 hours unless that version is licensed. Scores only: the text is not free.
 */
export const MADRS: Instrument = {
  ...PLAIN,
  key: "madrs",
  name: "MADRS",
  answeredBy: "clinician",
  items: itemsWith(numbered(10), valuesFrom(0, 6)),
  windowDays: 7,
  scale: { min: 0, max: 60, decimals: 0 },
  bands: [
    { from: 0, to: 6, key: "no-depression" },
    { from: 7, to: 19, key: "mild" },
    { from: 20, to: 34, key: "moderate" },
    { from: 35, to: 60, key: "severe" },
  ],
  remissionAtMost: 10,
  licence: { text: "clinic-loads", note: "Copyright of the authors: scores only" },
  minutes: 15,
};
