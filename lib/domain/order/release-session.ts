import type { ReleaseSessionInput } from "@/lib/domain/order/order.schema";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { needsRelease, openAlerts } from "@/lib/domain/pathway/session-alerts";
import { needsReleaseForReadings } from "@/lib/domain/session/measured-criteria";
import { ok, refuse, type Result } from "@/lib/domain/result";

export type SessionReleased = { id: string; visitId: string; reason: string };
export type ReleaseSessionRefusal =
  | { kind: "visit-unknown" }
  | { kind: "already-discharged" }
  | { kind: "no-alerts" }
  | { kind: "alerts-unacknowledged"; count: number }
  | { kind: "already-released" };

/**
 * After an alert the patient goes home only when the doctor has released them (product document 3, gate 6; reference 3.7). Every alert must have been
 * acknowledged first; an alert after a release asks for a new one. Without an alert too, when a reading since the dose does not bear out that the patient
 * may go.
 */
export function releaseSession(
  record: PathwayRecord,
  input: ReleaseSessionInput,
): Result<SessionReleased, ReleaseSessionRefusal> {
  const visit = record.visits.find((candidate) => candidate.id === input.visitId);
  if (!visit || visit.cancelled) return refuse({ kind: "visit-unknown" });
  if (record.discharges.some((discharge) => discharge.visitId === visit.id))
    return refuse({ kind: "already-discharged" });
  const isForReadings = needsReleaseForReadings(record, visit.id);
  const hasAlerts = record.alerts.some((alert) => alert.visitId === visit.id);
  if (!hasAlerts && !isForReadings) return refuse({ kind: "no-alerts" });
  const unacknowledged = openAlerts(record, visit.id).length;
  if (unacknowledged > 0) return refuse({ kind: "alerts-unacknowledged", count: unacknowledged });
  if (!needsRelease(record, visit.id) && !isForReadings) return refuse({ kind: "already-released" });
  return ok({ id: input.commandId, visitId: visit.id, reason: input.reason });
}
