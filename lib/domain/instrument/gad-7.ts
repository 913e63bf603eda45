import { type Instrument, itemsWith, numbered, PLAIN, valuesFrom } from "@/lib/domain/instrument/instrument";

/**
 * GAD-7: seven items 0–3 over the last two weeks, sum 0–21. Reference 2.1, 2.3: bands (veiledetselvhjelp.no), missing as PHQ-9, reliable change 4 and
 * caseness 8 (NHS Talking Therapies; section 5). TRAPs: 15 is already severe; 69689-8 is item 6 and 69736-7 item 7, not the other way
 * round. The unscored question about difficulty is asked with PHQ-9 and has no verified Norwegian text of its own here.
 */
export const GAD_7: Instrument = {
  ...PLAIN,
  key: "gad-7",
  name: "GAD-7",
  items: itemsWith(numbered(7), valuesFrom(0, 3)),
  windowDays: 14,
  scale: { min: 0, max: 21, decimals: 0 },
  maxMissing: 2,
  bands: [
    { from: 0, to: 4, key: "minimal" },
    { from: 5, to: 9, key: "mild" },
    { from: 10, to: 14, key: "moderate" },
    { from: 15, to: 21, key: "severe" },
  ],
  reliableChange: 4,
  caseness: 8,
  loinc: {
    panel: "69737-5",
    total: "70274-6",
    items: {
      "1": "69725-0",
      "2": "68509-9",
      "3": "69733-4",
      "4": "69734-2",
      "5": "69735-9",
      "6": "69689-8",
      "7": "69736-7",
    },
  },
  licence: { text: "shipped", note: "No permission needed to reproduce, translate, display or distribute" },
  shippedTexts: ["nb", "en"],
  minutes: 2,
};
