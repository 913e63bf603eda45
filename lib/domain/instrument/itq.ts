import { type Instrument, itemsWith, numbered, PLAIN, valuesFrom } from "@/lib/domain/instrument/instrument";

const half = (letter: "p" | "c", from: number, to: number) =>
  numbered(to)
    .slice(from - 1)
    .map((item) => letter + item);

/**
 * ITQ: nine items of PTSD (p1–p6 symptoms over the last month, p7–p9 impairment) and nine of disturbed self-organisation (c1–c9, in general), 0–4.
 * No total: two sums 0–24 and one finding (finding.ts). Reference 2.8 (NKVTS; Cloitre 2018). Everything is required for the finding.
 */
export const ITQ: Instrument = {
  ...PLAIN,
  key: "itq",
  name: "ITQ",
  items: itemsWith([...half("p", 1, 9), ...half("c", 1, 9)], valuesFrom(0, 4)),
  windowDays: 30,
  scale: null,
  scoring: { method: "none" },
  subscales: [
    { key: "ptsd", items: half("p", 1, 6), maxMissing: 0, reportedAs: "sum" },
    { key: "self-organisation", items: half("c", 1, 6), maxMissing: 0, reportedAs: "sum" },
  ],
  licence: { text: "clinic-loads", note: "Free, unmodified; the official wording is not at hand" },
  minutes: 4,
};
