import type { Role } from "@/lib/domain/access/actor";
import type { StepKind } from "@/lib/domain/protocol/protocol.schema";

/** Where a pathway stands as a whole. `deferred` and `not-eligible` come from the newest signed eligibility decision. */
export const PATHWAY_STATUSES = ["active", "paused", "deferred", "not-eligible", "ended", "closed"] as const;
export type PathwayStatus = (typeof PATHWAY_STATUSES)[number];

/** `missed`: a visit of this step ended in a no-show and no new one is booked. `skipped`: the course ended before it. */
export const STEP_STATES = ["done", "current", "next", "later", "missed", "skipped"] as const;
export type StepState = (typeof STEP_STATES)[number];

export type JourneyStep = {
  key: string;
  kind: StepKind;
  title: { nb: string; en: string };
  state: StepState;
  /** When it was done, or when it is booked. */
  at: Date | null;
  visitId: string | null;
};

/** The one thing to do next, and whose it is. Ordered in the rule, not here. */
export const NEXT_STEPS = [
  "assess-flag",
  "review-flag",
  "follow-up-adverse-event",
  "answer-forms",
  "sign-consent",
  "record-screening",
  "decide-eligibility",
  "await-deferral-end",
  "renew-eligibility",
  "schedule-visit",
  "attend-visit",
  "sign-preparation",
  "sign-treatment-plan",
  "sign-comfort-card",
  "decide-checkpoint",
  "order-dose",
  "record-time-out",
  "give-dose",
  "monitor-session",
  "release-session",
  "discharge-patient",
  "sign-integration",
  "sign-follow-up",
  "sign-letter",
  "send-letter",
  "close-pathway",
  "resume-pathway",
  "none",
] as const;
export type NextStepKind = (typeof NEXT_STEPS)[number];
export type NextStep = {
  kind: NextStepKind;
  /** Who does it; null when nobody needs to. */
  role: Role | null;
  stepKey: string | null;
  visitId: string | null;
  dueAt: Date | null;
};

/** What the rules derive from the record: everything a list or a journey line shows. Carries no clinical content. */
export type Standing = {
  status: PathwayStatus;
  /** The protocol step the pathway is in. */
  stage: string;
  stageIndex: number;
  stageCount: number;
  steps: JourneyStep[];
  next: NextStep;
  /** Everything else that waits, in order; `next` is its first. */
  waiting: NextStep[];
  /** Since when the pathway has waited for `next`. */
  since: Date;
  openFlags: number;
  openAlerts: number;
  /** Visits that took place and lack a signed document. */
  unsigned: number;
};
