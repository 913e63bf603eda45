import { INSTRUMENT_DEFINITIONS } from "@/lib/domain/instrument/definitions";
import { type Baseline, baselineOf, firstDoseAt } from "@/lib/domain/outcome/baseline";
import type { ExpectedForm } from "@/lib/domain/outcome/expected-form";
import { type OutcomePoint, outcomePoints } from "@/lib/domain/outcome/outcome-point";
import { daysInCommon, overlappingTime, type TimeSpan } from "@/lib/domain/outcome/recall-window";
import { type Relapse, relapseIn } from "@/lib/domain/outcome/relapse";
import { isCompared, type ScoreChange, scoreChange } from "@/lib/domain/outcome/score-change";
import type { PathwayRecord, QuestionnaireResponse } from "@/lib/domain/pathway/pathway-record";
import type { InstrumentKey } from "@/lib/domain/protocol/protocol.schema";
import { allResponses, scoringOf } from "@/lib/domain/questionnaire/responses";

/** Everything that one instrument says about a course. */
export type InstrumentOutcome = {
  instrument: InstrumentKey;
  /** Oldest first; those taken out of use are apart and count nowhere. */
  points: OutcomePoint[];
  invalidated: OutcomePoint[];
  expected: ExpectedForm[];
  baseline: Baseline | null;
  /** The newest complete score after the first dose, held against the baseline; null without both. */
  newest: (OutcomePoint & { change: ScoreChange }) | null;
  /** The follow-up's answer. Non-response is told there and nowhere earlier (reference 5). */
  followUp: { at: Date; change: ScoreChange; isNonResponse: boolean } | null;
  relapse: Relapse | null;
  /** Parts of the score at baseline and now, where the instrument has them and the answers are known. */
  subscales: { key: string; baseline: number | null; now: number | null; max: number }[];
  /** Time that more than one answer is about. */
  overlaps: TimeSpan[];
};

/** The series of one instrument with its baseline, changes and gaps. No claim is ever made without both scores. */
export function instrumentOutcome(
  record: PathwayRecord,
  key: InstrumentKey,
  expected: readonly ExpectedForm[],
): InstrumentOutcome {
  const instrument = INSTRUMENT_DEFINITIONS[key];
  const rules = record.protocol.outcomes;
  const doses = record.doses.map(({ givenAt }) => givenAt.getTime()).toSorted((a, b) => a - b);
  const firstDose = firstDoseAt(record);
  const baseline = isCompared(instrument) ? baselineOf(record, key) : null;
  const responses = allResponses(record, key);
  const all = outcomePoints(instrument, responses, doses);
  const points = all.filter(({ invalidated }) => !invalidated);
  for (const [index, point] of points.entries()) {
    const before = points[index - 1]?.window;
    if (point.window && before) point.overlapDays = daysInCommon(point.window, before);
    if (baseline && firstDose && point.score !== null && point.at > firstDose)
      point.change = scoreChange(instrument, baseline.response.score, point.score, rules);
  }
  const compared = points.filter(hasChange);
  const newest = compared.at(-1) ?? null;
  return {
    ...{ instrument: key, points, baseline, newest },
    invalidated: all.filter(({ invalidated }) => invalidated),
    expected: expected.filter((form) => form.instrument === key),
    followUp: followUpOf(compared, expected, key),
    relapse:
      baseline && key === rules.relapseInstrument
        ? relapseIn(instrument, baseline.response.score, compared.flatMap(dated), rules)
        : null,
    subscales: subscalesOf(responses, key, baseline, newest),
    overlaps: overlappingTime(points.flatMap(({ window }) => window ?? [])),
  };
}

/** The answer that the follow-up visit asked for, with less than the protocol's share gone told as non-response. */
function followUpOf(
  compared: readonly (OutcomePoint & { change: ScoreChange })[],
  expected: readonly ExpectedForm[],
  key: InstrumentKey,
): InstrumentOutcome["followUp"] {
  const form = expected.find(({ instrument, stepKind }) => instrument === key && stepKind === "follow-up");
  if (form?.state !== "answered") return null;
  const point = compared.find(({ responseId }) => responseId === form.responseId);
  return point ? { at: point.at, change: point.change, isNonResponse: point.change.response === "no-response" } : null;
}

function subscalesOf(
  responses: readonly QuestionnaireResponse[],
  key: InstrumentKey,
  baseline: Baseline | null,
  newest: OutcomePoint | null,
): InstrumentOutcome["subscales"] {
  const instrument = INSTRUMENT_DEFINITIONS[key];
  if (instrument.subscales.length === 0 || !baseline) return [];
  const now = responses.find(({ id }) => id === newest?.responseId);
  const partsOf = (response: QuestionnaireResponse | undefined) =>
    response && !response.totalOnly ? scoringOf(response).subscales : [];
  const [before, after] = [partsOf(baseline.response), partsOf(now)];
  return before.map(({ key: part, score, max }) => ({
    ...{ key: part, baseline: score, max },
    now: after.find((other) => other.key === part)?.score ?? null,
  }));
}

function hasChange(point: OutcomePoint): point is OutcomePoint & { change: ScoreChange } {
  return point.change !== null;
}

function dated({ at, score }: OutcomePoint): { at: Date; score: number }[] {
  return score === null ? [] : [{ at, score }];
}
