import { type Instrument, itemsWith, numbered, PLAIN, valuesFrom } from "@/lib/domain/instrument/instrument";

const WELL_BEING = ["4", "14", "17", "31"];
const PROBLEMS = ["2", "5", "8", "11", "13", "15", "18", "20", "23", "27", "28", "30"];
const FUNCTIONING = ["1", "3", "7", "10", "12", "19", "21", "25", "26", "29", "32", "33"];
const RISK = ["6", "9", "16", "22", "24", "34"];

/**
 * CORE-OM: 34 items 0–4 over the last week; the clinical score is the mean × 10. Reference 2.1, 2.4. Exactly eight items are reversed (CST); TRAP: 30
 * is not one of them. Missing at most: all items 3, non-risk 3 (CST corrected it from 2), problems 1, functioning 1, well-being 0,
 * risk 0. Cut-off 10 (Connell 2007), reliable change 5; bands are the UK look-up. Norwegian norms could not be read: unsure.
 */
export const CORE_OM: Instrument = {
  ...PLAIN,
  key: "core-om",
  name: "CORE-OM",
  items: itemsWith(numbered(34), valuesFrom(0, 4), ["3", "4", "7", "12", "19", "21", "31", "32"]),
  windowDays: 7,
  scale: { min: 0, max: 40, decimals: 1 },
  scoring: { method: "mean-times-ten" },
  maxMissing: 3,
  subscales: [
    { key: "well-being", items: WELL_BEING, maxMissing: 0, reportedAs: "sum" },
    { key: "problems", items: PROBLEMS, maxMissing: 1, reportedAs: "sum" },
    { key: "functioning", items: FUNCTIONING, maxMissing: 1, reportedAs: "sum" },
    { key: "risk", items: RISK, maxMissing: 0, reportedAs: "sum" },
    {
      key: "non-risk",
      items: numbered(34).filter((item) => !RISK.includes(item)),
      maxMissing: 3,
      reportedAs: "mean-times-ten",
    },
  ],
  bands: [
    { from: 0, to: 5, key: "healthy" },
    { from: 6, to: 9, key: "low" },
    { from: 10, to: 14, key: "mild" },
    { from: 15, to: 19, key: "moderate" },
    { from: 20, to: 24, key: "moderate-severe" },
    { from: 25, to: 40, key: "severe" },
  ],
  reliableChange: 5,
  caseness: 10,
  licence: { text: "shipped", note: "CC BY-NC-ND 4.0, CORE System Trust: unmodified, not commercial, copyright line" },
  shippedTexts: ["en"],
  minutes: 8,
};
