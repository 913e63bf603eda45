import { type Instrument, itemsWith, numbered, PLAIN, valuesFrom } from "@/lib/domain/instrument/instrument";

/** CADSS: 23 subjective items 0–4, now, sum 0–92; no bands (reference 2.1). Missing: silent, so all are required. Scores only. */
export const CADSS: Instrument = {
  ...PLAIN,
  key: "cadss",
  name: "CADSS",
  answeredBy: "clinician",
  items: itemsWith(numbered(23), valuesFrom(0, 4)),
  windowDays: null,
  scale: { min: 0, max: 92, decimals: 0 },
  licence: { text: "clinic-loads", note: "Copyright Bremner: scores only" },
  minutes: 10,
};

/** CADSS-6: items 1, 2, 6, 7, 15 and 22 of CADSS, under their numbers there; 0–24, no validated band (Rodrigues 2021, reference 2.1). */
export const CADSS_6: Instrument = {
  ...CADSS,
  key: "cadss-6",
  name: "CADSS-6",
  items: itemsWith(["1", "2", "6", "7", "15", "22"], valuesFrom(0, 4)),
  scale: { min: 0, max: 24, decimals: 0 },
  minutes: 2,
};
