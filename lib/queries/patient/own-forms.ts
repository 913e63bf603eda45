import { INSTRUMENT_DEFINITIONS } from "@/lib/domain/instrument/definitions";
import { bandOf } from "@/lib/domain/instrument/score-answers";
import { deriveStanding } from "@/lib/domain/pathway/derive-standing";
import { formsForStep } from "@/lib/domain/pathway/forms-due";
import { isOver } from "@/lib/domain/pathway/course-phase";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { allStepProgress } from "@/lib/domain/pathway/step-progress";
import type { InstrumentKey } from "@/lib/domain/protocol/protocol.schema";
import { formsDue } from "@/lib/domain/pathway/own-course";
import { defineOwnQuery } from "@/lib/queries/patient/own-pathway";

export type AnsweredForm = {
  id: string;
  instrument: InstrumentKey;
  submittedAt: Date;
  score: number | null;
  band: string | null;
};

export type OwnForms = {
  now: Date;
  pathwayId: string;
  due: InstrumentKey[];
  /** The next form that opens by itself, when the visit that it is for comes near. */
  coming: { instrument: InstrumentKey; opensAt: Date } | null;
  answered: AnsweredForm[];
};

/** What the patient is asked to answer, what comes, and what has been answered. */
export const ownForms = defineOwnQuery({
  name: "own-forms",
  shows: ["questionnaires"],
  look: async (record, _input: null, now): Promise<OwnForms> => ({
    now,
    pathwayId: record.id,
    due: formsDue(record, deriveStanding(record, now), now),
    coming: comingForm(record, now),
    answered: answeredForms(record).toReversed(),
  }),
});

export type ReceivedForm = AnsweredForm & { hasRisk: boolean };

/** The last answers to an instrument, and whether they say that life is hard: read from the record, so that it is never a false receipt. */
export const receivedForm = defineOwnQuery({
  name: "received-form",
  shows: ["questionnaires"],
  look: async (record, { instrument }: { instrument: string }): Promise<ReceivedForm | undefined> => {
    const form = answeredForms(record).findLast((answered) => answered.instrument === instrument);
    return form && { ...form, hasRisk: record.flags.some(({ sourceId }) => sourceId === form.id) };
  },
});

/** Forms that were answered and not taken out again, oldest first. */
export function answeredForms(record: PathwayRecord): AnsweredForm[] {
  return record.questionnaires
    .filter(({ invalidated }) => !invalidated)
    .map(({ id, instrument, submittedAt, score }) => ({
      ...{ id, instrument, submittedAt, score },
      band: bandOf(INSTRUMENT_DEFINITIONS[instrument], score),
    }))
    .toSorted((a, b) => a.submittedAt.getTime() - b.submittedAt.getTime());
}

function comingForm(record: PathwayRecord, now: Date): OwnForms["coming"] {
  if (isOver(deriveStanding(record, now).status)) return null;
  const coming = allStepProgress(record, now)
    .filter(({ doneAt, tookPlaceAt }) => !doneAt && !tookPlaceAt)
    .flatMap((progress) => formsForStep(record, progress, now))
    .filter(({ opensAt, isAnswered }) => !isAnswered && opensAt > now)
    .toSorted((a, b) => a.opensAt.getTime() - b.opensAt.getTime())[0];
  return coming ? { instrument: coming.instrument, opensAt: coming.opensAt } : null;
}
