import type { Role } from "@/lib/domain/access/actor";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { AlertStep } from "@/lib/domain/pathway/treatment-day-record";
import { ok, refuse, type Result } from "@/lib/domain/result";
import type { RecordAlertStepInput } from "@/lib/domain/vitals/vitals.schema";

export type AlertStepTaken = {
  stepId: string;
  alertId: string;
  visitId: string;
  kind: AlertStep["kind"];
  note: string;
  happenedAt: Date;
};

export type RecordAlertStepRefusal =
  | { kind: "alert-unknown" }
  | { kind: "only-doctor-assesses" }
  | { kind: "step-in-future" }
  | { kind: "step-before-alert"; raisedAt: Date };

/** Write down what was done about an alert: the doctor was called, has assessed the patient, or something else worth knowing. */
export function recordAlertStep(
  record: PathwayRecord,
  { commandId, alertId, kind, note, happenedAt: said }: RecordAlertStepInput,
  { now, role }: { now: Date; role: Role },
): Result<AlertStepTaken, RecordAlertStepRefusal> {
  const alert = record.alerts.find(({ id }) => id === alertId);
  if (!alert) return refuse({ kind: "alert-unknown" });
  if (kind === "doctor-assessed" && role !== "doctor") return refuse({ kind: "only-doctor-assesses" });
  const happenedAt = said ?? now;
  if (happenedAt > now) return refuse({ kind: "step-in-future" });
  const reading = record.readings.find(({ id }) => id === alert.readingId);
  const { raisedAt } = alert;
  // Charted late: what was seen then was answered then.
  if (happenedAt < raisedAt && (!reading || happenedAt < reading.measuredAt))
    return refuse({ kind: "step-before-alert", raisedAt });
  return ok({ stepId: commandId, alertId, visitId: alert.visitId, kind, note, happenedAt });
}
