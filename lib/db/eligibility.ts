import { dateColumnOf } from "@/lib/db/row-mapping";
import type { Tx } from "@/lib/db/unit-of-work";
import type { Permit } from "@/lib/domain/access/policy";
import type { EligibilityDecided } from "@/lib/domain/eligibility/decide-eligibility";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";

/** Store a signed eligibility decision. A later one replaces it by being newer. */
export async function insertEligibilityDecision(
  tx: Tx,
  record: PathwayRecord,
  decided: EligibilityDecided,
  permit: Permit<"eligibility:decide">,
  now: Date,
): Promise<void> {
  const { id, screeningId, outcome, reasons, offLabelReasoning, consulted, conditions, explanation } = decided;
  await tx.eligibilityDecision.create({
    data: {
      ...{ id, pathwayId: record.id, patientId: record.patient.id, screeningId, outcome },
      ...{ reasons, offLabelReasoning, consulted, conditions, explanation },
      validUntil: decided.outcome === "eligible" ? dateColumnOf(decided.validUntil) : null,
      deferredUntil: decided.outcome === "deferred" ? dateColumnOf(decided.deferredUntil) : null,
      ...{ signedAt: now, signedById: permit.actor.userId },
    },
  });
}
