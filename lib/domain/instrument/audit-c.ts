import { type Instrument, itemsWith, numbered, PLAIN, valuesFrom } from "@/lib/domain/instrument/instrument";

/** AUDIT-C: the three consumption items of AUDIT, 0–12. Reference 2.7. No bands: the reference gives none. LOINC: US Core. */
export const AUDIT_C: Instrument = {
  ...PLAIN,
  key: "audit-c",
  name: "AUDIT-C",
  items: itemsWith(numbered(3), valuesFrom(0, 4)),
  skips: [{ items: ["2", "3"], of: ["1"], when: "all-zero" }],
  windowDays: 365,
  scale: { min: 0, max: 12, decimals: 0 },
  loinc: { panel: "72109-2", total: "75626-2", items: { "1": "68518-0", "2": "68519-8", "3": "68520-6" } },
  licence: { text: "shipped", note: "WHO: free, unmodified, not commercial" },
  shippedTexts: ["nb", "en"],
  minutes: 1,
};
