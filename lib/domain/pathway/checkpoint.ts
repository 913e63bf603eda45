import { INSTRUMENT_DEFINITIONS } from "@/lib/domain/instrument/definitions";
import { baselineOf } from "@/lib/domain/outcome/baseline";
import { scoreChange } from "@/lib/domain/outcome/score-change";
import { completeScores } from "@/lib/domain/pathway/forms-due";
import type { CheckpointDecision, PathwayRecord } from "@/lib/domain/pathway/pathway-record";

type CheckpointRecord = Pick<PathwayRecord, "protocol" | "doses" | "questionnaires" | "checkpoints">;

/** `baseline` and `score` are instrument points; null when nothing complete was recorded in time. */
export type CheckpointState =
  | { state: "not-due" }
  | { state: "passed"; baseline: number; score: number }
  | {
      state: "needed";
      why: "no-reliable-change" | "no-score";
      baseline: number | null;
      score: number | null;
      since: Date;
    }
  | { state: "decided"; decision: CheckpointDecision };

/**
 * The non-response checkpoint (product document 3, gate 8). After so many sessions as the protocol says, the newest complete score since
 * the last of them, and before the next dose, is held against the baseline, which the first dose froze (lib/domain/outcome/baseline.ts).
 * An improvement of at least the reliable change (PHQ-9: 6 points, reference 2.2) passes. No change, a rise, or a score that lacks: doctor and
 * psychologist decide. Unknown is never normal. The newest decision counts.
 */
export function checkpointState(record: CheckpointRecord): CheckpointState {
  const rule = record.protocol.checkpoint;
  const doses = record.doses.toSorted((a, b) => a.givenAt.getTime() - b.givenAt.getTime());
  const first = doses[0];
  const lastCounted = rule ? doses[rule.afterSessions - 1] : undefined;
  if (!rule || !first || !lastCounted) return { state: "not-due" };

  const decision = record.checkpoints.findLast(({ decidedAt }) => decidedAt >= lastCounted.givenAt);
  if (decision) return { state: "decided", decision };

  const nextDoseAt = doses[rule.afterSessions]?.givenAt;
  const scores = completeScores(record, rule.instrument);
  const baseline = baselineOf(record, rule.instrument)?.response;
  const newest = scores.findLast(
    ({ submittedAt }) => submittedAt > lastCounted.givenAt && (!nextDoseAt || submittedAt < nextDoseAt),
  );
  if (!baseline || !newest) {
    const known = { baseline: baseline?.score ?? null, score: newest?.score ?? null };
    return { state: "needed", why: "no-score", ...known, since: lastCounted.givenAt };
  }
  const compared = { baseline: baseline.score, score: newest.score };
  const instrument = INSTRUMENT_DEFINITIONS[rule.instrument];
  const { betterBy } = scoreChange(instrument, baseline.score, newest.score, record.protocol.outcomes);
  if (betterBy >= rule.reliableChange) return { state: "passed", ...compared };
  return { state: "needed", why: "no-reliable-change", ...compared, since: newest.submittedAt };
}
