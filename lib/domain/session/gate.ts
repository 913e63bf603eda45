import type { Role } from "@/lib/domain/access/actor";
import type { BlockerKind } from "@/lib/domain/pathway/blocker";

/** Gate 1 of product document 3 first (the course), then gate 2 (this day). The order in which every role's screen shows them. */
export const GATE_KEYS = [
  "course",
  "eligibility",
  "preparation",
  "consent",
  "previous-session",
  "spacing",
  "safety-flags",
  "checkpoint",
  "visit",
  "forms",
  "order",
  "time-out",
  "baseline-vitals",
] as const;
export type GateKey = (typeof GATE_KEYS)[number];

export type GateState = "go" | "hold" | "stop";

export type GateReason =
  | "in-order"
  | "low-flag-open"
  | Exclude<BlockerKind, "already-booked" | "already-done">
  | "visit-unknown"
  | "visit-cancelled"
  | "not-a-session"
  | "not-today"
  | "dose-already-given"
  | "forms-missing"
  | "order-missing"
  | "order-cancelled"
  | "order-expired"
  | "time-out-missing"
  | "time-out-incomplete"
  | "time-out-hold"
  | "time-out-stop"
  | "vitals-missing"
  | "vitals-too-old"
  | "vitals-not-assessable"
  | "vitals-outside-wait-limit"
  | "vitals-outside-stop-limit";

/** One gate: `resolver` is the role that can open it; null when it is open, or nobody can. */
export type Gate = { key: GateKey; state: GateState; reason: GateReason; resolver: Role | null };

/** What several gates say together: the worst of them. */
export function worst(states: readonly GateState[]): GateState {
  if (states.includes("stop")) return "stop";
  return states.includes("hold") ? "hold" : "go";
}
