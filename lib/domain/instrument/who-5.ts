import { type Instrument, itemsWith, numbered, PLAIN, valuesFrom } from "@/lib/domain/instrument/instrument";

/**
 * WHO-5: five items 0–5 over the last two weeks, raw sum × 4 = 0–100, higher is better. Reference 2.1, 2.8: below 50 (raw below 13) is poor
 * well-being, every item required, 10 points for a change (medium certainty).
 */
export const WHO_5: Instrument = {
  ...PLAIN,
  key: "who-5",
  name: "WHO-5",
  items: itemsWith(numbered(5), valuesFrom(0, 5)),
  windowDays: 14,
  higherIs: "better",
  scale: { min: 0, max: 100, decimals: 0 },
  scoring: { method: "sum", times: 4 },
  bands: [
    { from: 0, to: 49, key: "poor-well-being" },
    { from: 50, to: 100, key: "fair-well-being" },
  ],
  reliableChange: 10,
  licence: { text: "shipped", note: "CC BY-NC-SA 3.0 IGO, WHO 2024" },
  shippedTexts: ["nb", "en"],
  minutes: 1,
};
