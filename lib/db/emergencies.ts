import { recordedColumns } from "@/lib/db/recorded-columns";
import type { Tx } from "@/lib/db/unit-of-work";
import type { Permit } from "@/lib/domain/access/policy";
import type { EmergencyEnded } from "@/lib/domain/emergency/end-emergency";
import type { EmergencyEntryRecorded } from "@/lib/domain/emergency/record-emergency-entry";
import type { EmergencyStarted } from "@/lib/domain/emergency/start-emergency";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { Stale } from "@/lib/domain/refusals";
import { ok, refuse, type Result } from "@/lib/domain/result";

/** Open the timed log of an emergency. */
export async function insertEmergency(
  tx: Tx,
  record: PathwayRecord,
  { logId, ...started }: EmergencyStarted,
  permit: Permit<"emergency:record">,
  now: Date,
): Promise<void> {
  await tx.emergencyLog.create({
    data: {
      ...{ id: logId, ...started, startedById: permit.actor.userId, recordedAt: now },
      ...{ pathwayId: record.id, patientId: record.patient.id },
    },
  });
}

/** Write one line in the log. */
export async function insertEmergencyEntry(
  tx: Tx,
  record: PathwayRecord,
  entry: EmergencyEntryRecorded,
  permit: Permit<"emergency:record">,
  now: Date,
): Promise<void> {
  await tx.emergencyLogEntry.create({ data: { ...entry, ...recordedColumns(record, permit, now) } });
}

/** Close the log with its summary; stale when somebody else just did. */
export async function markEmergencyEnded(
  tx: Tx,
  { logId, summary }: EmergencyEnded,
  permit: Permit<"emergency:record">,
  now: Date,
): Promise<Result<{ logId: string }, Stale>> {
  const { count } = await tx.emergencyLog.updateMany({
    where: { id: logId, endedAt: null },
    data: { endedAt: now, endedById: permit.actor.userId, summary },
  });
  return count === 1 ? ok({ logId }) : refuse({ kind: "stale" });
}
