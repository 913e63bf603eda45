import type { Actor } from "@/lib/domain/access/actor";
import { NOTE_FIELDS, SHOWN_TO_NURSE, type SignNoteInput } from "@/lib/domain/note/note.schema";
import type { NoteKind, PathwayRecord, Visit } from "@/lib/domain/pathway/pathway-record";
import type { StepKind } from "@/lib/domain/protocol/protocol.schema";
import { ok, refuse, type Result } from "@/lib/domain/result";

export type NoteSigned = { input: SignNoteInput; therapyContent: boolean };

export type SignNoteRefusal =
  | { kind: "pathway-closed" }
  | { kind: "fields-missing"; fields: string[] }
  | { kind: "unknown-field"; field: string }
  | { kind: "visit-missing" }
  | { kind: "visit-unknown" }
  | { kind: "wrong-visit-for-note" }
  | { kind: "visit-not-begun"; startsAt: Date }
  | { kind: "session-not-discharged" }
  | { kind: "already-signed" }
  | { kind: "corrected-note-unknown" }
  | { kind: "not-the-author" }
  | { kind: "already-corrected" }
  | { kind: "correction-reason-missing" };

const VISIT_KIND: Record<NoteKind, StepKind | null> = {
  preparation: "preparation",
  "treatment-plan": null,
  "comfort-card": null,
  integration: "session",
  "follow-up": "follow-up",
};

/**
 * Sign and lock a note. A note about a visit needs that visit, of the right kind, begun and not cancelled; an integration note needs the
 * patient discharged first. One signed note per kind and visit: a change afterwards is a correction by its own author, with a reason
 * (hpl § 40, § 42; pasientjournalforskriften § 10, § 15). Plan and comfort card may be renewed: the newest counts.
 */
export function signNote(
  record: PathwayRecord,
  input: SignNoteInput,
  { now, actor }: { now: Date; actor: Actor },
): Result<NoteSigned, SignNoteRefusal> {
  if (record.events.some((event) => event.kind === "closed")) return refuse({ kind: "pathway-closed" });
  const fields: { required: readonly string[]; optional: readonly string[] } = NOTE_FIELDS[input.kind];
  const unknown = Object.keys(input.content).find(
    (field) => !fields.required.includes(field) && !fields.optional.includes(field),
  );
  if (unknown !== undefined) return refuse({ kind: "unknown-field", field: unknown });
  const missing = fields.required.filter((field) => !input.content[field]);
  if (missing.length > 0) return refuse({ kind: "fields-missing", fields: missing });

  const wrongVisit = refuseVisit(record, input, now);
  if (wrongVisit) return refuse(wrongVisit);
  const wrongCorrection = refuseCorrection(record, input, actor);
  if (wrongCorrection) return refuse(wrongCorrection);
  return ok({ input, therapyContent: !SHOWN_TO_NURSE.includes(input.kind) });
}

function refuseVisit(record: PathwayRecord, input: SignNoteInput, now: Date): SignNoteRefusal | null {
  const stepKind = VISIT_KIND[input.kind];
  if (stepKind === null) return input.visitId === null ? null : { kind: "wrong-visit-for-note" };
  if (input.visitId === null) return { kind: "visit-missing" };
  const visit = record.visits.find((candidate) => candidate.id === input.visitId);
  if (!visit || visit.cancelled) return { kind: "visit-unknown" };
  if (stepKindOf(record, visit) !== stepKind) return { kind: "wrong-visit-for-note" };
  if (now < visit.startsAt) return { kind: "visit-not-begun", startsAt: visit.startsAt };
  const dosed = record.doses.some((dose) => dose.visitId === visit.id);
  const discharged = record.discharges.some((discharge) => discharge.visitId === visit.id);
  if (input.kind === "integration" && !(dosed && discharged)) return { kind: "session-not-discharged" };
  return null;
}

function refuseCorrection(record: PathwayRecord, input: SignNoteInput, actor: Actor): SignNoteRefusal | null {
  if (input.correctsId === null) {
    const once =
      input.visitId !== null && record.notes.some((note) => note.kind === input.kind && note.visitId === input.visitId);
    return once ? { kind: "already-signed" } : null;
  }
  const corrected = record.notes.find((note) => note.id === input.correctsId);
  if (corrected?.kind !== input.kind || corrected.visitId !== input.visitId) return { kind: "corrected-note-unknown" };
  if (corrected.signedBy.userId !== actor.userId) return { kind: "not-the-author" };
  // A correction of a correction names the newest version, so that there is one line of versions and never two that compete.
  if (record.notes.some((note) => note.correctsId === corrected.id)) return { kind: "already-corrected" };
  if (input.correctionReason === "") return { kind: "correction-reason-missing" };
  return null;
}

function stepKindOf(record: PathwayRecord, visit: Visit): StepKind | undefined {
  return record.protocol.steps.find((step) => step.key === visit.stepKey)?.kind;
}
