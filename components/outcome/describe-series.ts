import { formatNumber } from "@/lib/content/format";
import { outcomesWords } from "@/lib/content/words/outcomes";
import type { Locale } from "@/lib/domain/access/actor";
import { INSTRUMENT_DEFINITIONS } from "@/lib/domain/instrument/definitions";
import type { InstrumentOutcome } from "@/lib/domain/outcome/instrument-outcome";
import type { InstrumentKey } from "@/lib/domain/protocol/protocol.schema";
import type { ScoreChange } from "@/lib/domain/outcome/score-change";

/** A score or a number of points as its instrument shows them: CORE with one decimal, sums without. */
export function scoreText(instrument: InstrumentKey, score: number, locale: Locale): string {
  return formatNumber(score, locale, INSTRUMENT_DEFINITIONS[instrument].scale?.decimals ?? 0);
}

/** What the picture is called: instrument, how many answers, from when to when, first and newest total. */
export function chartName({ instrument, points }: InstrumentOutcome, locale: Locale): string {
  const words = outcomesWords[locale];
  const { name } = INSTRUMENT_DEFINITIONS[instrument];
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return words.chartEmpty(name);
  const total = (score: number | null | undefined) =>
    score === null || score === undefined ? words.unknown : scoreText(instrument, score, locale);
  const scored = points.filter(({ score }) => score !== null);
  return words.chart(name, points.length, first.at, last.at, total(scored[0]?.score), total(scored.at(-1)?.score));
}

/** What the time that answers are about does to the reading of them: sentences, also the description of the picture. */
export function recallSentences({ instrument, points }: InstrumentOutcome, locale: Locale): string[] {
  const words = outcomesWords[locale];
  const { windowDays } = INSTRUMENT_DEFINITIONS[instrument];
  const overlapping = points.filter(({ overlapDays }) => overlapDays > 0).length;
  const dosed = points.filter(({ dosesInWindow }) => dosesInWindow.length > 0).length;
  return [
    windowDays === null ? words.asksAboutNow : words.asksAbout(windowDays),
    ...(overlapping > 0 ? [words.overlap(overlapping)] : []),
    ...(dosed > 0 ? [words.dosed(dosed)] : []),
  ];
}

/** «9 poeng bedre (50 %)». */
export function changeText(
  instrument: InstrumentKey,
  { betterBy, percentBetter }: ScoreChange,
  locale: Locale,
): string {
  const words = outcomesWords[locale];
  if (betterBy === 0) return words.same;
  const points = words.points(scoreText(instrument, Math.abs(betterBy), locale));
  const share = percentBetter === null ? "" : ` (${words.percent(percentBetter)})`;
  return (betterBy > 0 ? words.better(points) : words.worse(points)) + share;
}
