import { type Instrument, itemsWith, numbered, PLAIN, valuesFrom } from "@/lib/domain/instrument/instrument";

/**
 * PHQ-9: nine items 0–3 over the last two weeks, sum 0–27, and one unscored question about difficulty. Reference 2.1–2.2: bands and reliable
 * change 6 (kognitiv.no), at most two missing (PHQ manual), caseness 10, remission below 5. TRAP: 44249-1 is the panel, the score is 44261-6.
 */
export const PHQ_9: Instrument = {
  ...PLAIN,
  key: "phq-9",
  name: "PHQ-9",
  items: [
    ...itemsWith(numbered(9), valuesFrom(0, 3)),
    { id: "10", values: valuesFrom(0, 3), isScored: false, isReversed: false },
  ],
  windowDays: 14,
  scale: { min: 0, max: 27, decimals: 0 },
  maxMissing: 2,
  bands: [
    { from: 0, to: 4, key: "minimal" },
    { from: 5, to: 9, key: "mild" },
    { from: 10, to: 14, key: "moderate" },
    { from: 15, to: 19, key: "moderately-severe" },
    { from: 20, to: 27, key: "severe" },
  ],
  reliableChange: 6,
  caseness: 10,
  remissionAtMost: 4,
  loinc: {
    panel: "44249-1",
    total: "44261-6",
    items: {
      "1": "44250-9",
      "2": "44255-8",
      "3": "44259-0",
      "4": "44254-1",
      "5": "44251-7",
      "6": "44258-2",
      "7": "44252-5",
      "8": "44253-3",
      "9": "44260-8",
      "10": "69722-7",
    },
  },
  licence: { text: "shipped", note: "No permission needed to reproduce, translate, display or distribute" },
  shippedTexts: ["nb", "en"],
  minutes: 3,
};
