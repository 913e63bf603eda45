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
  "adverse-events",
  "checkpoint",
  "visit",
  "decision",
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
  | "held"
  | "stopped"
  | "forms-missing"
  | "order-missing"
  | "order-cancelled"
  | "order-expired"
  | "time-out-missing"
  | "time-out-incomplete"
  | "time-out-hold"
  | "time-out-stop"
  | "deviation-accepted"
  | "vitals-missing"
  | "vitals-too-old"
  | "vitals-not-assessable"
  | "vitals-outside-wait-limit"
  | "vitals-outside-stop-limit";

/** Whose decision it is, when, and why in their own words. */
export type NamedDecision = { id: string; by: string; byId: string; at: Date; reason: string };

/** A line of the time-out that was not answered as expected; `accepted` when a doctor lets it pass today. */
export type DeviatingLine = {
  key: string;
  label: { nb: string; en: string };
  comment: string;
  otherwise: "hold" | "stop";
  accepted: NamedDecision | null;
};

/** One gate: `resolver` is the role that can open it; null when it is open, or nobody can. */
export type Gate = {
  key: GateKey;
  state: GateState;
  reason: GateReason;
  resolver: Role | null;
  /** The decisions that hold or stop the session. */
  decisions?: NamedDecision[];
  /** What speaks against in the time-out. */
  lines?: DeviatingLine[];
};

/** What several gates say together: the worst of them. */
export function worst(states: readonly GateState[]): GateState {
  if (states.includes("stop")) return "stop";
  return states.includes("hold") ? "hold" : "go";
}
