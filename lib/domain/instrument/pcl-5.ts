import { type Instrument, itemsWith, numbered, PLAIN, valuesFrom } from "@/lib/domain/instrument/instrument";

/**
 * PCL-5: twenty items 0–4 over the last month, sum 0–80, clusters B, C, D and E. Reference 2.1, 2.8: 31–33 is probable PTSD (the lower end is used, so
 * that nobody is overlooked), provisional rule in finding.ts, 10 points for a change (medium certainty). Missing: silent, so all are required.
 */
export const PCL_5: Instrument = {
  ...PLAIN,
  key: "pcl-5",
  name: "PCL-5",
  items: itemsWith(numbered(20), valuesFrom(0, 4)),
  windowDays: 30,
  scale: { min: 0, max: 80, decimals: 0 },
  subscales: [
    { key: "intrusion", items: numbered(5), maxMissing: 0, reportedAs: "sum" },
    { key: "avoidance", items: ["6", "7"], maxMissing: 0, reportedAs: "sum" },
    { key: "cognition-mood", items: numbered(14).slice(7), maxMissing: 0, reportedAs: "sum" },
    { key: "arousal", items: numbered(20).slice(14), maxMissing: 0, reportedAs: "sum" },
  ],
  bands: [
    { from: 0, to: 30, key: "below-cut-off" },
    { from: 31, to: 80, key: "probable-ptsd" },
  ],
  reliableChange: 10,
  licence: { text: "shipped", note: "US government work (VA National Center for PTSD), public domain" },
  shippedTexts: ["en"],
  minutes: 6,
};
