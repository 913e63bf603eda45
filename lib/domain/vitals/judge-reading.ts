import { ageOn, clinicDate } from "@/lib/domain/calendar";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { AlertSign, VitalsAlert, VitalsAssessment, VitalsValues } from "@/lib/domain/pathway/treatment-day-record";
import { VITAL_SIGNS } from "@/lib/domain/protocol/protocol.schema";
import type { Session } from "@/lib/domain/session/session-of";
import { assessVitals, type SignAssessment } from "@/lib/domain/vitals/assess-vitals";
import { baselineOf } from "@/lib/domain/vitals/baseline";

export type MeasuredValues = VitalsValues & { temperatureC: number | null };

/** What a reading raises; when, and what came of it, is kept with it (treatment-day-record.ts). */
export type AlertRaised = Pick<VitalsAlert, "sign" | "level" | "rule" | "ruleVersion" | "value" | "limit">;

export type ReadingJudged = {
  assessment: Exclude<VitalsAssessment, "skipped">;
  ruleVersion: string;
  /** One for each sign that lies outside: each must be acknowledged by name (product document 3, gate 4). */
  alerts: AlertRaised[];
};

/**
 * What a set of values measured at that moment of a session is worth: limits before or during by the moment of measurement, not of typing;
 * baseline, neighbours and age are the patient's own.
 */
export function judgeReading(
  record: Pick<PathwayRecord, "protocol" | "patient">,
  session: Pick<Session, "readings" | "dose">,
  values: MeasuredValues,
  measuredAt: Date,
): ReadingJudged {
  const { monitoring } = record.protocol;
  const { dose, readings } = session;
  const verdict = assessVitals(values, {
    monitoring,
    phase: dose && measuredAt > dose.givenAt ? "during" : "before",
    baseline: baselineOf(session, monitoring.baselineMaxAgeMinutes),
    around: { measuredAt, readings },
    ageYears: ageOn(record.patient.birthDate, clinicDate(measuredAt)),
  });
  const { ruleVersion, signs, temperature } = verdict;
  const raised = (sign: AlertSign, assessment: SignAssessment | null): AlertRaised[] => {
    if (assessment?.state !== "outside") return [];
    const { level, rule, value, limit } = assessment;
    return [{ sign, level, rule, ruleVersion, value, limit }];
  };
  return {
    ...{ assessment: verdict.overall, ruleVersion },
    alerts: [...VITAL_SIGNS.flatMap((sign) => raised(sign, signs[sign])), ...raised("temperatureC", temperature)],
  };
}
