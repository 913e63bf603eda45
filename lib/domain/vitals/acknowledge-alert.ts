import { addMinutes, max, min } from "date-fns";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { ok, refuse, type Result } from "@/lib/domain/result";
import type { AcknowledgeAlertInput } from "@/lib/domain/vitals/vitals.schema";

export type AlertAcknowledged = {
  alertId: string;
  visitId: string;
  action: string;
  acknowledgedAt: Date;
  recheckAt: Date;
};

export type AcknowledgeAlertRefusal = { kind: "alert-unknown" } | { kind: "alert-already-acknowledged"; by: string };

/**
 * Answer for an alert by name with what was done, which starts the re-check timer of the protocol (reference 3.6: an alert must be
 * acknowledged by name with action taken). Answered on a device without contact, it counts from the moment it was answered, but never from before
 * the alert or from after now: a clock that is wrong keeps no answer out.
 */
export function acknowledgeAlert(
  record: PathwayRecord,
  input: AcknowledgeAlertInput,
  { now }: { now: Date },
): Result<AlertAcknowledged, AcknowledgeAlertRefusal> {
  const alert = record.alerts.find((candidate) => candidate.id === input.alertId);
  if (!alert) return refuse({ kind: "alert-unknown" });
  if (alert.acknowledged) return refuse({ kind: "alert-already-acknowledged", by: alert.acknowledged.by.name });
  const acknowledgedAt = min([now, max([alert.raisedAt, input.happenedAt ?? now])]);
  return ok({
    alertId: alert.id,
    visitId: alert.visitId,
    action: input.action,
    acknowledgedAt,
    recheckAt: addMinutes(acknowledgedAt, record.protocol.monitoring.recheckMinutes),
  });
}
