import { type CalendarDate, clinicDate } from "@/lib/domain/calendar";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { EligibilityDecision } from "@/lib/domain/pathway/screening-record";

type WithEligibilities = Pick<PathwayRecord, "eligibilities">;
type Outcome<K extends EligibilityDecision["outcome"]> = Extract<EligibilityDecision, { outcome: K }>;

export type EligibilityStanding =
  | { state: "missing" }
  | { state: "in-force"; decision: Outcome<"eligible">; validUntil: CalendarDate }
  | { state: "expired"; decision: Outcome<"eligible">; validUntil: CalendarDate }
  | { state: "deferred"; decision: Outcome<"deferred">; until: CalendarDate; isOver: boolean }
  | { state: "not-eligible"; decision: Outcome<"not-eligible"> };

/** The newest signed decision: it alone counts; an earlier one never comes back into force. */
export function newestEligibility(record: WithEligibilities): EligibilityDecision | undefined {
  return record.eligibilities.at(-1);
}

/** Whether the patient may be treated on a calendar day. A decision holds to the end of its last day (product document 3, gate 1). */
export function eligibilityOn(record: WithEligibilities, on: CalendarDate): EligibilityStanding {
  const decision = newestEligibility(record);
  if (!decision) return { state: "missing" };
  switch (decision.outcome) {
    case "not-eligible":
      return { state: "not-eligible", decision };
    case "deferred":
      return { state: "deferred", decision, until: decision.deferredUntil, isOver: on >= decision.deferredUntil };
    case "eligible": {
      const { validUntil } = decision;
      return { state: on <= validUntil ? "in-force" : "expired", decision, validUntil };
    }
  }
}

/** Whether the patient may be treated today, in Oslo days. */
export function eligibilityInForce(record: WithEligibilities, now: Date): EligibilityStanding {
  return eligibilityOn(record, clinicDate(now));
}
