import { givenMg } from "@/lib/domain/dose/given-mg";
import type { Locale } from "@/lib/domain/access/actor";
import { endingEvent, pauseInForce } from "@/lib/domain/pathway/course-phase";
import type { LetterSection, NoteKind, PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { EligibilityDecision } from "@/lib/domain/pathway/screening-record";
import { loadPathwayRecord } from "@/lib/db/pathways";
import { letterCopy } from "@/lib/letters/draft-discharge-letter";
import { answeredForms, type AnsweredForm } from "@/lib/queries/patient/own-forms";
import { defineOwnQuery } from "@/lib/queries/patient/own-pathway";
import { type OwnVisit, toOwnVisit } from "@/lib/domain/pathway/own-course";

/** The notes that are written for the patient as much as for the team; the therapist's own notes are asked for, not shown. */
const FOR_THE_PATIENT: readonly NoteKind[] = ["treatment-plan", "comfort-card"];

export type OwnNote = { kind: NoteKind; content: Record<string, string>; signedBy: string; signedAt: Date };

export type OwnRecord = {
  startedAt: Date;
  previousPathwayId: string | null;
  visits: (OwnVisit & { outcome: "held" | "ahead" | "cancelled" | "moved" | "no-show"; doseMg: number | null })[];
  decisions: { outcome: EligibilityDecision["outcome"]; explanation: string; signedBy: string; signedAt: Date }[];
  notes: OwnNote[];
  checkpoints: { decision: "continue" | "adjust" | "stop"; reason: string; decidedBy: string; decidedAt: Date }[];
  forms: AnsweredForm[];
  consents: PathwayRecord["consents"];
  letters: { id: string; signedAt: Date; signedBy: string }[];
  pausedAt: Date | null;
  endedAt: Date | null;
};

/** The patient's own record of one course in plain words; an earlier course by its id, the present one without. */
export const ownJournal = defineOwnQuery({
  name: "own-record",
  shows: [
    ...(["visits", "dose", "eligibility", "treatment-plan", "comfort-card", "checkpoint"] as const),
    ...(["questionnaires", "consents", "letter"] as const),
  ],
  look: async (newest, { pathwayId }: { pathwayId: string | null }, now, tx): Promise<OwnRecord | undefined> => {
    if (pathwayId === null || pathwayId === newest.id) return look(newest, now);
    const earlier = await loadPathwayRecord(tx, pathwayId);
    return earlier?.patient.id === newest.patient.id ? look(earlier, now) : undefined;
  },
});

export type OwnLetter = {
  sections: LetterSection[];
  patient: PathwayRecord["patient"];
  signedAt: Date;
  signedBy: string;
};

/** A signed letter, in the patient's language. */
export const ownLetter = defineOwnQuery({
  name: "own-letter",
  shows: ["letter"],
  look: async (
    newest,
    { letterId, pathwayId, locale }: { letterId: string; pathwayId: string | null; locale: Locale },
    _now,
    tx,
  ): Promise<OwnLetter | undefined> => {
    const record = pathwayId === null ? newest : await loadPathwayRecord(tx, pathwayId);
    const letter = record?.letters.find(({ id }) => id === letterId);
    if (!record || !letter || record.patient.id !== newest.patient.id) return undefined;
    return {
      sections: letter.locale === locale ? letter.sections : letterCopy(record, letter.sections, locale),
      patient: record.patient,
      signedAt: letter.signedAt,
      signedBy: letter.signedBy.name,
    };
  },
});

function look(record: PathwayRecord, now: Date): OwnRecord {
  return {
    startedAt: record.startedAt,
    previousPathwayId: record.previousPathwayId,
    visits: record.visits
      .map((visit) => ({
        ...toOwnVisit(record, visit),
        outcome: visit.cancelled?.kind ?? (visit.startsAt <= now ? ("held" as const) : ("ahead" as const)),
        doseMg: doseMgOf(record, visit.id),
      }))
      .toSorted((a, b) => b.startsAt.getTime() - a.startsAt.getTime()),
    decisions: record.eligibilities
      .map(({ outcome, explanation, signedBy, signedAt }) => ({
        outcome,
        explanation,
        signedBy: signedBy.name,
        signedAt,
      }))
      .toReversed(),
    notes: FOR_THE_PATIENT.flatMap((kind) => newestNote(record, kind)),
    checkpoints: record.checkpoints.map(({ decision, reason, decidedBy, decidedAt }) => ({
      ...{ decision, reason, decidedBy: decidedBy.name, decidedAt },
    })),
    forms: answeredForms(record),
    consents: record.consents,
    letters: record.letters.map(({ id, signedAt, signedBy }) => ({ id, signedAt, signedBy: signedBy.name })),
    pausedAt: pauseInForce(record)?.recordedAt ?? null,
    endedAt: endingEvent(record)?.recordedAt ?? null,
  };
}

function newestNote(record: PathwayRecord, kind: NoteKind): OwnNote[] {
  const note = record.notes.findLast((signed) => signed.kind === kind);
  return note ? [{ kind, content: note.content, signedBy: note.signedBy.name, signedAt: note.signedAt }] : [];
}

function doseMgOf(record: PathwayRecord, visitId: string): number | null {
  const dose = record.doses.find((given) => given.visitId === visitId);
  return dose ? givenMg(record, dose) : null;
}
