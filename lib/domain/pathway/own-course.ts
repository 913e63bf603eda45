import type { ClinicalRole } from "@/lib/domain/access/actor";
import { missingConsents } from "@/lib/domain/pathway/consents-in-force";
import { isOver } from "@/lib/domain/pathway/course-phase";
import { type FormForStep, formsMissing, mayAnswerSelf } from "@/lib/domain/pathway/forms-due";
import { withdrawnConsents } from "@/lib/domain/pathway/consents-in-force";
import type { PathwayRecord, Visit } from "@/lib/domain/pathway/pathway-record";
import type { JourneyStep, Standing } from "@/lib/domain/pathway/standing";
import { allStepProgress, type StepProgress } from "@/lib/domain/pathway/step-progress";
import type { ConsentKind, InstrumentKey, StepKind } from "@/lib/domain/protocol/protocol.schema";

type Text = { nb: string; en: string };

/** A visit as the patient needs it: what, when, with whom, where. */
export type OwnVisit = {
  id: string;
  stepKey: string;
  kind: StepKind;
  title: Text;
  startsAt: Date;
  endsAt: Date;
  staff: { name: string; role: ClinicalRole }[];
  room: { name: string; location: string };
};

export type OwnStep = JourneyStep & { visit: OwnVisit | null };

/** What only the patient can do now. */
export type OwnTask = { kind: "form"; instrument: InstrumentKey } | { kind: "consent"; consent: ConsentKind };

/**
 * The next visit that has not ended; null when none is booked. A visit whose dose was given is behind the patient, and while a consent
 * that treatment needs is withdrawn a booked session does not lie ahead either.
 */
export function nextVisit(record: PathwayRecord, now: Date): OwnVisit | null {
  const withdrawn = withdrawnConsents(record).length > 0;
  const ahead = record.visits
    .filter(({ id, cancelled, endsAt }) => !cancelled && endsAt > now && !record.doses.some((d) => d.visitId === id))
    .toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
    .map((visit) => toOwnVisit(record, visit));
  return ahead.find(({ kind }) => !withdrawn || kind !== "session") ?? null;
}

export function toOwnVisit(record: PathwayRecord, visit: Visit): OwnVisit {
  const step = record.protocol.steps.find(({ key }) => key === visit.stepKey);
  if (!step) throw new Error(`Visit ${visit.id} is of a step that the protocol does not have`);
  const { id, stepKey, startsAt, endsAt } = visit;
  return {
    ...{ id, stepKey, startsAt, endsAt, kind: step.kind, title: step.title },
    staff: visit.staff.map(({ name, role }) => ({ name, role })),
    room: { name: visit.room.name, location: visit.room.location },
  };
}

/**
 * The forms that the course asks the patient for now, each once, required ones first: also those that it does not wait for. None while it is
 * paused, deferred or closed.
 */
export function formsDue(record: PathwayRecord, standing: Standing, now: Date): InstrumentKey[] {
  return formsAsked(record, standing, now).map(({ instrument }) => instrument);
}

/** The same with when each opened and whether the course waits for it. */
export function formsAsked(record: PathwayRecord, standing: Standing, now: Date): FormForStep[] {
  const missing = stepsThatAsk(record, standing, now)
    .flatMap((progress) => formsMissing(record, progress, now))
    .filter(({ instrument }) => mayAnswerSelf(record, instrument));
  const ordered = [...missing.filter(({ isRequired }) => isRequired), ...missing.filter((form) => !form.isRequired)];
  return ordered.filter(({ instrument }, at) => ordered.findIndex((form) => form.instrument === instrument) === at);
}

/** The step that the course is at; after an early end with a dose the follow-up alone (reference 6.1). */
export function stepsThatAsk(record: PathwayRecord, standing: Standing, now: Date): StepProgress[] {
  const open = allStepProgress(record, now).filter(({ doneAt }) => !doneAt);
  if (standing.status === "active") return open.slice(0, 1).filter(({ dose }) => !dose);
  const isOwed = isOver(standing.status) && standing.status !== "closed" && record.doses.length > 0;
  return isOwed ? open.filter(({ step }) => step.kind === "follow-up") : [];
}

/** The consents that treatment needs and that the patient has not signed; none when no more sessions are to come. */
export function consentsDue(record: PathwayRecord, standing: Standing): ConsentKind[] {
  const sessionsLeft = standing.steps.some(({ kind, state }) => kind === "session" && state !== "done");
  return sessionsLeft && !isOver(standing.status) ? missingConsents(record) : [];
}

/** What the course waits for first, then the forms that it does not wait for. */
export function ownTasks(record: PathwayRecord, standing: Standing, now: Date): OwnTask[] {
  const forms = formsAsked(record, standing, now);
  const asTask = ({ instrument }: FormForStep) => ({ kind: "form" as const, instrument });
  return [
    ...forms.filter(({ isRequired }) => isRequired).map(asTask),
    ...consentsDue(record, standing).map((consent) => ({ kind: "consent" as const, consent })),
    ...forms.filter(({ isRequired }) => !isRequired).map(asTask),
  ];
}

export function ownSteps(record: PathwayRecord, standing: Standing): OwnStep[] {
  return standing.steps.map((step) => {
    const visit = record.visits.find(({ id }) => id === step.visitId);
    return { ...step, visit: visit ? toOwnVisit(record, visit) : null };
  });
}
