import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { ok, refuse, type Result } from "@/lib/domain/result";
import { sessionOf } from "@/lib/domain/session/session-of";
import { type AlertRaised, judgeReading } from "@/lib/domain/vitals/judge-reading";
import type { FileProblem } from "@/lib/domain/vitals/monitor-file";
import { planImport, type PlannedRow } from "@/lib/domain/vitals/plan-import";
import { asReading, NOT_SAID, type VitalsRecorded } from "@/lib/domain/vitals/record-vitals";
import type { ImportVitalsInput } from "@/lib/domain/vitals/vitals.schema";

export type VitalsImported = { visitId: string; readings: VitalsRecorded[]; leftOut: number };

export type ImportVitalsRefusal =
  | FileProblem
  | { kind: "session-of-another-course" }
  | { kind: "session-not-open" }
  | { kind: "all-already-recorded"; count: number }
  | { kind: "no-usable-row"; count: number };

type New = Extract<PlannedRow, { problem: null }>;

/**
 * Chart the readings of a monitor's file as ordinary readings, marked as imported, oldest first. Idempotent by content: what is in the record already is
 * left out, so the same file twice adds nothing. A breach that lasts over several rows raises its alert once, at its first row. `newReadingId`
 * gives each reading its id.
 */
export function importVitals(
  record: PathwayRecord,
  { visitId, content }: ImportVitalsInput,
  { now, newReadingId }: { now: Date; newReadingId: () => string },
): Result<VitalsImported, ImportVitalsRefusal> {
  if (!record.visits.some(({ id }) => id === visitId)) return refuse({ kind: "session-of-another-course" });
  const session = sessionOf(record, visitId);
  if (!session || session.visit.cancelled) return refuse({ kind: "session-not-open" });
  const { visit, dose, discharge, readings } = session;
  const facts = { startsAt: visit.startsAt, isDosed: dose !== null, dischargedAt: discharge?.dischargedAt ?? null };
  const planned = planImport(content, { ...facts, readings }, now);
  if (!planned.ok) return planned;
  const rows = planned.value;
  const fresh = rows.filter((row): row is New => row.problem === null);
  if (fresh.length === 0) {
    const count = rows.filter(({ problem }) => problem?.kind === "already-recorded").length;
    return count > 0
      ? refuse({ kind: "all-already-recorded", count })
      : refuse({ kind: "no-usable-row", count: rows.length });
  }
  const imported: VitalsRecorded[] = [];
  for (const { measuredAt, values } of fresh.toSorted((a, b) => a.measuredAt.getTime() - b.measuredAt.getTime())) {
    const known = [...readings, ...imported.map((row) => asReading(row, { now, by: NOT_SAID }))];
    const { alerts, ...judged } = judgeReading(record, { dose, readings: known }, values, measuredAt);
    imported.push({
      ...{ readingId: newReadingId(), visitId, values, measuredAt, deviceAt: null, source: "imported" as const },
      ...{ correctsId: null, skippedReason: null, comment: "", ...judged, alerts },
    });
  }
  const quieter = imported.map((row, index) => ({ ...row, alerts: firstOfRun(row.alerts, imported[index - 1]) }));
  return ok({ visitId, readings: quieter, leftOut: rows.length - fresh.length });
}

function firstOfRun(alerts: AlertRaised[], before: VitalsRecorded | undefined): AlertRaised[] {
  const isSame = (a: AlertRaised, b: AlertRaised) => a.sign === b.sign && a.level === b.level;
  return alerts.filter((alert) => !before?.alerts.some((earlier) => isSame(earlier, alert)));
}
