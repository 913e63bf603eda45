import { type Instrument, itemsWith, numbered, PLAIN } from "@/lib/domain/instrument/instrument";

/**
 * C-SSRS screener: six yes/no questions and how recent the behaviour was. No sum score; triage in triage.ts (reference 2.6). 3–5 are asked only after
 * 2 = yes, recency only after 6 = yes. The window differs by question (a month, a lifetime, three months, since last contact): never drawn. Since
 * last contact asks the same; behaviour since then is recent. LOINC has no codes for that window. Text: copyright RFMH, electronic licence elsewhere.
 */
export const C_SSRS: Instrument = {
  ...PLAIN,
  key: "c-ssrs",
  name: "C-SSRS",
  items: itemsWith([...numbered(6), "recency"], [0, 1]),
  skips: [
    { items: ["3", "4", "5"], of: ["2"], when: "unless-yes" },
    { items: ["recency"], of: ["6"], when: "unless-yes" },
  ],
  windowDays: null,
  scale: null,
  scoring: { method: "none" },
  loinc: {
    // The answer is a risk level, not a sum.
    total: "93374-7",
    items: {
      "1": "93246-7",
      "2": "93247-5",
      "3": "93248-3",
      "4": "93249-1",
      "5": "93250-9",
      "6": "93267-3",
      recency: "93269-9",
    },
  },
  licence: { text: "clinic-loads", note: "Copyright RFMH; exclusive licence for electronic versions (Clario)" },
  minutes: 3,
};
