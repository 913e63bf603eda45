import { clinicDaysBetween } from "@/lib/domain/calendar";
import { completeScores } from "@/lib/domain/pathway/forms-due";
import type { PathwayRecord, QuestionnaireResponse } from "@/lib/domain/pathway/pathway-record";
import type { InstrumentKey } from "@/lib/domain/protocol/protocol.schema";

type WithScores = Pick<PathwayRecord, "questionnaires" | "doses" | "protocol">;
type Scored = QuestionnaireResponse & { score: number };

/** What later scores are held against. `screening`: older than the protocol allows a baseline to be, for want of a newer one. */
export type Baseline = {
  response: Scored;
  kind: "baseline" | "screening";
  /** Whole days from the answer to the first dose; null before it. */
  daysBeforeFirstDose: number | null;
  /** Set by the first dose; until then a newer score takes its place. */
  isFrozen: boolean;
};

/**
 * The last complete score before the first dose, if it is at most so many days older as the protocol says, else the newest there is, from screening
 * (reference 5, PROPOSED). Frozen on the first dose: what was answered on paper before but known only after it does not move it, and counts
 * only when there is nothing else. Before the first dose: the newest so far.
 */
export function baselineOf(record: WithScores, instrument: InstrumentKey): Baseline | null {
  const scores = completeScores(record, instrument);
  const firstDose = firstDoseAt(record);
  if (!firstDose) {
    const newest = scores.at(-1);
    return newest ? { response: newest, kind: "baseline", daysBeforeFirstDose: null, isFrozen: false } : null;
  }
  const before = scores.filter(({ submittedAt }) => submittedAt < firstDose);
  const response = before.findLast(({ recordedAt }) => recordedAt <= firstDose) ?? before.at(-1);
  if (!response) return null;
  const daysBeforeFirstDose = clinicDaysBetween(response.submittedAt, firstDose);
  const isFresh = daysBeforeFirstDose <= record.protocol.outcomes.baselineWithinDays;
  return { response, kind: isFresh ? "baseline" : "screening", daysBeforeFirstDose, isFrozen: true };
}

/** When the first dose of the course was given; null before it. */
export function firstDoseAt({ doses }: Pick<PathwayRecord, "doses">): Date | null {
  return doses.reduce<Date | null>((first, { givenAt }) => (!first || givenAt < first ? givenAt : first), null);
}
