import { type CalendarDate, clinicDate } from "@/lib/domain/calendar";
import type { Blocker } from "@/lib/domain/pathway/blocker";
import { withdrawnConsents } from "@/lib/domain/pathway/consents-in-force";
import { isOver, pathwayStatus } from "@/lib/domain/pathway/course-phase";
import { openFlags } from "@/lib/domain/pathway/open-flags";
import type { PathwayRecord, Visit } from "@/lib/domain/pathway/pathway-record";
import type { TimeOut } from "@/lib/domain/pathway/treatment-day-record";
import { allStepProgress, type StepProgress } from "@/lib/domain/pathway/step-progress";
import { earliestDay, latestDay } from "@/lib/domain/pathway/step-timing";
import { courseBlockers, eligibilityBlockers } from "@/lib/domain/pathway/why-not-yet";
import type { ProtocolStep } from "@/lib/domain/protocol/protocol.schema";

/**
 * `earliestOn`: the first calendar day that the protocol's spacing allows, never before today. `latestOn`: the last one, null when there is none;
 * it stops no booking here, because staff may go beyond it with a reason.
 */
export type BookingAnswer = {
  isAllowed: boolean;
  earliestOn: CalendarDate;
  latestOn: CalendarDate | null;
  blockers: Blocker[];
};
export type BookableStep = BookingAnswer & { step: ProtocolStep; visit: Visit | null };

/**
 * Whether a step may be put in the calendar, on `on` or on any day when `on` is null. Nothing is booked past a safety gate: all earlier
 * steps are done or booked, the course runs, no high flag is open, and for a session eligibility is in force (on that very day too) and
 * no required consent is withdrawn. What time alone brings about, such as the integration note of the session before, does not stop a booking; it
 * stops the dose. A step that the protocol does not have is a bug.
 */
export function mayBeBooked(record: PathwayRecord, stepKey: string, on: CalendarDate | null, now: Date): BookingAnswer {
  const all = allStepProgress(record, now);
  const progress = all.find(({ step }) => step.key === stepKey);
  if (!progress) throw new Error(`The protocol has no step ${stepKey}`);
  const earliestOn = firstDay(record, all, progress, now);
  const blockers = [
    ...ownBlockers(record, progress, now),
    ...courseBlockers(record, progress),
    ...earlierUnbooked(record, all, progress, now),
    ...flagBlockers(record),
    ...(progress.step.kind === "session" ? sessionBlockers(record, on ?? clinicDate(now)) : []),
  ];
  if (on && on < earliestOn) blockers.push({ kind: "too-early", earliestOn, resolver: null });
  return { isAllowed: blockers.length === 0, earliestOn, latestOn: lastDay(record, all, progress), blockers };
}

/** Every step that is not done, with whether it may be booked: what the scheduling page lists. */
export function stepsToBook(record: PathwayRecord, now: Date): BookableStep[] {
  return allStepProgress(record, now)
    .filter(({ doneAt }) => !doneAt)
    .map(({ step, visit }) => ({ step, visit, ...mayBeBooked(record, step.key, null, now) }));
}

/** A booked session that came to nothing: stopped at its time-out or by decision, or its day went by without a dose. It keeps no place from a new one. */
export function hasLapsed(
  record: Pick<PathwayRecord, "timeOuts" | "sessionDecisions">,
  progress: StepProgress,
  now: Date,
): boolean {
  const { step, visit, dose } = progress;
  if (!visit || dose || step.kind !== "session") return false;
  const isStopped = record.sessionDecisions.some(({ visitId, kind }) => visitId === visit.id && kind === "stop");
  return (
    isStopped || newestTimeOut(record, visit.id)?.decision === "stop" || clinicDate(visit.startsAt) < clinicDate(now)
  );
}

/** The time-out that counts: the newest of the visit (product document 3, gate 2). */
export function newestTimeOut(record: Pick<PathwayRecord, "timeOuts">, visitId: string): TimeOut | undefined {
  return record.timeOuts.findLast((timeOut) => timeOut.visitId === visitId);
}

function firstDay(record: PathwayRecord, all: StepProgress[], progress: StepProgress, now: Date): CalendarDate {
  const today = clinicDate(now);
  const earliestOn = earliestDay(record, all, progress, countingFor(record));
  return earliestOn && earliestOn > today ? earliestOn : today;
}

function lastDay(record: PathwayRecord, all: StepProgress[], progress: StepProgress): CalendarDate | null {
  return latestDay(record, all, progress, countingFor(record));
}

/** Sessions still in the calendar of a course that has ended will not take place. */
function countingFor(record: PathwayRecord): "actual" | "planned" {
  return isOver(pathwayStatus(record)) ? "actual" : "planned";
}

function ownBlockers(record: PathwayRecord, progress: StepProgress, now: Date): Blocker[] {
  if (progress.doneAt) return [{ kind: "already-done", resolver: null }];
  if (!progress.visit || hasLapsed(record, progress, now)) return [];
  return [{ kind: "already-booked", visitId: progress.visit.id, resolver: "lead" }];
}

function earlierUnbooked(record: PathwayRecord, all: StepProgress[], progress: StepProgress, now: Date): Blocker[] {
  if (progress.step.kind === "follow-up" && isOver(pathwayStatus(record))) return [];
  return all.slice(0, progress.index).flatMap((earlier): Blocker[] => {
    const isBooked = earlier.visit !== null && !hasLapsed(record, earlier, now);
    if (earlier.doneAt || isBooked) return [];
    return [{ kind: "previous-step-not-done", stepKey: earlier.step.key, resolver: "lead" }];
  });
}

function flagBlockers(record: PathwayRecord): Blocker[] {
  return openFlags(record)
    .filter(({ level }) => level === "high")
    .map(({ level, id }) => ({ kind: "open-safety-flag", level, flagId: id, resolver: "doctor" }));
}

function sessionBlockers(record: PathwayRecord, on: CalendarDate): Blocker[] {
  const withdrawn = withdrawnConsents(record);
  const blockers = eligibilityBlockers(record, on);
  if (withdrawn.length > 0) blockers.push({ kind: "consent-withdrawn", consents: withdrawn, resolver: "patient" });
  return blockers;
}
