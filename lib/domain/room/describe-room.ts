import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import {
  SESSION_PHASES,
  type SessionPhaseName,
  type SessionSignal,
  type TouchLogEntry,
} from "@/lib/domain/pathway/treatment-day-record";
import { phaseBegan } from "@/lib/domain/room/mark-phase";
import { touchesOf, type TouchStanding, touchStanding } from "@/lib/domain/room/touch-standing";
import { doseMinute } from "@/lib/domain/session/dose-minute";
import { isLateEntry } from "@/lib/domain/session/late-entry";

/** `minute`: minutes from the dose, negative before it; null while there is none. `isLateEntry`: written down well after it happened. */
type Timed = { minute: number | null; isLateEntry: boolean };

export type PhaseFacts = { phase: SessionPhaseName; at: Date | null } & Timed;

export type RoomFacts = {
  /** Every phase in the usual order, those not marked with `at` null. */
  phases: PhaseFacts[];
  /** The phase that began last; null until one has. */
  current: SessionPhaseName | null;
  /** Oldest first. */
  openSignals: (SessionSignal & Timed)[];
  /** Newest first. */
  clearedSignals: (SessionSignal & Timed)[];
  /** Newest first. */
  touches: (TouchLogEntry & Timed)[];
  touch: TouchStanding;
};

/** What happens in the room, for everybody who follows the session: phases, signals and touch. Carries no therapy content. */
export function describeRoom(record: PathwayRecord, visitId: string, now: Date): RoomFacts {
  const doseAt = record.doses.find((dose) => dose.visitId === visitId)?.givenAt ?? null;
  const timed = <T extends { happenedAt: Date; recordedAt: Date }>(row: T): T & Timed => ({
    ...row,
    minute: doseMinute(row.happenedAt, doseAt),
    isLateEntry: isLateEntry(row.happenedAt, row.recordedAt),
  });
  const phases = SESSION_PHASES.map((phase) => {
    const at = phaseBegan(record, visitId, phase);
    const mark = record.phaseMarks.find((candidate) => candidate.visitId === visitId && candidate.phase === phase);
    const isMarked = mark !== undefined && at === mark.happenedAt;
    return {
      ...{ phase, at, minute: at && doseMinute(at, doseAt) },
      isLateEntry: isMarked && isLateEntry(mark.happenedAt, mark.recordedAt),
    };
  });
  const signals = record.signals
    .filter((signal) => signal.visitId === visitId)
    .toSorted((a, b) => a.happenedAt.getTime() - b.happenedAt.getTime())
    .map(timed);
  const touches = touchesOf(record, visitId);
  return {
    phases,
    current: currentPhase(phases),
    openSignals: signals.filter(({ cleared }) => cleared === null),
    clearedSignals: signals.filter(({ cleared }) => cleared !== null).toReversed(),
    touches: touches.map(timed).toReversed(),
    touch: touchStanding(touches, now),
  };
}

function currentPhase(phases: readonly PhaseFacts[]): SessionPhaseName | null {
  const begun = phases.flatMap(({ phase, at }) => (at ? [{ phase, at }] : []));
  // Of two that began at once, the later in the usual order.
  return begun.toSorted((a, b) => a.at.getTime() - b.at.getTime()).at(-1)?.phase ?? null;
}
