import { type Instrument, itemsWith, numbered, PLAIN, valuesFrom } from "@/lib/domain/instrument/instrument";

/**
 * CORE-10: ten items 0–4 over the last week, clinical score 0–40 (mean × 10). Reference 2.1, 2.4: the 2nd and 3rd item are reversed, one may
 * be missing, bands (O'Reilly 2016), cut-off 11, reliable change 6. No subscales: six problem, three functioning and one risk item (its item 6).
 */
export const CORE_10: Instrument = {
  ...PLAIN,
  key: "core-10",
  name: "CORE-10",
  items: itemsWith(numbered(10), valuesFrom(0, 4), ["2", "3"]),
  windowDays: 7,
  scale: { min: 0, max: 40, decimals: 1 },
  scoring: { method: "mean-times-ten" },
  maxMissing: 1,
  bands: [
    { from: 0, to: 5, key: "healthy" },
    { from: 6, to: 10, key: "low" },
    { from: 11, to: 14, key: "mild" },
    { from: 15, to: 19, key: "moderate" },
    { from: 20, to: 24, key: "moderate-severe" },
    { from: 25, to: 40, key: "severe" },
  ],
  reliableChange: 6,
  caseness: 11,
  licence: { text: "shipped", note: "CC BY-NC-ND 4.0, CORE System Trust: unmodified, not commercial, copyright line" },
  shippedTexts: ["en"],
  minutes: 3,
};

/** CORE-10's item → the same item of CORE-OM (reference 2.4). */
export const CORE_10_IN_CORE_OM: Readonly<Record<string, string>> = {
  "1": "2",
  "2": "3",
  "3": "7",
  "4": "10",
  "5": "15",
  "6": "16",
  "7": "18",
  "8": "23",
  "9": "27",
  "10": "28",
};
