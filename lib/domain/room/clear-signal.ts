import type { SignedInActor } from "@/lib/domain/access/actor";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { recordedNow, type Recording } from "@/lib/domain/pathway/with-entry";
import { ok, refuse, type Result } from "@/lib/domain/result";
import { meantMoment } from "@/lib/domain/room/room-moment";
import type { ClearSignalInput } from "@/lib/domain/room/room.schema";

export type SignalCleared = { signalId: string; visitId: string; clearedAt: Date };

export type ClearSignalRefusal =
  | { kind: "signal-unknown" }
  | { kind: "signal-already-cleared"; by: string }
  | { kind: "not-in-the-room" }
  | { kind: "in-the-future" }
  | { kind: "cleared-before-given"; givenAt: Date };

/**
 * A signal is over: said by somebody in the room, who sees the patient. That is psychologist or nurse, or a doctor who attends this very visit;
 * a doctor who follows from elsewhere does not clear it.
 */
export function clearSignal(
  record: PathwayRecord,
  { signalId, ...told }: ClearSignalInput,
  { now, by }: { now: Date; by: Pick<SignedInActor, "userId" | "role"> },
): Result<SignalCleared, ClearSignalRefusal> {
  const signal = record.signals.find(({ id }) => id === signalId);
  if (!signal) return refuse({ kind: "signal-unknown" });
  if (signal.cleared) return refuse({ kind: "signal-already-cleared", by: signal.cleared.by.name });
  if (!isInTheRoom(record, signal.visitId, by)) return refuse({ kind: "not-in-the-room" });
  const clearedAt = meantMoment(told, now);
  if (clearedAt > now) return refuse({ kind: "in-the-future" });
  if (clearedAt < signal.happenedAt) return refuse({ kind: "cleared-before-given", givenAt: signal.happenedAt });
  return ok({ signalId, visitId: signal.visitId, clearedAt });
}

/** Whether somebody is taken to be beside the patient: psychologist and nurse are, a doctor only when attending the visit. */
export function isInTheRoom(
  record: Pick<PathwayRecord, "visits">,
  visitId: string,
  { userId, role }: Pick<SignedInActor, "userId" | "role">,
): boolean {
  if (role === "psychologist" || role === "nurse") return true;
  return record.visits.some(({ id, staff }) => id === visitId && staff.some((person) => person.userId === userId));
}

/** The record with the signal cleared. */
export function withSignalCleared(
  record: PathwayRecord,
  { signalId, clearedAt }: SignalCleared,
  recording: Recording,
): PathwayRecord {
  const { recordedAt, recordedBy } = recordedNow(recording);
  const cleared = { at: clearedAt, by: recordedBy, recordedAt };
  return {
    ...record,
    signals: record.signals.map((signal) => (signal.id === signalId ? { ...signal, cleared } : signal)),
  };
}
