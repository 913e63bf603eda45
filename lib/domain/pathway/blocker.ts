import type { Role } from "@/lib/domain/access/actor";
import type { CalendarDate } from "@/lib/domain/calendar";
import type { FlagLevel } from "@/lib/domain/pathway/pathway-record";
import type { ConsentKind } from "@/lib/domain/protocol/protocol.schema";

/** Why a step may not take place, or not be booked, and the role that can resolve it; null when only time can, or nobody. */
export type Blocker = { resolver: Role | null } & (
  | { kind: "eligibility-missing" }
  | { kind: "eligibility-expired"; validUntil: CalendarDate }
  | { kind: "not-eligible" }
  | { kind: "deferred"; until: CalendarDate }
  | { kind: "preparation-unsigned"; stepKey: string }
  | { kind: "consent-missing"; consents: ConsentKind[] }
  | { kind: "consent-withdrawn"; consents: ConsentKind[] }
  | { kind: "previous-session-open"; stepKey: string }
  | { kind: "previous-integration-unsigned"; stepKey: string }
  | { kind: "open-safety-flag"; level: FlagLevel; flagId: string }
  | { kind: "flag-unreviewed"; flagId: string }
  | { kind: "adverse-event-unassessed"; eventId: string }
  | { kind: "checkpoint-undecided" }
  | { kind: "checkpoint-stop" }
  | { kind: "paused" }
  | { kind: "ended" }
  | { kind: "too-early"; earliestOn: CalendarDate }
  | { kind: "previous-step-not-done"; stepKey: string }
  | { kind: "already-booked"; visitId: string }
  | { kind: "already-done" }
);
export type BlockerKind = Blocker["kind"];
