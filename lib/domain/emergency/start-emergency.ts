import type { StartEmergencyInput } from "@/lib/domain/emergency/emergency.schema";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { ok, refuse, type Result } from "@/lib/domain/result";
import { sessionMoment, type SessionMomentRefusal } from "@/lib/domain/room/room-moment";

export type EmergencyStarted = { logId: string; visitId: string; startedAt: Date; deviceAt: Date | null };

export type StartEmergencyRefusal =
  SessionMomentRefusal | { kind: "emergency-already-started"; startedAt: Date } | { kind: "emergency-already-ended" };

/**
 * The press on the button starts the timed log of a session. One at a time: whoever presses second writes in the log that is open. What a
 * device without contact sends late does not open anew what a colleague has already ended. It may start after the patient was discharged too.
 */
export function startEmergency(
  record: PathwayRecord,
  { commandId, visitId, happenedAt, deviceAt }: StartEmergencyInput,
  { now }: { now: Date },
): Result<EmergencyStarted, StartEmergencyRefusal> {
  const moment = sessionMoment(record, { visitId, happenedAt, minutesAgo: 0 }, { now });
  if (!moment.ok) return moment;
  const logs = record.emergencies.filter((log) => log.visitId === visitId);
  const open = logs.find(({ ended }) => !ended);
  if (open) return refuse({ kind: "emergency-already-started", startedAt: open.startedAt });
  if (logs.some(({ ended }) => ended && ended.at > moment.value)) return refuse({ kind: "emergency-already-ended" });
  return ok({ logId: commandId, visitId, startedAt: moment.value, deviceAt });
}
