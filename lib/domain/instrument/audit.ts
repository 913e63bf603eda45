import { type Instrument, itemsWith, numbered, PLAIN, valuesFrom } from "@/lib/domain/instrument/instrument";

/**
 * AUDIT: ten items about the last year; 1–8 take 0–4, 9 and 10 only 0, 2 or 4. Reference 2.1, 2.7: zones 0–7, 8–15, 16–19, 20–40. Never drinks → on to
 * 9–10; 2 and 3 both zero → on to 9–10; what is skipped counts zero and is stored as skipped. Norwegian limits differ by sex (women 6, men 8; nhi.no)
 * and are not settled, so there is no cut-off here. TRAP: 75624-7 is AUDIT, 75626-2 is AUDIT-C. The panel's code is unsure and left out.
 */
export const AUDIT: Instrument = {
  ...PLAIN,
  key: "audit",
  name: "AUDIT",
  items: [...itemsWith(numbered(8), valuesFrom(0, 4)), ...itemsWith(["9", "10"], [0, 2, 4])],
  skips: [
    { items: ["2", "3", "4", "5", "6", "7", "8"], of: ["1"], when: "all-zero" },
    { items: ["4", "5", "6", "7", "8"], of: ["2", "3"], when: "all-zero" },
  ],
  windowDays: 365,
  scale: { min: 0, max: 40, decimals: 0 },
  subscales: [
    { key: "consumption", items: ["1", "2", "3"], maxMissing: 0, reportedAs: "sum" },
    { key: "dependence", items: ["4", "5", "6"], maxMissing: 0, reportedAs: "sum" },
    { key: "alcohol-problems", items: ["7", "8", "9", "10"], maxMissing: 0, reportedAs: "sum" },
  ],
  bands: [
    { from: 0, to: 7, key: "zone-1" },
    { from: 8, to: 15, key: "zone-2" },
    { from: 16, to: 19, key: "zone-3" },
    { from: 20, to: 40, key: "zone-4" },
  ],
  loinc: { total: "75624-7", items: { "1": "68518-0", "2": "68519-8", "3": "68520-6" } },
  licence: { text: "shipped", note: "WHO: free, unmodified, not commercial" },
  shippedTexts: ["nb", "en"],
  minutes: 3,
};
