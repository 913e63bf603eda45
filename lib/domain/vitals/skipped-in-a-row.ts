import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { sessionOf } from "@/lib/domain/session/session-of";
import { dueReadings, SKIPS_THAT_ALERT } from "@/lib/domain/vitals/due-readings";
import type { AlertRaised } from "@/lib/domain/vitals/judge-reading";

export type SkippedAlert = { alert: AlertRaised; readingId: string };

/**
 * The alert that two readings skipped or missed in a row raise (reference 3.6): once for every two more, and never beside one that still waits for its
 * answer. It hangs on the newest reading of the session. Null when there is nothing to raise, before the dose and after the discharge.
 */
export function skippedAlertDue(record: PathwayRecord, visitId: string, now: Date): SkippedAlert | null {
  const session = sessionOf(record, visitId);
  if (!session || session.discharge) return null;
  const { inARow, since } = dueReadings(record, visitId, now).notMeasured;
  const newest = session.readings.toSorted((a, b) => a.measuredAt.getTime() - b.measuredAt.getTime()).at(-1);
  if (!newest || !since || inARow < SKIPS_THAT_ALERT) return null;
  const raised = session.alerts.filter(({ rule }) => rule === "skipped-in-a-row");
  const inThisRow = raised.filter(({ raisedAt }) => raisedAt >= since).length;
  const isOpen = raised.some(({ acknowledged }) => acknowledged === null);
  if (isOpen || inThisRow >= Math.floor(inARow / SKIPS_THAT_ALERT)) return null;
  const { ruleVersion } = record.protocol.monitoring;
  const what = { sign: "monitoring", level: "abnormal", rule: "skipped-in-a-row", ruleVersion } as const;
  return { alert: { ...what, value: String(inARow), limit: `≥ ${SKIPS_THAT_ALERT}` }, readingId: newest.id };
}
