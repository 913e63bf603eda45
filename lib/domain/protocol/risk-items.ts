import type { RiskItem } from "@/lib/domain/protocol/protocol.schema";

/**
 * Which answers open a safety flag, and how high. That these do is reference 2.2 (any answer above zero to PHQ-9 item 9) and 2.4 (CORE-OM); the levels
 * are PROPOSED: "more than half the days", or any plan to end one's life, is high until a doctor has assessed it; harm to others is shown as low.
 */
export const RISK_ITEMS: RiskItem[] = [
  { instrument: "phq-9", item: "9", moderateFrom: 1, highFrom: 2 },
  // I have been physically violent to others · I have threatened or intimidated another person
  { instrument: "core-om", item: "6", lowFrom: 1 },
  { instrument: "core-om", item: "22", lowFrom: 1 },
  // I have thought of hurting myself · I have thought it would be better if I were dead
  { instrument: "core-om", item: "9", lowFrom: 1, moderateFrom: 2, highFrom: 4 },
  { instrument: "core-om", item: "24", lowFrom: 1, moderateFrom: 2, highFrom: 4 },
  // I made plans to end my life
  { instrument: "core-om", item: "16", highFrom: 1 },
  // I have hurt myself physically or taken dangerous risks with my health
  { instrument: "core-om", item: "34", moderateFrom: 1, highFrom: 3 },
  // CORE-10 asks CORE-OM's item 16 as its sixth.
  { instrument: "core-10", item: "6", highFrom: 1 },
  // The questions of other instruments about thoughts of death or suicide: which they are is common knowledge, that they raise a flag is PROPOSED.
  { instrument: "madrs", item: "10", moderateFrom: 2, highFrom: 4 },
  { instrument: "madrs-s", item: "9", moderateFrom: 2, highFrom: 4 },
  { instrument: "qids-sr16", item: "12", moderateFrom: 1, highFrom: 2 },
  ...(["kset-baseline", "kset-acute"] as const).map((instrument) => ({
    ...{ instrument, item: "suicidal-thoughts", moderateFrom: 1, highFrom: 2 },
  })),
];
