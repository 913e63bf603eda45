import type { ClinicalRole } from "@/lib/domain/access/actor";
import { missingConsents } from "@/lib/domain/pathway/consents-in-force";
import { isOver } from "@/lib/domain/pathway/course-phase";
import { formsMissing } from "@/lib/domain/pathway/forms-due";
import { withdrawnConsents } from "@/lib/domain/pathway/consents-in-force";
import type { PathwayRecord, Visit } from "@/lib/domain/pathway/pathway-record";
import type { JourneyStep, Standing } from "@/lib/domain/pathway/standing";
import { stepProgress } from "@/lib/domain/pathway/step-progress";
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

/** The forms that the course asks the patient for now, each once. */
export function formsDue(record: PathwayRecord, standing: Standing, now: Date): InstrumentKey[] {
  const asked = standing.waiting
    .filter(({ kind }) => kind === "answer-forms")
    .flatMap(({ stepKey }) => {
      const progress = stepKey === null ? undefined : stepProgress(record, stepKey, now);
      return progress ? formsMissing(record, progress, now).map(({ instrument }) => instrument) : [];
    });
  return [...new Set(asked)];
}

/** The consents that treatment needs and that the patient has not signed; none when no more sessions are to come. */
export function consentsDue(record: PathwayRecord, standing: Standing): ConsentKind[] {
  const sessionsLeft = standing.steps.some(({ kind, state }) => kind === "session" && state !== "done");
  return sessionsLeft && !isOver(standing.status) ? missingConsents(record) : [];
}

export function ownTasks(record: PathwayRecord, standing: Standing, now: Date): OwnTask[] {
  return [
    ...formsDue(record, standing, now).map((instrument) => ({ kind: "form" as const, instrument })),
    ...consentsDue(record, standing).map((consent) => ({ kind: "consent" as const, consent })),
  ];
}

export function ownSteps(record: PathwayRecord, standing: Standing): OwnStep[] {
  return standing.steps.map((step) => {
    const visit = record.visits.find(({ id }) => id === step.visitId);
    return { ...step, visit: visit ? toOwnVisit(record, visit) : null };
  });
}
