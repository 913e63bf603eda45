import { logOf } from "@/lib/domain/emergency/record-emergency-entry";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { EmergencyLog } from "@/lib/domain/pathway/treatment-day-record";

/** The log of an emergency in a session, the open one or the newest; null when there was none. Entries in the order in which things happened. */
export function describeEmergency(record: Pick<PathwayRecord, "emergencies">, visitId: string): EmergencyLog | null {
  const log = logOf(record, visitId);
  if (!log) return null;
  const entries = log.entries.toSorted((a, b) => a.happenedAt.getTime() - b.happenedAt.getTime());
  return { ...log, entries };
}
