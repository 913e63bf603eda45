import { clinicDate } from "@/lib/domain/calendar";
import type { Finding } from "@/lib/domain/instrument/finding";
import type { Instrument } from "@/lib/domain/instrument/instrument";
import { bandOf, scoreAnswers } from "@/lib/domain/instrument/score-answers";
import type { Triage } from "@/lib/domain/instrument/triage";
import { recallWindow, type TimeSpan } from "@/lib/domain/outcome/recall-window";
import type { ScoreChange } from "@/lib/domain/outcome/score-change";
import type { Invalidation, QuestionnaireResponse, ResponsePlace } from "@/lib/domain/pathway/pathway-record";

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

/** What one response says by itself. `overlapDays` and `change` need its neighbours and are added by the series. */
export function outcomePoint(
  instrument: Instrument,
  response: QuestionnaireResponse,
  doses: readonly { givenAt: Date }[],
): OutcomePoint {
  const { submittedAt, recordedAt, score, totalOnly } = response;
  const items = instrument.items.filter(({ isScored }) => isScored);
  const answered = items.filter(({ id }) => id in response.answers || response.skipped.includes(id)).length;
  const window = recallWindow(instrument, submittedAt);
  // Long courses have hundreds of these: only what has no total, or parts beside it, is scored anew.
  const scoring = instrument.scale === null ? scoreAnswers(instrument, response.answers, response.skipped) : null;
  return {
    ...{ responseId: response.id, at: submittedAt, place: response.place, invalidated: response.invalidated },
    ...{ score, band: bandOf(instrument, score), window, items: items.length },
    knownAt: recordedAt > submittedAt && clinicDate(recordedAt) !== clinicDate(submittedAt) ? recordedAt : null,
    ...{ triage: scoring?.triage ?? null, finding: scoring?.finding ?? null, profile: scoring?.profile ?? [] },
    subscales: scoring?.subscales ?? [],
    answered: totalOnly ? null : scoring ? items.length - scoring.missing.length : answered,
    isProrated: score !== null && !totalOnly && answered < items.length,
    dosesInWindow: window
      ? doses.flatMap(({ givenAt }, index) => (givenAt >= window.from && givenAt <= window.to ? [index + 1] : []))
      : [],
    overlapDays: 0,
    change: null,
  };
}
