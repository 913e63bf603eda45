/** What two scores of PHQ-9 say about the time between (reference 5; kognitiv.no for the reliable change). */
export type TreatmentEffect = {
  baseline: number;
  now: number;
  /** Share of the baseline that is gone, one decimal; negative is worse; null when the baseline was zero. */
  percentDrop: number | null;
  change: "reliable-improvement" | "no-reliable-change" | "reliable-deterioration";
  isResponse: boolean;
  isRemission: boolean;
};

const RELIABLE_CHANGE = 6;
const REMISSION_BELOW = 5;
const RESPONSE_PERCENT = 50;

/** Response: at least half of the points gone. Remission: below 5. Reliable change: 6 points either way. Response and remission are told apart. */
export function phq9Effect(baseline: number, now: number): TreatmentEffect {
  const drop = baseline - now;
  const percentDrop = baseline === 0 ? null : Math.round((1000 * drop) / baseline) / 10;
  return {
    ...{ baseline, now, percentDrop },
    change:
      drop >= RELIABLE_CHANGE
        ? "reliable-improvement"
        : drop <= -RELIABLE_CHANGE
          ? "reliable-deterioration"
          : "no-reliable-change",
    isResponse: baseline > 0 && 100 * drop >= RESPONSE_PERCENT * baseline,
    isRemission: now < REMISSION_BELOW,
  };
}
