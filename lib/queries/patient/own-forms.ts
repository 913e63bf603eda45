import { clinicDate } from "@/lib/domain/calendar";
import { INSTRUMENT_DEFINITIONS } from "@/lib/domain/instrument/definitions";
import { bandOf } from "@/lib/domain/instrument/score-answers";
import { isOver } from "@/lib/domain/pathway/course-phase";
import { deriveStanding } from "@/lib/domain/pathway/derive-standing";
import { formsForStep, mayAnswerSelf } from "@/lib/domain/pathway/forms-due";
import { formsDue } from "@/lib/domain/pathway/own-course";
import type { PathwayRecord, ResponsePlace } from "@/lib/domain/pathway/pathway-record";
import { safetyPlanInForce } from "@/lib/domain/pathway/safety-plan";
import { allStepProgress } from "@/lib/domain/pathway/step-progress";
import type { InstrumentKey } from "@/lib/domain/protocol/protocol.schema";
import { defineOwnQuery } from "@/lib/queries/patient/own-pathway";

export type AnsweredForm = {
  id: string;
  instrument: InstrumentKey;
  submittedAt: Date;
  place: ResponsePlace;
  score: number | null;
  maxScore: number | null;
  /** Of the score; null for an instrument without a total or without bands. A triage is the team's, never shown here. */
  band: string | null;
};

export type OwnForms = {
  now: Date;
  pathwayId: string;
  /** To answer now, required ones first. */
  due: InstrumentKey[];
  /** The forms that open next by themselves, when the visit that they are for comes near. */
  coming: { instruments: InstrumentKey[]; opensAt: Date } | null;
  answered: AnsweredForm[];
};

/** What the patient is asked to answer, what comes, and what has been answered. Also on the clinic's tablet. */
export const ownForms = defineOwnQuery({
  name: "own-forms",
  permission: "questionnaire:view-own",
  shows: ["questionnaires"],
  look: async (record, _input: null, now): Promise<OwnForms> => ({
    now,
    pathwayId: record.id,
    due: formsDue(record, deriveStanding(record, now), now),
    coming: comingForms(record, now),
    answered: answeredForms(record).toReversed(),
  }),
});

export type ReceivedForm = {
  form: AnsweredForm & { hasRisk: boolean };
  /** What else is asked now. */
  due: InstrumentKey[];
  /** What the patient has sent in today, oldest first. */
  sitting: AnsweredForm[];
  hasSafetyPlan: boolean;
};

/** The last answers to an instrument, and whether they say that life is hard: read from the record, so that it is never a false receipt. */
export const receivedForm = defineOwnQuery({
  name: "received-form",
  permission: "questionnaire:view-own",
  shows: ["questionnaires"],
  look: async (record, { instrument }: { instrument: string }, now): Promise<ReceivedForm | undefined> => {
    const form = answeredForms(record).findLast((answered) => answered.instrument === instrument);
    if (!form) return undefined;
    return {
      form: { ...form, hasRisk: record.flags.some(({ sourceId }) => sourceId === form.id) },
      due: formsDue(record, deriveStanding(record, now), now),
      sitting: sentToday(record, now),
      hasSafetyPlan: safetyPlanInForce(record) !== null,
    };
  },
});

/** Forms that were answered and not taken out again, oldest first. */
export function answeredForms(record: PathwayRecord): AnsweredForm[] {
  return record.questionnaires
    .filter(({ invalidated }) => !invalidated)
    .map(({ id, instrument, submittedAt, place, score }) => ({
      ...{ id, instrument, submittedAt, place, score },
      maxScore: INSTRUMENT_DEFINITIONS[instrument].scale?.max ?? null,
      band: bandOf(INSTRUMENT_DEFINITIONS[instrument], score),
    }))
    .toSorted((a, b) => a.submittedAt.getTime() - b.submittedAt.getTime());
}

/** What the patient has sent in today: several forms of one day are one sitting. */
export function sentToday(record: PathwayRecord, now: Date): AnsweredForm[] {
  return answeredForms(record).filter(
    ({ place, submittedAt }) =>
      (place === "own-device" || place === "clinic-tablet") && clinicDate(submittedAt) === clinicDate(now),
  );
}

function comingForms(record: PathwayRecord, now: Date): OwnForms["coming"] {
  if (isOver(deriveStanding(record, now).status)) return null;
  const all = allStepProgress(record, now);
  const hasSessionAhead = all.some(({ step, dose }) => step.kind === "session" && !dose);
  const coming = all
    .filter(({ doneAt, tookPlaceAt }) => !doneAt && !tookPlaceAt)
    // While sessions are to come, nobody knows when the last dose will be.
    .filter(({ step, visit }) => visit || step.kind !== "follow-up" || !hasSessionAhead)
    .flatMap((progress) => formsForStep(record, progress, now))
    .filter((form) => !form.isAnswered && form.opensAt > now && mayAnswerSelf(record, form.instrument))
    .toSorted((a, b) => a.opensAt.getTime() - b.opensAt.getTime());
  const [first] = coming;
  if (!first) return null;
  const together = coming.filter(({ opensAt }) => clinicDate(opensAt) === clinicDate(first.opensAt));
  return { instruments: [...new Set(together.map(({ instrument }) => instrument))], opensAt: first.opensAt };
}
