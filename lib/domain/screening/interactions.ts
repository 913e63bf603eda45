import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { InteractionReview, PatientMedicine } from "@/lib/domain/pathway/screening-record";
import { INTERACTION_RULES, type InteractionRule } from "@/lib/domain/screening/interaction-rules";
import { currentMedicines } from "@/lib/domain/screening/record-medicine";

/** A medicine of the patient and what is known about it with ketamine; `review` is the newest by a doctor of this version of the rule. */
export type Interaction = { medicine: PatientMedicine; rule: InteractionRule; review: InteractionReview | null };

/** What is known of the patient's present medicines together with ketamine, in the order of the list. */
export function interactions(record: Pick<PathwayRecord, "medicines" | "interactionReviews">): Interaction[] {
  return currentMedicines(record).flatMap((medicine) =>
    rulesFor(medicine.atcCode).map((rule) => ({
      medicine,
      rule,
      review:
        record.interactionReviews.findLast(
          ({ medicineId, ruleKey, ruleVersion }) =>
            medicineId === medicine.id && ruleKey === rule.key && ruleVersion === rule.version,
        ) ?? null,
    })),
  );
}

/** Those that a doctor must read and has not. */
export function unreviewedInteractions(record: Pick<PathwayRecord, "medicines" | "interactionReviews">): Interaction[] {
  return interactions(record).filter(({ rule, review }) => rule.level === "review" && !review);
}

/**
 * The rules of an ATC code. A medicine recorded by its group alone meets every rule of a substance in the group: unknown is never normal.
 */
export function rulesFor(atcCode: string): InteractionRule[] {
  return INTERACTION_RULES.filter(({ prefixes, except = [] }) => {
    if (except.some((prefix) => atcCode.startsWith(prefix))) return false;
    return prefixes.some((prefix) => atcCode.startsWith(prefix) || prefix.startsWith(atcCode));
  });
}
