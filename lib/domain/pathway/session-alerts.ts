import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { VitalsAlert } from "@/lib/domain/pathway/treatment-day-record";

/** The alerts that nobody has acknowledged by name (product document 3, gate 4), of one visit or of the whole course. */
export function openAlerts(record: Pick<PathwayRecord, "alerts">, visitId?: string): VitalsAlert[] {
  return record.alerts.filter((alert) => !alert.acknowledged && (visitId === undefined || alert.visitId === visitId));
}

/** Whether the doctor's release is needed before going home: any alert in the session that no later release covers (product document 3, gate 6). */
export function needsRelease(record: Pick<PathwayRecord, "alerts" | "releases">, visitId: string): boolean {
  const released = record.releases.filter((release) => release.visitId === visitId);
  return record.alerts.some(
    (alert) => alert.visitId === visitId && !released.some((release) => release.releasedAt >= alert.raisedAt),
  );
}
