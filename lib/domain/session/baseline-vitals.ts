import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { VitalsReading } from "@/lib/domain/pathway/treatment-day-record";
import { type Protocol, VITAL_SIGNS, type VitalSign } from "@/lib/domain/protocol/protocol.schema";
import { assessVitals } from "@/lib/domain/vitals/assess-vitals";

export type BaselineState =
  "within-limits" | "missing" | "too-old" | "not-assessable" | "outside-wait-limit" | "outside-stop-limit";

/** The newest reading of a visit that was measured, not skipped and not invalidated, up to an instant; undefined when there is none. */
export function newestReading(
  record: Pick<PathwayRecord, "readings">,
  visitId: string,
  at: Date,
): VitalsReading | undefined {
  return record.readings
    .filter((reading) => reading.visitId === visitId && !reading.invalidated && reading.skippedReason === null)
    .filter((reading) => reading.measuredAt <= at)
    .toSorted((a, b) => a.measuredAt.getTime() - b.measuredAt.getTime())
    .at(-1);
}

/**
 * Whether the newest reading before a dose lets it be given (reference 3.6). Every sign must have a value and limits to hold it against: a
 * missing value or limit is not assessable, never normal. Older than the protocol allows counts as too old.
 */
export function assessBaseline(
  record: Pick<PathwayRecord, "readings" | "protocol">,
  visitId: string,
  now: Date,
): BaselineState {
  const reading = newestReading(record, visitId, now);
  if (!reading) return "missing";
  const { monitoring } = record.protocol;
  const { signs } = assessVitals(reading, { monitoring, phase: "before", baseline: null });
  const states = VITAL_SIGNS.map((sign) => ({ sign, verdict: signs[sign] }));
  if (states.some(({ verdict }) => verdict.state === "outside" && verdict.level === "critical"))
    return "outside-stop-limit";
  const ageMs = now.getTime() - reading.measuredAt.getTime();
  if (ageMs > monitoring.baselineMaxAgeMinutes * 60_000) return "too-old";
  if (states.some(({ sign, verdict }) => verdict.state === "not-assessable" || !hasStopLimit(record.protocol, sign)))
    return "not-assessable";
  return states.every(({ verdict }) => verdict.state === "within") ? "within-limits" : "outside-wait-limit";
}

function hasStopLimit(protocol: Protocol, sign: VitalSign): boolean {
  const limit = protocol.monitoring.limits[sign]?.beforeStop;
  return limit !== undefined && (limit.below !== undefined || limit.above !== undefined);
}
