import type { RecordEmergencyEntryInput } from "@/lib/domain/emergency/emergency.schema";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { EmergencyEntryKind, EmergencyLog } from "@/lib/domain/pathway/treatment-day-record";
import { ok, refuse, type Result } from "@/lib/domain/result";
import { sessionMoment, type SessionMomentRefusal } from "@/lib/domain/room/room-moment";

export type EmergencyEntryRecorded = {
  id: string;
  logId: string;
  visitId: string;
  kind: EmergencyEntryKind;
  text: string;
  happenedAt: Date;
  deviceAt: Date | null;
};

export type RecordEmergencyEntryRefusal = SessionMomentRefusal | { kind: "no-emergency" };

/**
 * One line in the log: what was done, and when. It goes into the log that is open, else into the newest of the session: what was done but not
 * written down in time may be added after the log has ended.
 */
export function recordEmergencyEntry(
  record: PathwayRecord,
  { commandId, visitId, kind, text, happenedAt, deviceAt }: RecordEmergencyEntryInput,
  { now }: { now: Date },
): Result<EmergencyEntryRecorded, RecordEmergencyEntryRefusal> {
  const moment = sessionMoment(record, { visitId, happenedAt, minutesAgo: 0 }, { now });
  if (!moment.ok) return moment;
  const log = logOf(record, visitId);
  if (!log) return refuse({ kind: "no-emergency" });
  return ok({ id: commandId, logId: log.id, visitId, kind, text, happenedAt: moment.value, deviceAt });
}

/** The log of a session that counts now: the open one, else the newest; null when there was no emergency. */
export function logOf(record: Pick<PathwayRecord, "emergencies">, visitId: string): EmergencyLog | null {
  const logs = record.emergencies.filter((log) => log.visitId === visitId);
  return logs.find(({ ended }) => !ended) ?? logs.at(-1) ?? null;
}
