import { ageOn, clinicDate } from "@/lib/domain/calendar";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { VitalsReading } from "@/lib/domain/pathway/treatment-day-record";
import { type Protocol, VITAL_SIGNS, type VitalSign } from "@/lib/domain/protocol/protocol.schema";
import { assessVitals, type SignAssessment } from "@/lib/domain/vitals/assess-vitals";

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
 * missing value or limit is not assessable, never normal; a temperature is judged when it was measured. Older than the protocol allows counts as
 * too old.
 */
export function assessBaseline(
  record: Pick<PathwayRecord, "readings" | "protocol" | "patient">,
  visitId: string,
  now: Date,
): BaselineState {
  const reading = newestReading(record, visitId, now);
  if (!reading) return "missing";
  const { monitoring } = record.protocol;
  const ageYears = ageOn(record.patient.birthDate, clinicDate(reading.measuredAt));
  const values = { ...reading, temperatureC: newestTemperature(record, visitId, now) };
  const { signs, temperature, overall } = assessVitals(values, {
    monitoring,
    phase: "before",
    baseline: null,
    ageYears,
  });
  if (VITAL_SIGNS.some((sign) => isCritical(signs[sign])) || isCritical(temperature)) return "outside-stop-limit";
  const ageMs = now.getTime() - reading.measuredAt.getTime();
  if (ageMs > monitoring.baselineMaxAgeMinutes * 60_000) return "too-old";
  if (VITAL_SIGNS.some((sign) => signs[sign].state === "not-assessable" || !hasStopLimit(record.protocol, sign)))
    return "not-assessable";
  return overall === "within-limits" ? "within-limits" : "outside-wait-limit";
}

/** A fever does not go away by not being measured again. */
function newestTemperature(record: Pick<PathwayRecord, "readings">, visitId: string, at: Date): number | null {
  const measured = record.readings.filter(({ temperatureC }) => temperatureC !== null);
  return newestReading({ readings: measured }, visitId, at)?.temperatureC ?? null;
}

function isCritical(assessment: SignAssessment | null): boolean {
  return assessment?.state === "outside" && assessment.level === "critical";
}

function hasStopLimit(protocol: Protocol, sign: VitalSign): boolean {
  const limit = protocol.monitoring.limits[sign]?.beforeStop;
  return limit !== undefined && (limit.below !== undefined || limit.above !== undefined);
}
