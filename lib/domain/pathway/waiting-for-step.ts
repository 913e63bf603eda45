import type { ClinicalRole } from "@/lib/domain/access/actor";
import { clinicDate, startOfClinicDay } from "@/lib/domain/calendar";
import { checkpointState } from "@/lib/domain/pathway/checkpoint";
import { formsMissing, mayAnswerSelf } from "@/lib/domain/pathway/forms-due";
import { hasLapsed } from "@/lib/domain/pathway/may-be-booked";
import type { NoteKind, PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { NextStepKind } from "@/lib/domain/pathway/standing";
import type { StepProgress } from "@/lib/domain/pathway/step-progress";
import { earliestDay } from "@/lib/domain/pathway/step-timing";
import { type Waiting, waitsFor } from "@/lib/domain/pathway/waiting";
import { waitingOnTreatmentDay } from "@/lib/domain/pathway/waiting-on-treatment-day";
import type { StepKind } from "@/lib/domain/protocol/protocol.schema";

const SIGN_DOCUMENT: Record<NoteKind, NextStepKind> = {
  preparation: "sign-preparation",
  "treatment-plan": "sign-treatment-plan",
  "comfort-card": "sign-comfort-card",
  integration: "sign-integration",
  "follow-up": "sign-follow-up",
};

/** Who enters a form that the patient cannot answer themselves: whoever sees the patient at this step. */
const ENTERS_FORMS: Record<StepKind, ClinicalRole> = {
  screening: "doctor",
  preparation: "psychologist",
  session: "nurse",
  "follow-up": "psychologist",
};

/** What one step waits for, in the order in which it is done. `since` is when the step before it was done. Empty when it is done. */
export function waitingForStep(
  record: PathwayRecord,
  all: readonly StepProgress[],
  progress: StepProgress,
  since: Date,
  now: Date,
): Waiting[] {
  if (progress.doneAt) return [];
  switch (progress.step.kind) {
    case "screening":
      return screening(record, progress, since, now);
    case "preparation":
    case "follow-up":
      return [
        ...booking(record, all, progress, since, now),
        ...forms(record, progress, now),
        ...visitAndDocuments(progress, since, now),
      ];
    case "session":
      return session(record, all, progress, since, now);
  }
}

/** The documents that a step lacks after its visit. */
export function unsignedDocuments({ step, visit, documentsMissing }: StepProgress, since: Date): Waiting[] {
  return documentsMissing.map((kind) =>
    waitsFor(SIGN_DOCUMENT[kind], "psychologist", since, { stepKey: step.key, visitId: visit?.id ?? null }),
  );
}

function screening(record: PathwayRecord, progress: StepProgress, since: Date, now: Date): Waiting[] {
  const { step, visit } = progress;
  const at = { stepKey: step.key, visitId: visit?.id ?? null };
  const lastDecidedAt = record.eligibilities.at(-1)?.signedAt;
  const newest = record.screenings.findLast(({ recordedAt }) => !lastDecidedAt || recordedAt > lastDecidedAt);
  const asked = forms(record, progress, now);
  if (newest) return [...asked, waitsFor("decide-eligibility", "doctor", newest.recordedAt, at)];
  if (!visit) return [waitsFor("schedule-visit", "lead", lastCancelledAt(record, step.key) ?? since, at), ...asked];
  const isLater = clinicDate(now) < clinicDate(visit.startsAt);
  const assessment = isLater
    ? [waitsFor("attend-visit", "patient", since, { ...at, dueAt: visit.startsAt })]
    : [waitsFor("record-screening", "doctor", startOfClinicDay(clinicDate(visit.startsAt)), at)];
  return [...asked, ...assessment];
}

function session(
  record: PathwayRecord,
  all: readonly StepProgress[],
  progress: StepProgress,
  since: Date,
  now: Date,
): Waiting[] {
  if (progress.dose) return progress.discharge ? unsignedDocuments(progress, progress.dose.givenAt) : [];
  const checkpoint = checkpointState(record);
  const decide =
    checkpoint.state === "needed"
      ? [waitsFor("decide-checkpoint", "doctor", checkpoint.since, { stepKey: progress.step.key })]
      : [];
  // A score that lacks is first asked of the patient; without one the two decide on what they know.
  const decideFirst = checkpoint.state === "needed" && checkpoint.why === "no-reliable-change";
  return [
    ...(decideFirst ? decide : []),
    ...booking(record, all, progress, since, now),
    ...forms(record, progress, now),
    ...waitingOnTreatmentDay(record, progress, since, now, decideFirst ? [] : decide),
  ];
}

function booking(
  record: PathwayRecord,
  all: readonly StepProgress[],
  progress: StepProgress,
  since: Date,
  now: Date,
): Waiting[] {
  const { step, visit } = progress;
  if (visit && !hasLapsed(record, progress, now)) return [];
  const earliestOn = earliestDay(record, all, progress, "actual");
  const dueAt = earliestOn ? startOfClinicDay(earliestOn) : null;
  const waitingSince = visit?.endsAt ?? lastCancelledAt(record, step.key) ?? since;
  return [waitsFor("schedule-visit", "lead", waitingSince, { stepKey: step.key, visitId: visit?.id ?? null, dueAt })];
}

/** Forms that the course waits for: of the patient those they can answer themselves; of the clinic what comes in on paper or is rated. */
function forms(record: PathwayRecord, progress: StepProgress, now: Date): Waiting[] {
  const missing = formsMissing(record, progress, now).filter(({ isRequired }) => isRequired);
  const { step, visit } = progress;
  const at = { stepKey: step.key, visitId: visit?.id ?? null, dueAt: visit?.startsAt ?? null };
  const own = missing.find(({ instrument }) => mayAnswerSelf(record, instrument));
  const others = missing.find(({ instrument }) => !mayAnswerSelf(record, instrument));
  return [
    ...(own ? [waitsFor("answer-forms", "patient", own.opensAt, at)] : []),
    ...(others ? [waitsFor("answer-forms", ENTERS_FORMS[step.kind], others.opensAt, at)] : []),
  ];
}

function visitAndDocuments(progress: StepProgress, since: Date, now: Date): Waiting[] {
  const { step, visit, documentsMissing } = progress;
  if (!visit) return [];
  if (now < visit.startsAt || documentsMissing.length === 0) {
    return [
      waitsFor("attend-visit", "patient", since, { stepKey: step.key, visitId: visit.id, dueAt: visit.startsAt }),
    ];
  }
  return unsignedDocuments(progress, visit.startsAt);
}

function lastCancelledAt(record: PathwayRecord, stepKey: string): Date | null {
  const cancelled = record.visits.flatMap((visit) =>
    visit.stepKey === stepKey && visit.cancelled ? [visit.cancelled.at] : [],
  );
  return cancelled.reduce<Date | null>((last, at) => (!last || at > last ? at : last), null);
}
