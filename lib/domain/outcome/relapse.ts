import type { Instrument } from "@/lib/domain/instrument/instrument";
import { isCase, scoreChange } from "@/lib/domain/outcome/score-change";
import type { OutcomeRules } from "@/lib/domain/protocol/protocol.schema";

type DatedScore = { at: Date; score: number };
/** `best`: the lowest score of a responder, from which it got worse. `isNow`: the newest score is still a relapse. */
export type Relapse = { at: Date; score: number; best: DatedScore; isNow: boolean };

/**
 * Once a responder or in remission, later in the clinical range and reliably worse than then (reference 5, PROPOSED). `scores`: complete, after the
 * first dose, oldest first. The first such score is when it began; null when there is none.
 */
export function relapseIn(
  instrument: Instrument,
  baseline: number,
  scores: readonly DatedScore[],
  rules: OutcomeRules,
): Relapse | null {
  let best: DatedScore | null = null;
  let bestBy = -Infinity;
  let begun: Omit<Relapse, "isNow"> | null = null;
  let isNow = false;
  for (const scored of scores) {
    const isRelapse = best !== null && isRelapseFrom(instrument, best.score, scored.score, rules);
    if (isRelapse && best && !begun) begun = { at: scored.at, score: scored.score, best };
    isNow = isRelapse;
    const { response, remission, betterBy } = scoreChange(instrument, baseline, scored.score, rules);
    const isWell = response === "response" || remission === "remission";
    if (isWell && betterBy > bestBy) {
      best = scored;
      bestBy = betterBy;
    }
  }
  return begun && { ...begun, isNow };
}

function isRelapseFrom(instrument: Instrument, best: number, now: number, rules: OutcomeRules): boolean {
  const isWorse = scoreChange(instrument, best, now, rules).reliability === "reliable-deterioration";
  return isWorse && isCase(instrument, now) === true;
}
