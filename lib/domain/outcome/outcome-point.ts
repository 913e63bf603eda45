import { clinicDate } from "@/lib/domain/calendar";
import type { Finding } from "@/lib/domain/instrument/finding";
import type { Instrument } from "@/lib/domain/instrument/instrument";
import { bandOf, scoreAnswers } from "@/lib/domain/instrument/score-answers";
import type { Triage } from "@/lib/domain/instrument/triage";
import { recallWindow, type TimeSpan } from "@/lib/domain/outcome/recall-window";
import type { ScoreChange } from "@/lib/domain/outcome/score-change";
import type { QuestionnaireResponse, ResponsePlace } from "@/lib/domain/pathway/pathway-record";
import type { Invalidation } from "@/lib/domain/pathway/recorded";

/** One answered form, as graph and table show it. */
export type OutcomePoint = {
  responseId: string;
  /** When it was answered. */
  at: Date;
  /** When it was known here; set only when that was another day. */
  knownAt: Date | null;
  place: ResponsePlace;
  score: number | null;
  band: string | null;
  triage: Triage | null;
  finding: Finding | null;
  profile: readonly { item: string; value: number }[];
  subscales: readonly { key: string; score: number | null; max: number }[];
  /** Of the items that count: how many were answered or rightly skipped; null when only the total is known. */
  answered: number | null;
  items: number;
  /** The score was made from fewer answers than the form has. */
  isProrated: boolean;
  window: TimeSpan | null;
  /** Numbers of the doses (1 = first) that lie in the time asked about. */
  dosesInWindow: number[];
  /** Days, one decimal, that the time asked about shares with that of the answer before. */
  overlapDays: number;
  /** From the baseline; null before the first dose, and without two scores. */
  change: ScoreChange | null;
  invalidated: Invalidation | null;
};

/**
 * What the responses to one instrument say, each by itself. `doseTimes` ascending, in milliseconds. `overlapDays` and `change` need the
 * neighbours and are added by the series. Written plainly, because a long course has hundreds.
 */
export function outcomePoints(
  instrument: Instrument,
  responses: readonly QuestionnaireResponse[],
  doseTimes: readonly number[],
): OutcomePoint[] {
  const items = instrument.items.filter(({ isScored }) => isScored).map(({ id }) => id);
  return responses.map((response): OutcomePoint => {
    const { submittedAt, recordedAt, score, totalOnly, answers, skipped } = response;
    const window = recallWindow(instrument, submittedAt);
    // Only what has no total is scored anew: its score was stored when it was answered.
    const scoring = instrument.scale === null ? scoreAnswers(instrument, answers) : null;
    const given = items.filter((id) => id in answers || skipped.includes(id)).length;
    const answered = scoring ? items.length - scoring.missing.length : given;
    return {
      responseId: response.id,
      at: submittedAt,
      knownAt: recordedAt > submittedAt && clinicDate(recordedAt) !== clinicDate(submittedAt) ? recordedAt : null,
      place: response.place,
      score,
      band: bandOf(instrument, score),
      triage: scoring?.triage ?? null,
      finding: scoring?.finding ?? null,
      profile: scoring?.profile ?? [],
      subscales: scoring?.subscales ?? [],
      answered: totalOnly ? null : answered,
      items: items.length,
      isProrated: score !== null && !totalOnly && answered < items.length,
      window,
      dosesInWindow: window ? numbersWithin(doseTimes, window) : [],
      overlapDays: 0,
      change: null,
      invalidated: response.invalidated,
    };
  });
}

/** Hundreds of answers and dozens of doses: plain numbers, and no further than the window. */
function numbersWithin(times: readonly number[], { from, to }: TimeSpan): number[] {
  const numbers: number[] = [];
  const [first, last] = [from.getTime(), to.getTime()];
  for (const [index, time] of times.entries()) {
    if (time > last) break;
    if (time >= first) numbers.push(index + 1);
  }
  return numbers;
}
