import { addDays } from "date-fns";
import { clinicDate, startOfClinicDay, startOfNextClinicDay } from "@/lib/domain/calendar";
import { consentWithdrawnAt, missingConsents, withdrawnConsents } from "@/lib/domain/pathway/consents-in-force";
import { closingEvent, endingEvent, pathwayStatus, pauseInForce } from "@/lib/domain/pathway/course-phase";
import { eligibilityInForce, eligibilityOn } from "@/lib/domain/pathway/eligibility-in-force";
import { hasLapsed } from "@/lib/domain/pathway/may-be-booked";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { StepProgress } from "@/lib/domain/pathway/step-progress";
import { earliestDay } from "@/lib/domain/pathway/step-timing";
import { type Waiting, waitsFor } from "@/lib/domain/pathway/waiting";
import { waitingForSafety } from "@/lib/domain/pathway/waiting-for-safety";
import { unsignedDocuments, waitingForStep } from "@/lib/domain/pathway/waiting-for-step";

/**
 * Everything that the course waits for, first things first: danger, then what halts the course, then the journey in its order. The first is
 * the next step; the same record at the same time always gives the same list.
 */
export function waitingInOrder(record: PathwayRecord, all: readonly StepProgress[], now: Date): Waiting[] {
  const safety = waitingForSafety(record, now);
  const unsigned = all.flatMap((progress) =>
    progress.dose && progress.discharge ? unsignedDocuments(progress, progress.dose.givenAt) : [],
  );
  const status = pathwayStatus(record);
  switch (status) {
    case "closed":
      return [...safety, waitsFor("none", null, closingEvent(record)?.recordedAt ?? record.startedAt)];
    case "ended":
    case "not-eligible":
      return [...safety, ...unsigned, ...owedAfterEnd(record, all, now)];
    case "paused":
      return [
        ...safety,
        waitsFor("resume-pathway", "doctor", pauseInForce(record)?.recordedAt ?? record.startedAt),
        ...unsigned,
      ];
    case "deferred":
      return [...safety, ...deferral(record, all, now), ...unsigned];
    case "active":
      return [...safety, ...running(record, all, now)];
  }
}

function running(record: PathwayRecord, all: readonly StepProgress[], now: Date): Waiting[] {
  const current = all.find(({ doneAt }) => !doneAt);
  if (!current) return towardsClosing(record, lastDoneAt(record, all));
  const since = all[current.index - 1]?.doneAt ?? record.startedAt;
  const sessionsLeft = all.some(({ step, dose }) => step.kind === "session" && !dose);
  const withdrawn = sessionsLeft ? withdrawnConsents(record) : [];
  const taken = withdrawn.flatMap((kind) => consentWithdrawnAt(record, kind) ?? []);
  const firstTaken = taken.toSorted((a, b) => a.getTime() - b.getTime())[0];
  const signAgain = firstTaken ? [waitsFor("sign-consent", "patient", firstTaken)] : [];
  const isUnsigned = sessionsLeft && !firstTaken && missingConsents(record).length > 0;
  const sign = isUnsigned ? [waitsFor("sign-consent", "patient", record.startedAt)] : [];
  const renew = sessionsLeft ? renewal(record, all, current, now) : [];
  const step = waitingForStep(record, all, current, since, now);
  if (current.dose) return [...step, ...signAgain, ...renew, ...sign];
  // Before a session what is missing stands in its way; before that it may wait until the patient is asked for forms anyway.
  if (current.step.kind === "session") return [...signAgain, ...renew, ...sign, ...step];
  const cut = step.findIndex(({ kind }) => kind !== "schedule-visit" && kind !== "answer-forms");
  const [before, after] = cut < 0 ? [step, []] : [step.slice(0, cut), step.slice(cut)];
  return [...signAgain, ...before, ...sign, ...after, ...renew];
}

/** Eligibility must cover the day of the session that comes: its booked day, or the first on which it could be booked. */
function renewal(record: PathwayRecord, all: readonly StepProgress[], current: StepProgress, now: Date): Waiting[] {
  const today = clinicDate(now);
  const { step, visit } = current;
  const bookedOn =
    visit && !hasLapsed(record, current, now)
      ? clinicDate(visit.startsAt)
      : earliestDay(record, all, current, "actual");
  const neededOn = step.kind === "session" && bookedOn && bookedOn > today ? bookedOn : today;
  const eligibility = eligibilityOn(record, neededOn);
  if (eligibility.state !== "expired") return [];
  return [waitsFor("renew-eligibility", "doctor", startOfNextClinicDay(startOfClinicDay(eligibility.validUntil)))];
}

function deferral(record: PathwayRecord, all: readonly StepProgress[], now: Date): Waiting[] {
  const eligibility = eligibilityInForce(record, now);
  if (eligibility.state !== "deferred") return [];
  const stepKey = all.find(({ step }) => step.kind === "screening")?.step.key ?? null;
  const until = startOfClinicDay(eligibility.until);
  return eligibility.isOver
    ? [waitsFor("decide-eligibility", "doctor", until, { stepKey })]
    : [waitsFor("await-deferral-end", null, eligibility.decision.signedAt, { stepKey, dueAt: until })];
}

/** After an early end: the follow-up when a dose was given (reference 6.1), then the letter. */
function owedAfterEnd(record: PathwayRecord, all: readonly StepProgress[], now: Date): Waiting[] {
  const endedAt = endedSince(record);
  const followUp = record.doses.length > 0 ? all.filter(({ step }) => step.kind === "follow-up") : [];
  const owed = followUp.flatMap((progress) => waitingForStep(record, all, progress, endedAt, now));
  const doneAt = followUp.at(-1)?.doneAt;
  return [...owed, ...towardsClosing(record, doneAt && doneAt > endedAt ? doneAt : endedAt)];
}

function towardsClosing(record: PathwayRecord, since: Date): Waiting[] {
  const letter = record.letters.at(-1);
  if (!letter)
    return [waitsFor("sign-letter", "doctor", since, { dueAt: addDays(since, record.protocol.letterDueDays) })];
  if (!letter.sent) return [waitsFor("send-letter", "doctor", letter.signedAt)];
  return [waitsFor("close-pathway", "doctor", letter.sent.at)];
}

/** Since when treatment is over without its plan being done. */
function endedSince(record: PathwayRecord): Date {
  const decision = record.eligibilities.at(-1);
  const notEligibleAt = decision?.outcome === "not-eligible" ? decision.signedAt : undefined;
  const checkpoint = record.checkpoints.at(-1);
  const stoppedAt = checkpoint?.decision === "stop" ? checkpoint.decidedAt : undefined;
  return endingEvent(record)?.recordedAt ?? stoppedAt ?? notEligibleAt ?? record.startedAt;
}

function lastDoneAt(record: PathwayRecord, all: readonly StepProgress[]): Date {
  return all.reduce((last, { doneAt }) => (doneAt && doneAt > last ? doneAt : last), record.startedAt);
}
