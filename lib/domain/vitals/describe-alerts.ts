import { differenceInMinutes } from "date-fns";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { VitalsAlert } from "@/lib/domain/pathway/treatment-day-record";
import { type AlertState, alertState, recheckOf } from "@/lib/domain/vitals/alert-life";

export type AlertFacts = VitalsAlert & {
  state: AlertState;
  /** When the first reading after the answer was measured. */
  recheckedAt: Date | null;
  /** Whole minutes since it was raised, or since its re-check was due. */
  minutesWaiting: number;
  /** The reading that raised it was wrong and is struck through; the alert stays until it is answered. */
  isFromStruckReading: boolean;
};

/** The alerts of a session as the screens show them, oldest first. */
export function describeAlerts(record: PathwayRecord, visitId: string, now: Date): AlertFacts[] {
  return record.alerts
    .filter((alert) => alert.visitId === visitId)
    .map((alert) => ({
      ...alert,
      state: alertState(alert, record, now),
      recheckedAt: recheckOf(alert, record.readings)?.measuredAt ?? null,
      minutesWaiting: Math.max(0, differenceInMinutes(now, alert.acknowledged?.recheckAt ?? alert.raisedAt)),
      isFromStruckReading: record.readings.some(
        ({ id, invalidated }) => id === alert.readingId && invalidated !== null,
      ),
    }));
}
