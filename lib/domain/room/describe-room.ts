import { differenceInSeconds } from "date-fns";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import {
  SESSION_PHASES,
  type SessionPhaseName,
  type SessionSignal,
  type TouchLogEntry,
} from "@/lib/domain/pathway/treatment-day-record";
import { phaseBegan } from "@/lib/domain/room/mark-phase";
import { touchesOf, type TouchStanding, touchStanding } from "@/lib/domain/room/touch-standing";

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

/** Written down later than this after it happened is shown as late; a pause to write it down is not. */
const LATE_ENTRY_SECONDS = 120;

/** What happens in the room, for everybody who follows the session: phases, signals and touch. Carries no therapy content. */
export function describeRoom(record: PathwayRecord, visitId: string, now: Date): RoomFacts {
  const doseAt = record.doses.find((dose) => dose.visitId === visitId)?.givenAt ?? null;
  const minuteOf = (at: Date | null) => (at && doseAt ? differenceInSeconds(at, doseAt) / 60 : null);
  const isLate = (row?: { happenedAt: Date; recordedAt: Date }) =>
    row !== undefined && differenceInSeconds(row.recordedAt, row.happenedAt) > LATE_ENTRY_SECONDS;
  const timed = <T extends { happenedAt: Date; recordedAt: Date }>(row: T): T & Timed => ({
    ...row,
    minute: minuteOf(row.happenedAt),
    isLateEntry: isLate(row),
  });
  const phases = SESSION_PHASES.map((phase) => {
    const at = phaseBegan(record, visitId, phase);
    const mark = record.phaseMarks.find((candidate) => candidate.visitId === visitId && candidate.phase === phase);
    return { phase, at, minute: minuteOf(at), isLateEntry: at !== null && at === mark?.happenedAt && isLate(mark) };
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
