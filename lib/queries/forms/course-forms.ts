import { findPathwayId, loadPathwayRecord } from "@/lib/db/pathways";
import { unsafeAsSystem } from "@/lib/db/unit-of-work";
import type { CalendarDate } from "@/lib/domain/calendar";
import { INSTRUMENT_DEFINITIONS } from "@/lib/domain/instrument/definitions";
import type { Finding } from "@/lib/domain/instrument/finding";
import { bandOf } from "@/lib/domain/instrument/score-answers";
import type { Triage } from "@/lib/domain/instrument/triage";
import { deriveStanding } from "@/lib/domain/pathway/derive-standing";
import { type FormForStep, formsForStep, mayAnswerSelf } from "@/lib/domain/pathway/forms-due";
import { formsDue } from "@/lib/domain/pathway/own-course";
import type { FlagLevel, PathwayRecord, QuestionnaireResponse } from "@/lib/domain/pathway/pathway-record";
import { allStepProgress } from "@/lib/domain/pathway/step-progress";
import { type InstrumentKey, INSTRUMENTS, type ProtocolStep } from "@/lib/domain/protocol/protocol.schema";
import { scoringOf } from "@/lib/domain/questionnaire/responses";
import { defineQuery } from "@/lib/queries/define-query";

/** One form in the record, as staff see it in a list. */
export type FormResponse = Pick<
  QuestionnaireResponse,
  "id" | "instrument" | "submittedAt" | "recordedAt" | "place" | "score" | "totalOnly" | "answeredBy" | "invalidated"
> & {
  name: string;
  decimals: number;
  band: string | null;
  triage: Triage | null;
  finding: Finding | null;
  missing: number;
  isProrated: boolean;
};

export type CourseForm = {
  instrument: InstrumentKey;
  name: string;
  /** A clinician rates it, or asks it (C-SSRS): nothing that a patient fills in alone. */
  isRated: boolean;
  mayAnswerSelf: boolean;
  /** The first step that lacks it: what it is for, and whether it is time. */
  needed: { step: ProtocolStep["title"]; isRequired: boolean; isOpen: boolean; opensAt: Date } | null;
  last: FormResponse | null;
};

export type CourseForms = {
  now: Date;
  pathwayId: string;
  patient: { id: string; name: string; birthDate: CalendarDate };
  isClosed: boolean;
  /** What the patient could answer on the clinic's tablet at this moment. */
  dueForPatient: InstrumentKey[];
  forms: CourseForm[];
  /** Everything in the record, newest first; what was struck out too. */
  responses: FormResponse[];
  /** The form that was just entered, and the flag that it opened. */
  entered: { response: FormResponse; flag: FlagLevel | null } | null;
};

/**
 * The forms of one course for whoever treats the patient: what is needed for what, what has been answered, where and by whom. What is needed follows from
 * the whole record (a nurse reads no therapy notes), so it is computed by the system and only the answer leaves.
 */
export const courseForms = defineQuery({
  name: "course-forms",
  permission: "questionnaire:enter",
  load: async (tx, input: { pathwayId: string; entered: string | null }, { now }): Promise<CourseForms | undefined> => {
    if (!(await findPathwayId(tx, input.pathwayId))) return undefined;
    const why = "which forms a step lacks depends on the whole record; only the forms are shown";
    const record = await unsafeAsSystem(tx, why, () => loadPathwayRecord(tx, input.pathwayId));
    if (!record) return undefined;
    const { id, name, birthDate } = record.patient;
    const responses = record.questionnaires
      .toSorted((a, b) => b.submittedAt.getTime() - a.submittedAt.getTime())
      .map(toResponse);
    const response = responses.find((one) => one.id === input.entered);
    const flag = record.flags.find(({ sourceId }) => sourceId === response?.id);
    const needed = neededForms(record, now);
    return {
      ...{ now, pathwayId: record.id, patient: { id, name, birthDate }, responses },
      isClosed: record.events.some(({ kind }) => kind === "closed"),
      dueForPatient: formsDue(record, deriveStanding(record, now), now),
      forms: INSTRUMENTS.map((instrument) => ({
        ...{ instrument, name: INSTRUMENT_DEFINITIONS[instrument].name },
        isRated: isAskedByStaff(instrument),
        mayAnswerSelf: mayAnswerSelf(record, instrument),
        needed: needed.get(instrument) ?? null,
        last: responses.find((one) => one.instrument === instrument && !one.invalidated) ?? null,
      })),
      entered: response ? { response, flag: flag && !flag.closed ? flag.level : null } : null,
    };
  },
  shows: ({ patient }) => [{ patientId: patient.id, information: ["name-and-birth-date", "questionnaires"] }],
});

/** A response with what its score means. */
export function toResponse(response: QuestionnaireResponse): FormResponse {
  const { id, instrument, submittedAt, recordedAt, place, score, totalOnly, answeredBy, invalidated } = response;
  const definition = INSTRUMENT_DEFINITIONS[instrument];
  const scoring = totalOnly ? null : scoringOf(response);
  return {
    ...{ id, instrument, submittedAt, recordedAt, place, score, totalOnly, answeredBy, invalidated },
    ...{ name: definition.name, decimals: definition.scale?.decimals ?? 0, band: bandOf(definition, score) },
    triage: scoring?.triage ?? null,
    finding: scoring?.finding ?? null,
    missing: scoring?.missing.length ?? 0,
    isProrated: scoring?.isProrated ?? false,
  };
}

/** For each form that a step to come lacks, the first such step. */
function neededForms(record: PathwayRecord, now: Date): Map<InstrumentKey, NonNullable<CourseForm["needed"]>> {
  const lacking = allStepProgress(record, now)
    .filter(({ doneAt, dose }) => !doneAt && !dose)
    .flatMap((progress) =>
      formsForStep(record, progress, now)
        .filter(({ isAnswered }) => !isAnswered)
        .map((form): [FormForStep, ProtocolStep["title"]] => [form, progress.step.title]),
    );
  return new Map(
    lacking
      .toReversed()
      .map(([{ instrument, isRequired, isOpen, opensAt }, step]) => [
        instrument,
        { step, isRequired, isOpen, opensAt },
      ]),
  );
}

/** Whether staff rate or ask it, so that «interview» is the usual way. */
export function isAskedByStaff(instrument: InstrumentKey): boolean {
  return instrument === "c-ssrs" || INSTRUMENT_DEFINITIONS[instrument].answeredBy === "clinician";
}
