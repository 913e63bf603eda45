import type { NoteKind, PathwayRecord, Visit } from "@/lib/domain/pathway/pathway-record";
import type { DoseAdministration, SessionDischarge } from "@/lib/domain/pathway/treatment-day-record";
import type { ProtocolStep } from "@/lib/domain/protocol/protocol.schema";

/** Documents of the whole course rather than of one visit. */
const COURSE_DOCUMENTS: readonly NoteKind[] = ["treatment-plan", "comfort-card"];

export type StepProgress = {
  step: ProtocolStep;
  index: number;
  /** The visit that counts; null when none is booked or the booked one was cancelled. */
  visit: Visit | null;
  /** The last visit ended in a no-show and no new one is booked. */
  isMissed: boolean;
  dose: DoseAdministration | null;
  discharge: SessionDischarge | null;
  /** When it took place; a session takes place with its dose, never by the clock. */
  tookPlaceAt: Date | null;
  documentsMissing: NoteKind[];
  /** When the last thing that it needed was recorded; null while something lacks. */
  doneAt: Date | null;
};

/** How far every step of the protocol has come, in the protocol's order. */
export function allStepProgress(record: PathwayRecord, now: Date): StepProgress[] {
  return record.protocol.steps.map((step, index) => progressOf(record, step, index, now));
}

/** How far one step has come; undefined when the protocol has no such step. */
export function stepProgress(record: PathwayRecord, stepKey: string, now: Date): StepProgress | undefined {
  const index = record.protocol.steps.findIndex((step) => step.key === stepKey);
  const step = record.protocol.steps[index];
  return step ? progressOf(record, step, index, now) : undefined;
}

function progressOf(record: PathwayRecord, step: ProtocolStep, index: number, now: Date): StepProgress {
  const visit = visitThatCounts(record, step);
  const dose = record.doses.find((given) => given.visitId === visit?.id) ?? null;
  const discharge = record.discharges.find((home) => home.visitId === visit?.id) ?? null;
  const signedAt = step.documents.map((kind) => ({ kind, at: documentSignedAt(record, kind, visit?.id) }));
  const documentsMissing = signedAt.filter(({ at }) => !at).map(({ kind }) => kind);
  const progress = {
    ...{ step, index, visit, dose, discharge, documentsMissing },
    isMissed: !visit && visitsOf(record, step).at(-1)?.cancelled?.kind === "no-show",
    tookPlaceAt: tookPlaceAt(record, step, visit, dose, now),
  };
  const lastSignedAt = latest(signedAt.map(({ at }) => at));
  return { ...progress, doneAt: doneAt(record, progress, lastSignedAt) };
}

/**
 * Screening is done when eligibility has once been signed; a session when the patient was discharged and its documents are signed;
 * any other step when it has a visit and its documents are signed (product document 1).
 */
function doneAt(record: PathwayRecord, progress: Omit<StepProgress, "doneAt">, lastSignedAt: Date | null): Date | null {
  const { step, visit, discharge, dose, documentsMissing } = progress;
  if (step.kind === "screening") {
    return record.eligibilities.find((decision) => decision.outcome === "eligible")?.signedAt ?? null;
  }
  if (!visit || documentsMissing.length > 0) return null;
  if (step.kind === "session") {
    return dose && discharge ? latest([discharge.dischargedAt, lastSignedAt]) : null;
  }
  return lastSignedAt ?? progress.tookPlaceAt;
}

/** A visit with a dose always counts, then one with a signed note; else the newest that was not cancelled. */
function visitThatCounts(record: PathwayRecord, step: ProtocolStep): Visit | null {
  const visits = visitsOf(record, step);
  const live = visits.filter((visit) => !visit.cancelled);
  return (
    visits.find((visit) => record.doses.some((dose) => dose.visitId === visit.id)) ??
    live.find((visit) => record.notes.some((note) => note.visitId === visit.id)) ??
    live.at(-1) ??
    null
  );
}

function visitsOf(record: PathwayRecord, step: ProtocolStep): Visit[] {
  return record.visits
    .filter((visit) => visit.stepKey === step.key)
    .toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
}

function tookPlaceAt(
  record: PathwayRecord,
  step: ProtocolStep,
  visit: Visit | null,
  dose: DoseAdministration | null,
  now: Date,
): Date | null {
  if (step.kind === "session") return dose?.givenAt ?? null;
  if (visit && (visit.endsAt <= now || record.notes.some((note) => note.visitId === visit.id))) return visit.startsAt;
  if (step.kind !== "screening") return null;
  return record.eligibilities.find((decision) => decision.outcome === "eligible")?.signedAt ?? null;
}

/** When a document was first signed, for this visit or, when it belongs to the whole course, at all; null when it is not. */
export function documentSignedAt(
  record: Pick<PathwayRecord, "notes">,
  kind: NoteKind,
  visitId: string | undefined,
): Date | null {
  const ofCourse = COURSE_DOCUMENTS.includes(kind);
  const note = record.notes.find(
    (signed) => signed.kind === kind && (ofCourse || (signed.visitId !== null && signed.visitId === visitId)),
  );
  return note?.signedAt ?? null;
}

function latest(instants: (Date | null)[]): Date | null {
  return instants.reduce((last, at) => (at && (!last || at > last) ? at : last), null);
}
