import { clinicDaysBetween } from "@/lib/domain/calendar";
import { INSTRUMENT_DEFINITIONS } from "@/lib/domain/instrument/definitions";
import type { PathwayRecord, QuestionnaireResponse } from "@/lib/domain/pathway/pathway-record";
import type { InstrumentKey } from "@/lib/domain/protocol/protocol.schema";
import { scoringOf, validResponses } from "@/lib/domain/questionnaire/responses";

/** A form that screening asks for; `response` is the newest valid one, whatever it is worth. */
export type ScreeningForm = {
  instrument: InstrumentKey;
  isRequired: boolean;
  response: QuestionnaireResponse | null;
  /** Answered well enough to be read, and lately enough. */
  isFresh: boolean;
};

/** The forms of the protocol's screening step, required ones first as the protocol lists them. */
export function screeningForms(record: PathwayRecord, now: Date): ScreeningForm[] {
  const due = record.protocol.steps.filter((step) => step.kind === "screening").flatMap((step) => step.formsDue);
  return due.map(({ instrument, isRequired, freshForDays }) => {
    const given = validResponses(record, instrument);
    const isFresh = given.some(
      (response) => isReadable(response) && clinicDaysBetween(response.submittedAt, now) <= freshForDays,
    );
    return { instrument, isRequired, isFresh, response: given.at(-1) ?? null };
  });
}

/** Enough was answered: a score, or a triage that could be made, or a profile with something in it. Unanswered is never "no risk". */
function isReadable(response: QuestionnaireResponse): boolean {
  if (INSTRUMENT_DEFINITIONS[response.instrument].scale !== null) return response.score !== null;
  const { triage, answered, subscales } = scoringOf(response);
  if (triage !== null) return triage !== "incomplete";
  return subscales.length > 0 ? subscales.some(({ score }) => score !== null) : answered > 0;
}
