import { clinicDate } from "@/lib/domain/calendar";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { VitalsAssessment, VitalsValues } from "@/lib/domain/pathway/treatment-day-record";
import { VITAL_SIGNS, type VitalSign } from "@/lib/domain/protocol/protocol.schema";
import { ok, refuse, type Result } from "@/lib/domain/result";
import { sessionOf } from "@/lib/domain/session/session-of";
import { type AlertLevel, type AlertRule, assessVitals, type SignAssessment } from "@/lib/domain/vitals/assess-vitals";
import { baselineOf } from "@/lib/domain/vitals/baseline";
import type { RecordVitalsInput } from "@/lib/domain/vitals/vitals.schema";

export type AlertRaised = {
  sign: VitalSign;
  level: AlertLevel;
  rule: AlertRule;
  ruleVersion: string;
  value: string;
  limit: string;
};

export type VitalsRecorded = {
  readingId: string;
  visitId: string;
  values: VitalsValues;
  measuredAt: Date;
  skippedReason: string | null;
  comment: string;
  assessment: VitalsAssessment;
  ruleVersion: string;
  /** One for each sign that lies outside: each must be acknowledged by name (product document 3, gate 4). */
  alerts: AlertRaised[];
};

export type RecordVitalsRefusal =
  | { kind: "session-not-open" }
  | { kind: "measured-in-future" }
  | { kind: "measured-before-session" }
  | { kind: "measured-after-discharge"; dischargedAt: Date }
  | { kind: "moment-already-recorded" };

/**
 * Record one set of vital signs in a treatment session. Open from the visit's own Oslo day; after the discharge only what was measured
 * before it may be added late. Nothing is refused for being alarming. Limits before or during by the moment of measurement, not of typing.
 */
export function recordVitals(
  record: PathwayRecord,
  input: RecordVitalsInput,
  { now }: { now: Date },
): Result<VitalsRecorded, RecordVitalsRefusal> {
  const session = sessionOf(record, input.visitId);
  if (!session || session.visit.cancelled) return refuse({ kind: "session-not-open" });
  const day = clinicDate(session.visit.startsAt);
  if (clinicDate(now) < day) return refuse({ kind: "session-not-open" });

  const measuredAt = input.measuredAt ?? now;
  if (measuredAt > now) return refuse({ kind: "measured-in-future" });
  if (clinicDate(measuredAt) < day) return refuse({ kind: "measured-before-session" });
  if (!session.dose && clinicDate(measuredAt) > day) return refuse({ kind: "session-not-open" });
  const { discharge, dose } = session;
  if (discharge && measuredAt > discharge.dischargedAt) {
    return refuse({ kind: "measured-after-discharge", dischargedAt: discharge.dischargedAt });
  }
  const isTaken = session.readings.some(
    (reading) => !reading.invalidated && reading.measuredAt.getTime() === measuredAt.getTime(),
  );
  if (isTaken) return refuse({ kind: "moment-already-recorded" });

  const { monitoring } = record.protocol;
  const { skippedReason, comment } = input;
  const values = valuesOf(input);
  const verdict = assessVitals(values, {
    monitoring,
    phase: dose && measuredAt > dose.givenAt ? "during" : "before",
    baseline: baselineOf(session, monitoring.baselineMaxAgeMinutes),
  });
  return ok({
    readingId: input.commandId,
    visitId: input.visitId,
    values,
    measuredAt,
    skippedReason: skippedReason === "" ? null : skippedReason,
    comment,
    assessment: skippedReason === "" ? verdict.overall : "skipped",
    ruleVersion: verdict.ruleVersion,
    alerts: VITAL_SIGNS.flatMap((sign) => alertOf(sign, verdict.signs[sign], verdict.ruleVersion)),
  });
}

function alertOf(sign: VitalSign, assessment: SignAssessment, ruleVersion: string): AlertRaised[] {
  if (assessment.state !== "outside") return [];
  const { level, rule, value, limit } = assessment;
  return [{ sign, level, rule, ruleVersion, value, limit }];
}

function valuesOf(input: RecordVitalsInput): VitalsValues {
  return {
    systolicMmHg: input.systolicMmHg,
    diastolicMmHg: input.diastolicMmHg,
    heartRateBpm: input.heartRateBpm,
    spo2Percent: input.spo2Percent,
    respiratoryRatePerMin: input.respiratoryRatePerMin,
    moaas: input.moaas,
    nausea: input.nausea,
    anxiety: input.anxiety,
    dissociation: input.dissociation,
  };
}
