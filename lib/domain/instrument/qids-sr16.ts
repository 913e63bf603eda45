import { type Instrument, itemsWith, numbered, PLAIN, valuesFrom } from "@/lib/domain/instrument/instrument";

/**
 * QIDS-SR16: sixteen items 0–3 over the last week in nine domains, the highest answer of each summed, 0–27. Reference 2.1, 2.8: sleep 1–4, sadness 5,
 * appetite and weight 6–9, 10 to 14 one by one, psychomotor 15–16; remission at most 5. Missing: silent, so all are required.
 */
export const QIDS_SR16: Instrument = {
  ...PLAIN,
  key: "qids-sr16",
  name: "QIDS-SR16",
  items: itemsWith(numbered(16), valuesFrom(0, 3)),
  windowDays: 7,
  scale: { min: 0, max: 27, decimals: 0 },
  scoring: {
    method: "maxima",
    domains: [
      ["1", "2", "3", "4"],
      ["5"],
      ["6", "7", "8", "9"],
      ...[["10"], ["11"], ["12"], ["13"], ["14"]],
      ["15", "16"],
    ],
  },
  bands: [
    { from: 0, to: 5, key: "no-depression" },
    { from: 6, to: 10, key: "mild" },
    { from: 11, to: 15, key: "moderate" },
    { from: 16, to: 20, key: "severe" },
    { from: 21, to: 27, key: "very-severe" },
  ],
  remissionAtMost: 5,
  licence: { text: "clinic-loads", note: "Copyright Rush / UT Southwestern; software needs a licence" },
  minutes: 6,
};
