import { closingEvent } from "@/lib/domain/pathway/course-phase";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { ok, refuse, type Result } from "@/lib/domain/result";
import { interactions } from "@/lib/domain/screening/interactions";
import type { ReviewInteractionInput } from "@/lib/domain/screening/patient-medicine.schema";

export type InteractionReviewed = {
  id: string;
  medicineId: string;
  ruleKey: string;
  ruleVersion: string;
  assessment: string;
};
export type ReviewInteractionRefusal = { kind: "pathway-closed" } | { kind: "interaction-unknown" };

/** The doctor has read what is known about this medicine together with ketamine, and writes down their own assessment. A later one is added, never written over. */
export function reviewInteraction(
  record: PathwayRecord,
  { commandId: id, medicineId, ruleKey, assessment }: ReviewInteractionInput,
): Result<InteractionReviewed, ReviewInteractionRefusal> {
  if (closingEvent(record)) return refuse({ kind: "pathway-closed" });
  const match = interactions(record).find(({ medicine, rule }) => medicine.id === medicineId && rule.key === ruleKey);
  if (!match) return refuse({ kind: "interaction-unknown" });
  return ok({ id, medicineId, ruleKey, ruleVersion: match.rule.version, assessment });
}
