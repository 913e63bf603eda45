import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { incidentEntries, monitoringEntries, roomEntries } from "@/lib/domain/replay/charted-entries";
import type { ReplayEntry } from "@/lib/domain/replay/replay-fact";
import { treatmentEntries } from "@/lib/domain/replay/session-entries";

/**
 * Everything that was recorded of one session, in the order in which it happened, each line with when it was known here: what each of us could
 * know at a minute is what was recorded by then (product document 4). Carries no therapy content.
 */
export function replaySession(record: PathwayRecord, visitId: string): ReplayEntry[] {
  return [
    ...treatmentEntries(record, visitId),
    ...monitoringEntries(record, visitId),
    ...roomEntries(record, visitId),
    ...incidentEntries(record, visitId),
  ].toSorted((a, b) => a.happenedAt.getTime() - b.happenedAt.getTime() || a.knownAt.getTime() - b.knownAt.getTime());
}

/** The moment from which the minutes of a session are counted: its dose, or the beginning of the visit when none was given. */
export function replayZero(record: Pick<PathwayRecord, "doses" | "visits">, visitId: string): Date | null {
  const dose = record.doses.find((given) => given.visitId === visitId);
  return dose?.givenAt ?? record.visits.find(({ id }) => id === visitId)?.startsAt ?? null;
}

/** The whole minute in which a moment lies, counted from `zero`, negative before it. */
export function minuteOf(at: Date, zero: Date): number {
  return Math.floor((at.getTime() - zero.getTime()) / 60_000);
}

/** The last moment of a minute: what was recorded in it was known at its end. */
export function endOfMinute(minute: number, zero: Date): Date {
  return new Date(zero.getTime() + (minute + 1) * 60_000 - 1);
}

/** What was known at a moment, and what had happened by then without being known. What came later is in neither. */
export function knownBy(
  entries: readonly ReplayEntry[],
  moment: Date,
): { known: ReplayEntry[]; notYetKnown: ReplayEntry[] } {
  return {
    known: entries.filter(({ knownAt }) => knownAt <= moment),
    notYetKnown: entries.filter(({ happenedAt, knownAt }) => happenedAt <= moment && knownAt > moment),
  };
}
