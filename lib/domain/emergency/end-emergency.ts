import type { EndEmergencyInput } from "@/lib/domain/emergency/emergency.schema";
import { logOf } from "@/lib/domain/emergency/record-emergency-entry";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { ok, refuse, type Result } from "@/lib/domain/result";

export type EmergencyEnded = { logId: string; visitId: string; summary: string };

export type EndEmergencyRefusal = { kind: "no-emergency" } | { kind: "emergency-ended-by"; name: string; at: Date };

/** The emergency is over, or was none: somebody says by name how it went, and the log is closed. */
export function endEmergency(
  record: Pick<PathwayRecord, "emergencies">,
  { visitId, summary }: EndEmergencyInput,
): Result<EmergencyEnded, EndEmergencyRefusal> {
  const log = logOf(record, visitId);
  if (!log) return refuse({ kind: "no-emergency" });
  if (log.ended) return refuse({ kind: "emergency-ended-by", name: log.ended.by.name, at: log.ended.at });
  return ok({ logId: log.id, visitId, summary });
}
