import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { SessionSignal } from "@/lib/domain/pathway/treatment-day-record";
import { type Recording, withRecorded } from "@/lib/domain/pathway/with-entry";
import { ok, refuse, type Result } from "@/lib/domain/result";
import type { GiveSignalInput } from "@/lib/domain/room/room.schema";
import { roomMoment, type RoomMomentRefusal } from "@/lib/domain/room/room-moment";

export type SignalGiven = Omit<SessionSignal, "recordedAt" | "recordedBy" | "cleared">;

export type GiveSignalRefusal = RoomMomentRefusal | { kind: "signal-already-given"; at: Date; by: string };

/** Somebody lets the room know how the patient is, in one word and never with the content of therapy. The same word stands once until it is cleared. */
export function giveSignal(
  record: PathwayRecord,
  input: GiveSignalInput,
  { now }: { now: Date },
): Result<SignalGiven, GiveSignalRefusal> {
  const { commandId, visitId, kind, deviceAt } = input;
  const moment = roomMoment(record, input, { now });
  if (!moment.ok) return moment;
  const standing = record.signals.find(
    (signal) => signal.visitId === visitId && signal.kind === kind && signal.cleared === null,
  );
  if (standing) {
    return refuse({ kind: "signal-already-given", at: standing.happenedAt, by: standing.recordedBy.name });
  }
  return ok({ id: commandId, visitId, kind, happenedAt: moment.value, deviceAt });
}

/** The record with the signal given, and not cleared. */
export function withSignal(record: PathwayRecord, signal: SignalGiven, recording: Recording): PathwayRecord {
  return { ...record, signals: withRecorded(record.signals, { ...signal, cleared: null }, recording) };
}
