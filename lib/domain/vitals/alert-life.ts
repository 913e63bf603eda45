import { addMinutes, max } from "date-fns";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { VitalsAlert, VitalsReading } from "@/lib/domain/pathway/treatment-day-record";
import { VITAL_SIGNS } from "@/lib/domain/protocol/protocol.schema";

/**
 * unanswered: nobody has acknowledged it · recheck-waiting: answered, the control reading is not due yet · recheck-overdue: it was due and is not there,
 * which alarms again · rechecked: a reading after the answer shows the sign.
 */
export type AlertState = "unanswered" | "recheck-waiting" | "recheck-overdue" | "rechecked";

type Facts = Pick<PathwayRecord, "readings" | "discharges">;

/** How an alert stands. From the discharge on no re-check is waited for: the patient has gone home, released by the doctor. */
export function alertState(alert: VitalsAlert, record: Facts, now: Date): AlertState {
  if (!alert.acknowledged) return "unanswered";
  if (recheckOf(alert, record.readings)) return "rechecked";
  const isHome = record.discharges.some(({ visitId }) => visitId === alert.visitId);
  return now > alert.acknowledged.recheckAt && !isHome ? "recheck-overdue" : "recheck-waiting";
}

/** The first reading after an alert was answered that shows its sign; undefined until there is one. */
export function recheckOf(alert: VitalsAlert, readings: readonly VitalsReading[]): VitalsReading | undefined {
  const { acknowledged } = alert;
  if (!acknowledged) return undefined;
  return readings
    .filter(({ visitId, invalidated }) => visitId === alert.visitId && !invalidated)
    .filter((reading) => shows(reading, alert) && reading.measuredAt > acknowledged.at)
    .toSorted((a, b) => a.measuredAt.getTime() - b.measuredAt.getTime())[0];
}

function shows(reading: VitalsReading, { sign }: VitalsAlert): boolean {
  if (sign === "monitoring") return VITAL_SIGNS.some((measured) => reading[measured] !== null);
  return reading[sign] !== null;
}

/** More messages than this would only be ignored (PROPOSED). */
export const MAX_ALERT_ESCALATIONS = 3;

/**
 * When the program brings an alert to the session's doctor: the protocol's minutes for its level after it was raised, or after its re-check was due,
 * and again after each time; null when nothing waits, or when the doctor has been told often enough of the same wait.
 */
export function alertEscalationDueAt(alert: VitalsAlert, record: Facts & Pick<PathwayRecord, "protocol">): Date | null {
  const waitsSince = waitingSince(alert, record);
  if (!waitsSince) return null;
  const told = alert.steps.filter(({ kind, happenedAt }) => kind === "escalated" && happenedAt >= waitsSince);
  if (told.length >= MAX_ALERT_ESCALATIONS) return null;
  const last = max([waitsSince, ...told.map(({ happenedAt }) => happenedAt)]);
  return addMinutes(last, record.protocol.monitoring.alertEscalation[alert.level]);
}

function waitingSince(alert: VitalsAlert, record: Facts): Date | null {
  if (!alert.acknowledged) return alert.raisedAt;
  const { recheckAt } = alert.acknowledged;
  const longAfter = addMinutes(recheckAt, 1);
  return alertState(alert, record, longAfter) === "recheck-overdue" ? recheckAt : null;
}
