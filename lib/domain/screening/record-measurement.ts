import { closingEvent } from "@/lib/domain/pathway/course-phase";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { Measurement } from "@/lib/domain/pathway/screening-record";
import { ok, refuse, type Result } from "@/lib/domain/result";
import type { RecordMeasurementInput } from "@/lib/domain/screening/screening.schema";

export type MeasurementRecorded = Omit<RecordMeasurementInput, "measuredAt" | "weightIsRight"> & { measuredAt: Date };

export type RecordMeasurementRefusal =
  | { kind: "pathway-closed" }
  | { kind: "measured-in-future" }
  | { kind: "blood-pressure-incomplete" }
  | { kind: "blood-pressure-swapped" }
  | { kind: "weight-implausible"; weightKg: number; minKg: number; maxKg: number };

/**
 * Record weight and, when taken, height, blood pressure, pulse and oxygen saturation. A weight outside the protocol's plausible range (reference 3.4:
 * below 35 or above 200 kg) is asked about once and recorded when confirmed; no dose is ever calculated from it.
 */
export function recordMeasurement(
  record: PathwayRecord,
  input: RecordMeasurementInput,
  { now }: { now: Date },
): Result<MeasurementRecorded, RecordMeasurementRefusal> {
  if (closingEvent(record)) return refuse({ kind: "pathway-closed" });
  const { weightIsRight, ...values } = input;
  const measuredAt = input.measuredAt ?? now;
  if (measuredAt > now) return refuse({ kind: "measured-in-future" });
  const { systolicMmHg, diastolicMmHg, weightKg } = values;
  if ((systolicMmHg === null) !== (diastolicMmHg === null)) return refuse({ kind: "blood-pressure-incomplete" });
  if (systolicMmHg !== null && diastolicMmHg !== null && diastolicMmHg >= systolicMmHg) {
    return refuse({ kind: "blood-pressure-swapped" });
  }
  if (!isPlausibleWeight(record, weightKg) && !weightIsRight) {
    const { min, max } = record.protocol.dose.plausibleWeightKg;
    return refuse({ kind: "weight-implausible", weightKg, minKg: min, maxKg: max });
  }
  return ok({ ...values, measuredAt });
}

/** Whether a dose may be calculated from this weight. */
export function isPlausibleWeight(record: Pick<PathwayRecord, "protocol">, weightKg: number): boolean {
  const { min, max } = record.protocol.dose.plausibleWeightKg;
  return weightKg >= min && weightKg <= max;
}

/** The measurement that counts: the newest by time of measuring that was not invalidated. */
export function newestMeasurement(record: Pick<PathwayRecord, "measurements">): Measurement | undefined {
  return record.measurements.filter((measurement) => !measurement.invalidated).at(-1);
}
