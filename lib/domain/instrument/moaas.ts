import { type Instrument, itemsWith, PLAIN, valuesFrom } from "@/lib/domain/instrument/instrument";

/**
 * MOAA/S: one rating, 5 answers promptly to the name … 0 no response to a painful squeeze; higher is more awake. Reference 3.6 (BMC Anesthesiol 2022).
 * TRAP: other versions run 1–6 or mean something else by 0 and 1, so the version names the scale. Own words.
 */
export const MOAAS: Instrument = {
  ...PLAIN,
  key: "moaas",
  version: "0-5",
  name: "MOAA/S",
  answeredBy: "clinician",
  items: itemsWith(["1"], valuesFrom(0, 5)),
  windowDays: null,
  higherIs: "better",
  scale: { min: 0, max: 5, decimals: 0 },
  licence: { text: "own-words", note: "Published scale, own words" },
  minutes: 1,
};
