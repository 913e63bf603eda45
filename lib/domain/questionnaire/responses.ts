import { INSTRUMENT_DEFINITIONS } from "@/lib/domain/instrument/definitions";
import { scoreAnswers, type Scoring } from "@/lib/domain/instrument/score-answers";
import type { PathwayRecord, QuestionnaireResponse } from "@/lib/domain/pathway/pathway-record";
import type { InstrumentKey } from "@/lib/domain/protocol/protocol.schema";

/** All answers to an instrument in the course, oldest first by when they were given; those that were taken back too. */
export function allResponses(
  record: Pick<PathwayRecord, "questionnaires">,
  instrument: InstrumentKey,
): QuestionnaireResponse[] {
  return record.questionnaires
    .filter((response) => response.instrument === instrument)
    .toSorted((a, b) => a.submittedAt.getTime() - b.submittedAt.getTime());
}

/** The same without what was taken back: all that counts. */
export function validResponses(
  record: Pick<PathwayRecord, "questionnaires">,
  instrument: InstrumentKey,
): QuestionnaireResponse[] {
  return allResponses(record, instrument).filter(({ invalidated }) => !invalidated);
}

/** What the answers add up to; of a total read off paper nothing but the total is known. */
export function scoringOf({ instrument, answers }: Pick<QuestionnaireResponse, "instrument" | "answers">): Scoring {
  return scoreAnswers(INSTRUMENT_DEFINITIONS[instrument], answers);
}

/** Whether a response says all that its instrument can say: a score, or where it has none (C-SSRS, KSET) every answer that counts. */
export function isComplete(response: QuestionnaireResponse): boolean {
  const { scale } = INSTRUMENT_DEFINITIONS[response.instrument];
  return scale ? response.score !== null : scoringOf(response).missing.length === 0;
}
