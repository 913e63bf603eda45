import { type CalendarDate, clinicDate } from "@/lib/domain/calendar";
import type { Blocker } from "@/lib/domain/pathway/blocker";
import { checkpointState } from "@/lib/domain/pathway/checkpoint";
import { missingConsents, withdrawnConsents } from "@/lib/domain/pathway/consents-in-force";
import { isOver, pathwayStatus } from "@/lib/domain/pathway/course-phase";
import { eligibilityOn } from "@/lib/domain/pathway/eligibility-in-force";
import { eventsHoldingSession } from "@/lib/domain/pathway/open-adverse-events";
import { openFlags, unreviewedFlags } from "@/lib/domain/pathway/open-flags";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { allStepProgress, documentSignedAt, type StepProgress } from "@/lib/domain/pathway/step-progress";
import { earliestDay } from "@/lib/domain/pathway/step-timing";

/**
 * Everything that keeps a step from taking place now, with the role that can resolve each (product document 3, gates 1 and 8). Empty: it
 * may. A low safety flag does not keep a session back; it is shown. A step that the protocol does not have is a bug.
 */
export function whyNotYet(record: PathwayRecord, stepKey: string, now: Date): Blocker[] {
  const all = allStepProgress(record, now);
  const progress = all.find(({ step }) => step.key === stepKey);
  if (!progress) throw new Error(`The protocol has no step ${stepKey}`);
  if (progress.doneAt) return [];
  const blockers = courseBlockers(record, progress);
  switch (progress.step.kind) {
    case "screening":
      break;
    case "preparation":
      blockers.push(
        ...eligibilityBlockers(record, clinicDate(now)).filter(({ kind }) => kind === "eligibility-missing"),
      );
      blockers.push(...earlierUndone(all, progress));
      break;
    case "session":
      blockers.push(
        ...eligibilityBlockers(record, clinicDate(now)),
        ...earlierUndone(all, progress),
        ...consentBlockers(record),
        ...openSessionBlockers(record, progress),
        ...flagBlockers(record),
        ...adverseEventBlockers(record),
        ...checkpointBlockers(record),
      );
      break;
    case "follow-up":
      if (!isOver(pathwayStatus(record))) blockers.push(...earlierUndone(all, progress));
      blockers.push(...openSessionBlockers(record, progress));
      break;
  }
  const earliestOn = earliestDay(record, all, progress, "actual");
  if (earliestOn && clinicDate(now) < earliestOn) blockers.push({ kind: "too-early", earliestOn, resolver: null });
  return blockers;
}

/** What the whole course puts in the way of a step. After an early end only the follow-up is owed, and only when a dose was given. */
export function courseBlockers(record: PathwayRecord, { step }: StepProgress): Blocker[] {
  const status = pathwayStatus(record);
  switch (status) {
    case "active":
      return [];
    case "paused":
      return [{ kind: "paused", resolver: "doctor" }];
    case "deferred": {
      const eligibility = record.eligibilities.at(-1);
      if (step.kind === "screening" || eligibility?.outcome !== "deferred") return [];
      return [{ kind: "deferred", until: eligibility.deferredUntil, resolver: "doctor" }];
    }
    case "closed":
      return [{ kind: "ended", resolver: null }];
    case "ended":
    case "not-eligible": {
      if (step.kind === "follow-up" && record.doses.length > 0) return [];
      if (status === "not-eligible") {
        return step.kind === "screening" ? [] : [{ kind: "not-eligible", resolver: "doctor" }];
      }
      return [{ kind: "ended", resolver: null }];
    }
  }
}

/** What keeps the patient's eligibility from covering a calendar day. Deferred and not eligible are the whole course's. */
export function eligibilityBlockers(record: PathwayRecord, on: CalendarDate): Blocker[] {
  const eligibility = eligibilityOn(record, on);
  switch (eligibility.state) {
    case "in-force":
    case "deferred":
    case "not-eligible":
      return [];
    case "missing":
      return [{ kind: "eligibility-missing", resolver: "doctor" }];
    case "expired":
      return [{ kind: "eligibility-expired", validUntil: eligibility.validUntil, resolver: "doctor" }];
  }
}

/** A required consent that was taken back, and one that was never signed. */
export function consentBlockers(record: PathwayRecord): Blocker[] {
  const withdrawn = withdrawnConsents(record);
  const unsigned = missingConsents(record).filter((kind) => !withdrawn.includes(kind));
  const blockers: Blocker[] = [];
  if (withdrawn.length > 0) blockers.push({ kind: "consent-withdrawn", consents: withdrawn, resolver: "patient" });
  if (unsigned.length > 0) blockers.push({ kind: "consent-missing", consents: unsigned, resolver: "patient" });
  return blockers;
}

/** The flags that keep a dose back: high until a doctor closes it, moderate until it is closed and a doctor has reviewed it (reference 2.6). */
export function flagBlockers(record: PathwayRecord): Blocker[] {
  const open = openFlags(record)
    .filter(({ level }) => level !== "low")
    .map(({ level, id }): Blocker => ({ kind: "open-safety-flag", level, flagId: id, resolver: "doctor" }));
  const unreviewed = unreviewedFlags(record).map(({ id }): Blocker => ({
    kind: "flag-unreviewed",
    flagId: id,
    resolver: "doctor",
  }));
  return [...open, ...unreviewed];
}

/** What happened to the patient that a doctor has yet to assess: serious, or on the protocol's stop list (reference 3.6). */
export function adverseEventBlockers(record: PathwayRecord): Blocker[] {
  return eventsHoldingSession(record).map(({ id }) => ({
    ...{ kind: "adverse-event-unassessed", eventId: id, resolver: "doctor" },
  }));
}

/** The checkpoint after the protocol's number of sessions, when it keeps the next one back. */
export function checkpointBlockers(record: PathwayRecord): Blocker[] {
  const checkpoint = checkpointState(record);
  if (checkpoint.state === "needed") return [{ kind: "checkpoint-undecided", resolver: "doctor" }];
  if (checkpoint.state === "decided" && checkpoint.decision.decision === "stop") {
    return [{ kind: "checkpoint-stop", resolver: null }];
  }
  return [];
}

/** Earlier steps that lack something; what an earlier session lacks after its dose is said by `openSessionBlockers`. */
function earlierUndone(all: readonly StepProgress[], { index }: StepProgress): Blocker[] {
  return all.slice(0, index).flatMap(({ step, visit, dose, doneAt }): Blocker[] => {
    if (doneAt || dose || step.kind === "screening") return [];
    return visit && step.kind === "preparation"
      ? [{ kind: "preparation-unsigned", stepKey: step.key, resolver: "psychologist" }]
      : [{ kind: "previous-step-not-done", stepKey: step.key, resolver: visit ? (step.attendees[0] ?? null) : "lead" }];
  });
}

/** Every other session with a dose must be discharged and have its documents signed. */
function openSessionBlockers(record: PathwayRecord, progress: StepProgress): Blocker[] {
  return record.doses.flatMap(({ visitId }): Blocker[] => {
    if (visitId === progress.visit?.id) return [];
    const stepKey = record.visits.find((visit) => visit.id === visitId)?.stepKey ?? "";
    if (!record.discharges.some((discharge) => discharge.visitId === visitId)) {
      return [{ kind: "previous-session-open", stepKey, resolver: "nurse" }];
    }
    const documents = record.protocol.steps.find((step) => step.key === stepKey)?.documents ?? ["integration"];
    return documents.every((kind) => documentSignedAt(record, kind, visitId))
      ? []
      : [{ kind: "previous-integration-unsigned", stepKey, resolver: "psychologist" }];
  });
}
