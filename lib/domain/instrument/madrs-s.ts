import { type Instrument, itemsWith, numbered, PLAIN, valuesFrom } from "@/lib/domain/instrument/instrument";

/** MADRS-S: nine items 0–6 over the last three days, sum 0–54, all required. Bands are not settled (reference 2.1). Scores only. */
export const MADRS_S: Instrument = {
  ...PLAIN,
  key: "madrs-s",
  name: "MADRS-S",
  items: itemsWith(numbered(9), valuesFrom(0, 6)),
  windowDays: 3,
  scale: { min: 0, max: 54, decimals: 0 },
  licence: { text: "clinic-loads", note: "Copyright of the authors: scores only" },
  minutes: 4,
};
