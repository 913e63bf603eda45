import { type Instrument, itemsWith, numbered, PLAIN, valuesFrom } from "@/lib/domain/instrument/instrument";

/**
 * AAQ-II: seven items 1–7, sum 7–49, no reversed item; higher is more inflexible and treatment aims down. Reference 2.1, 2.5: every item required,
 * bands and reliable change 8 are PROPOSED (7.8 computed from SD 7.05 and alpha .84; neither it nor a cut-off is a published standard).
 */
export const AAQ_II: Instrument = {
  ...PLAIN,
  key: "aaq-ii",
  name: "AAQ-II",
  items: itemsWith(numbered(7), valuesFrom(1, 7)),
  windowDays: null,
  scale: { min: 7, max: 49, decimals: 0 },
  bands: [
    { from: 7, to: 24, key: "below-concern" },
    { from: 25, to: 27, key: "raised" },
    { from: 28, to: 49, key: "clinical-mean" },
  ],
  reliableChange: 8,
  licence: { text: "clinic-loads", note: "Terms not confirmed; the journal article is copyrighted" },
  minutes: 2,
};
