import type { CalendarDate } from "@/lib/domain/calendar";
import { eligibilityInForce, type EligibilityStanding } from "@/lib/domain/pathway/eligibility-in-force";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { EligibilityDecision } from "@/lib/domain/pathway/screening-record";

/**
 * The decision as the patient reads it: what it means now, until when, the doctor's words to them and the conditions. The reasons and the off-label
 * reasoning are written for colleagues; they are in the record, which the patient may ask for (pbrl § 5-1).
 */
export type OwnDecisionView = {
  state: Exclude<EligibilityStanding["state"], "missing">;
  /** The last day in force, or the day the decision is put off until. */
  until: CalendarDate | null;
  isOver: boolean;
  explanation: string;
  conditions: string;
  signedBy: string;
  signedAt: Date;
  /** What was decided before, newest first. */
  earlier: { outcome: EligibilityDecision["outcome"]; signedAt: Date }[];
};

/** Null until a doctor has signed a decision. */
export function ownDecisionView(record: PathwayRecord, now: Date): OwnDecisionView | null {
  const standing = eligibilityInForce(record, now);
  if (standing.state === "missing") return null;
  const { explanation, conditions, signedBy, signedAt } = standing.decision;
  const earlier = record.eligibilities.slice(0, -1).toReversed();
  return {
    ...{ state: standing.state, explanation, conditions, signedBy: signedBy.name, signedAt },
    until: untilOf(standing),
    isOver: standing.state === "deferred" && standing.isOver,
    earlier: earlier.map((decision) => ({ outcome: decision.outcome, signedAt: decision.signedAt })),
  };
}

function untilOf(standing: EligibilityStanding): CalendarDate | null {
  if (standing.state === "deferred") return standing.until;
  return standing.state === "in-force" || standing.state === "expired" ? standing.validUntil : null;
}
