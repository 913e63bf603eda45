import type { Instrument } from "@/lib/domain/instrument/instrument";
import type { OutcomeRules } from "@/lib/domain/protocol/protocol.schema";

export type Reliability = "reliable-improvement" | "no-reliable-change" | "reliable-deterioration";
export type ResponseToTreatment = "response" | "partial-response" | "no-response";
/** `low-from-start`: the first score was already within the limit, so nothing was reached. */
export type Remission = "remission" | "no-remission" | "low-from-start";
export type ClinicalSignificance = "significant-improvement" | "not-significant" | "significant-deterioration";

/** What two scores of one instrument say about the time between. Null: the instrument, or this pair of scores, gives no answer. */
export type ScoreChange = {
  baseline: number;
  now: number;
  /** Points for the better, whichever way the scale runs; negative is worse. */
  betterBy: number;
  /** Share of the baseline by which it is better, in percent with one decimal. Null from zero, and on a scale that does not begin at zero. */
  percentBetter: number | null;
  /** Points that a change must reach to be more than chance. */
  reliableChange: number | null;
  reliability: Reliability | null;
  response: ResponseToTreatment | null;
  remission: Remission | null;
  significance: ClinicalSignificance | null;
};

/** A longer recall says more about the time before treatment than about treatment (AUDIT: a year), so half of it gone is no response. */
const LONGEST_RECALL_OF_RESPONSE_DAYS = 31;

/** Whether two scores may be held against each other at all: a total with a direction, of more than the moment of a dose (CADSS, MOAA/S). */
export function isCompared({ scale, higherIs, windowDays, answeredBy }: Instrument): boolean {
  const ofTheMoment = windowDays === null && answeredBy === "clinician";
  return scale !== null && higherIs !== "neither" && !ofTheMoment;
}

/**
 * The change from a baseline to a later score (reference 5). Response: at least the protocol's share of the points gone, exactly half counts; only
 * where the scale begins at zero and higher is worse, because nobody has defined it for the others. Remission is told apart from it. Reliable
 * change is told in both directions; clinically significant is reliable and crosses the cut-off. Counted in hundredths of a
 * point, so that 15.29 to 10.29 is exactly five.
 */
export function scoreChange(instrument: Instrument, baseline: number, now: number, rules: OutcomeRules): ScoreChange {
  const isBetterHigh = instrument.higherIs === "better";
  const betterBy = hundredths(isBetterHigh ? now - baseline : baseline - now);
  const compared = isCompared(instrument);
  const mayBeShare = compared && instrument.scale?.min === 0 && baseline > 0;
  const reliableChange = rules.reliableChange[instrument.key] ?? instrument.reliableChange;
  const reliability = compared && reliableChange !== null ? reliabilityOf(betterBy, reliableChange) : null;
  const mayRespond = !isBetterHigh && (instrument.windowDays ?? Infinity) <= LONGEST_RECALL_OF_RESPONSE_DAYS;
  return {
    baseline,
    now,
    betterBy,
    reliableChange,
    reliability,
    percentBetter: mayBeShare ? Math.round((1000 * betterBy) / baseline) / 10 + 0 : null,
    response: mayBeShare && mayRespond ? responseOf(betterBy, baseline, rules) : null,
    remission: compared ? remissionOf(instrument, baseline, now) : null,
    significance: reliability && significanceOf(instrument, baseline, now, reliability),
  };
}

/** In the clinical range: at or above the cut-off, or below it where higher is better; null without a cut-off. */
export function isCase({ caseness, higherIs }: Instrument, score: number): boolean | null {
  if (caseness === null) return null;
  return higherIs === "better" ? score < caseness : score >= caseness;
}

function reliabilityOf(betterBy: number, reliableChange: number): Reliability {
  if (betterBy >= reliableChange) return "reliable-improvement";
  return betterBy <= -reliableChange ? "reliable-deterioration" : "no-reliable-change";
}

function responseOf(betterBy: number, baseline: number, rules: OutcomeRules): ResponseToTreatment {
  const reaches = (share: number) => Math.round(betterBy * 100) >= Math.round(share * baseline * 10_000) / 100;
  if (reaches(rules.responseShare)) return "response";
  return reaches(rules.partialResponseShare) ? "partial-response" : "no-response";
}

function remissionOf({ remissionAtMost }: Instrument, baseline: number, now: number): Remission | null {
  if (remissionAtMost === null) return null;
  if (now > remissionAtMost) return "no-remission";
  return baseline <= remissionAtMost ? "low-from-start" : "remission";
}

function significanceOf(
  instrument: Instrument,
  baseline: number,
  now: number,
  reliability: Reliability,
): ClinicalSignificance | null {
  const [before, after] = [isCase(instrument, baseline), isCase(instrument, now)];
  if (before === null || after === null) return null;
  if (reliability === "reliable-improvement" && before && !after) return "significant-improvement";
  if (reliability === "reliable-deterioration" && !before && after) return "significant-deterioration";
  return "not-significant";
}

function hundredths(points: number): number {
  return Math.round(points * 100) / 100 + 0;
}
