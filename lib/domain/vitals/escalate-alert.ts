import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { ok, refuse, type Result } from "@/lib/domain/result";
import { alertEscalationDueAt } from "@/lib/domain/vitals/alert-life";
import type { AlertStepTaken } from "@/lib/domain/vitals/record-alert-step";
import { type SkippedAlert, skippedAlertDue } from "@/lib/domain/vitals/skipped-in-a-row";
import type { EscalateAlertInput, RaiseSkippedAlertInput } from "@/lib/domain/vitals/vitals.schema";

export type EscalateAlertRefusal = { kind: "alert-unknown" } | { kind: "not-due" };

/** The program brings an alert that waits to the session's doctor. Refuses `not-due` when somebody was quicker. */
export function escalateAlert(
  record: PathwayRecord,
  { commandId, alertId }: EscalateAlertInput,
  { now }: { now: Date },
): Result<AlertStepTaken, EscalateAlertRefusal> {
  const alert = record.alerts.find(({ id }) => id === alertId);
  if (!alert) return refuse({ kind: "alert-unknown" });
  const dueAt = alertEscalationDueAt(alert, record);
  if (!dueAt || now < dueAt) return refuse({ kind: "not-due" });
  const { visitId } = alert;
  return ok({ stepId: commandId, alertId, visitId, kind: "escalated", note: "", happenedAt: now });
}

export type SkippedAlertRaised = SkippedAlert & { alertId: string; visitId: string };

/** The program raises the alert for readings that nobody took (reference 3.6: two in a row). */
export function raiseSkippedAlert(
  record: PathwayRecord,
  { commandId, visitId }: RaiseSkippedAlertInput,
  { now }: { now: Date },
): Result<SkippedAlertRaised, { kind: "not-due" }> {
  const due = skippedAlertDue(record, visitId, now);
  return due ? ok({ ...due, alertId: commandId, visitId }) : refuse({ kind: "not-due" });
}
