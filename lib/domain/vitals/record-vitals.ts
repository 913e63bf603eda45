import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { ReadingSource, VitalsAssessment, VitalsReading } from "@/lib/domain/pathway/treatment-day-record";
import type { Person } from "@/lib/domain/pathway/recorded";
import { recordedNow, type Recording, withEntry } from "@/lib/domain/pathway/with-entry";
import { ok, type Result } from "@/lib/domain/result";
import { type AlertRaised, judgeReading, type MeasuredValues } from "@/lib/domain/vitals/judge-reading";
import { readingMoment, type ReadingMomentRefusal } from "@/lib/domain/vitals/reading-moment";
import { skippedAlertDue } from "@/lib/domain/vitals/skipped-in-a-row";
import type { RecordVitalsInput, TypedReading } from "@/lib/domain/vitals/vitals.schema";

export type VitalsRecorded = {
  readingId: string;
  visitId: string;
  values: MeasuredValues;
  measuredAt: Date;
  deviceAt: Date | null;
  source: ReadingSource;
  correctsId: string | null;
  skippedReason: string | null;
  comment: string;
  assessment: VitalsAssessment;
  ruleVersion: string;
  alerts: AlertRaised[];
};

export type RecordVitalsRefusal = ReadingMomentRefusal;

/**
 * Record one set of vital signs in a treatment session, or that it was skipped and why. Nothing is refused for being alarming. The second skip in a
 * row raises an alert of its own (reference 3.6).
 */
export function recordVitals(
  record: PathwayRecord,
  input: RecordVitalsInput,
  { now }: { now: Date },
): Result<VitalsRecorded, RecordVitalsRefusal> {
  const { commandId: readingId, visitId, deviceAt } = input;
  const measuredAt = input.measuredAt ?? now;
  const session = readingMoment(record, visitId, measuredAt, now);
  if (!session.ok) return session;
  const values = valuesOf(input);
  const judged = judgeReading(record, session.value, values, measuredAt);
  const { comment, skippedReason } = input;
  const recorded: VitalsRecorded = {
    ...{ readingId, visitId, values, measuredAt, deviceAt, source: "typed", correctsId: null, comment },
    ...judged,
    skippedReason: null,
  };
  if (skippedReason === "") return ok(recorded);
  const skipped: VitalsRecorded = { ...recorded, skippedReason, assessment: "skipped", alerts: [] };
  const due = skippedAlertDue(withVitals(record, skipped, { now, by: NOT_SAID }), visitId, now);
  return ok(due ? { ...skipped, alerts: [due.alert] } : skipped);
}

/** The record with the reading and the alerts that it raised in place, for rules that look at the session as it will be. */
export function withVitals(record: PathwayRecord, recorded: VitalsRecorded, recording: Recording): PathwayRecord {
  const { readingId, visitId, alerts } = recorded;
  const raised = alerts.map((alert, place) => ({
    ...{ id: `${readingId}/${place}`, visitId, readingId, ...alert, raisedAt: recording.now },
    ...{ acknowledged: null, steps: [] },
  }));
  return {
    ...record,
    readings: withEntry(record.readings, asReading(recorded, recording), ({ measuredAt }) => measuredAt),
    alerts: [...record.alerts, ...raised],
  };
}

/** The reading as the record will hold it. */
export function asReading(recorded: VitalsRecorded, recording: Recording): VitalsReading {
  const { readingId, values, alerts: _alerts, ...facts } = recorded;
  return { id: readingId, ...values, ...facts, ...recordedNow(recording), invalidated: null };
}

/** For rules to which it is all the same who writes. */
export const NOT_SAID: Person = { userId: "", name: "" };

/** Only the figures of what was typed. */
export function valuesOf(typed: TypedReading): MeasuredValues {
  return {
    systolicMmHg: typed.systolicMmHg,
    diastolicMmHg: typed.diastolicMmHg,
    heartRateBpm: typed.heartRateBpm,
    spo2Percent: typed.spo2Percent,
    respiratoryRatePerMin: typed.respiratoryRatePerMin,
    moaas: typed.moaas,
    nausea: typed.nausea,
    anxiety: typed.anxiety,
    dissociation: typed.dissociation,
    temperatureC: typed.temperatureC,
  };
}
