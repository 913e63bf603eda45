import { clinicDate } from "@/lib/domain/calendar";
import { afterDoseProtection } from "@/lib/domain/pathway/after-dose-protection";
import { withdrawnConsents } from "@/lib/domain/pathway/consents-in-force";
import { isOver } from "@/lib/domain/pathway/course-phase";
import { deriveStanding } from "@/lib/domain/pathway/derive-standing";
import { newestEligibility } from "@/lib/domain/pathway/eligibility-in-force";
import { stepsToBook } from "@/lib/domain/pathway/may-be-booked";
import {
  nextVisit,
  type OwnStep,
  ownSteps,
  type OwnTask,
  ownTasks,
  type OwnVisit,
  toOwnVisit,
} from "@/lib/domain/pathway/own-course";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { safetyPlanInForce } from "@/lib/domain/pathway/safety-plan";
import type { NextStepKind, PathwayStatus } from "@/lib/domain/pathway/standing";
import { checkInOpen, newestCheckIn } from "@/lib/domain/session/check-in";
import { openCall } from "@/lib/domain/session/follow-up-calls";
import type { Locale } from "@/lib/domain/access/actor";
import type { ConsentKind } from "@/lib/domain/protocol/protocol.schema";

/** The day of a dose: where, who is near, when home and with whom, what comes after. */
export type AfterDose = {
  visit: OwnVisit;
  until: Date;
  escort: { name: string; phone: string } | null;
  /** Who calls, and when. */
  call: { by: string; at: Date } | null;
  /** The written advice was handed over in this language; null before. */
  adviceLocale: Locale | null;
  dischargedAt: Date | null;
  /** The consent that can be taken back at any time, also today; null when it is not in force. */
  treatmentConsentId: string | null;
  next: OwnVisit | null;
};

/** The doctor's decision, in the words that the doctor wrote for the patient. */
export type OwnDecision = { explanation: string; signedBy: string; signedAt: Date; deferredUntil: string | null };

/** What waits for the team, not for the patient: it hides nothing else from them. */
const NOT_TOLD: readonly NextStepKind[] = ["assess-flag", "review-flag", "follow-up-adverse-event"];

export type Home = {
  status: PathwayStatus;
  visit: OwnVisit | null;
  /** Whether the next visit is today. */
  isToday: boolean;
  /** The questions for the morning of a session, while they may be answered; null on every other day. */
  checkIn: { visitId: string; isAnswered: boolean } | null;
  tasks: OwnTask[];
  waitsFor: NextStepKind;
  hasOpenFlag: boolean;
  hasSafetyPlan: boolean;
  withdrawn: ConsentKind[];
  /** The step whose visit the patient did not come to, with no new one booked. */
  missed: OwnStep | null;
  decision: OwnDecision | null;
  steps: OwnStep[];
  stage: { title: { nb: string; en: string }; index: number; count: number };
  letterId: string | null;
  /** There is a visit that the patient may find a time for themselves. */
  booksOwn: boolean;
  /** Preparation is worth reading: a session is ahead. */
  hasSessionAhead: boolean;
};

/** What the one page of the day of a dose tells; null when no dose was given today. */
export function lookAfterDose(record: PathwayRecord, now: Date): AfterDose | null {
  const protection = afterDoseProtection(record, now);
  const visit = protection && record.visits.find(({ id }) => id === protection.visitId);
  if (!visit) return null;
  const discharge = record.discharges.find(({ visitId }) => visitId === visit.id);
  const escort = discharge ?? record.timeOuts.findLast(({ visitId }) => visitId === visit.id);
  const call = openCall(record, visit.id);
  const consent = record.consents.findLast(({ kind, withdrawn }) => kind === "treatment" && !withdrawn);
  return {
    visit: toOwnVisit(record, visit),
    until: protection.until,
    escort: escort ? { name: escort.escortName, phone: escort.escortPhone } : null,
    call: call ? { by: call.assignedTo.name, at: call.dueAt } : null,
    adviceLocale: discharge?.advice?.locale ?? null,
    dischargedAt: discharge?.dischargedAt ?? null,
    treatmentConsentId: consent?.id ?? null,
    next: nextVisit(record, now),
  };
}

/** The patient's start page on every other day: the one next thing, what only they can do, and the way. */
export function lookHome(record: PathwayRecord, now: Date): Home {
  const standing = deriveStanding(record, now);
  const steps = ownSteps(record, standing);
  const visit = nextVisit(record, now);
  const stage = record.protocol.steps[standing.stageIndex];
  if (!stage) throw new Error("A course always has a stage");
  const running = !isOver(standing.status);
  return {
    status: standing.status,
    visit,
    isToday: visit !== null && clinicDate(visit.startsAt) === clinicDate(now),
    checkIn:
      visit && checkInOpen(record, visit.id, now).ok
        ? { visitId: visit.id, isAnswered: newestCheckIn(record, visit.id) !== undefined }
        : null,
    tasks: ownTasks(record, standing, now),
    waitsFor: standing.waiting.find(({ kind }) => !NOT_TOLD.includes(kind))?.kind ?? standing.next.kind,
    hasOpenFlag: standing.openFlags > 0,
    hasSafetyPlan: safetyPlanInForce(record) !== null,
    withdrawn: running ? withdrawnConsents(record) : [],
    missed: steps.find(({ state }) => state === "missed") ?? null,
    decision: lookDecision(record),
    steps,
    stage: { title: stage.title, index: standing.stageIndex, count: standing.stageCount },
    letterId: record.letters.at(-1)?.id ?? null,
    booksOwn: stepsToBook(record, now).some(({ step, isAllowed }) => isAllowed && step.patientMay.book),
    hasSessionAhead: running && steps.some(({ kind, state }) => kind === "session" && state !== "done"),
  };
}

function lookDecision(record: PathwayRecord): OwnDecision | null {
  const decision = newestEligibility(record);
  if (!decision) return null;
  const { explanation, signedBy, signedAt } = decision;
  const deferredUntil = decision.outcome === "deferred" ? decision.deferredUntil : null;
  return { explanation, signedBy: signedBy.name, signedAt, deferredUntil };
}
