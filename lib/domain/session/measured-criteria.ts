import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { VitalsReading } from "@/lib/domain/pathway/treatment-day-record";
import type { DischargeLimits } from "@/lib/domain/protocol/checklist.schema";
import type { VitalSign } from "@/lib/domain/protocol/protocol.schema";
import { sessionOf, type Session } from "@/lib/domain/session/session-of";
import { baselineOf } from "@/lib/domain/vitals/baseline";

type Measured = VitalSign | "nausea" | "dissociation";

/** `met`: the newest value agrees · `contradicted`: it does not · `not-measured`: no value since the dose. Unknown is never met. */
export type MeasuredState = "met" | "contradicted" | "not-measured";

export type MeasuredCriterion = {
  state: MeasuredState;
  /** The newest values since the dose, and the reading of each; baseline beside the pressure. */
  values: { sign: Measured; value: number; measuredAt: Date }[];
  baseline: { systolicMmHg: number; diastolicMmHg: number } | null;
};

/** The criteria of reference 3.7 that a reading speaks to, by their key in the protocol. */
const SIGNS: Record<string, readonly Measured[]> = {
  "blood-pressure-settled": ["systolicMmHg", "diastolicMmHg"],
  "oxygen-saturation": ["spo2Percent"],
  "awake-and-oriented": ["moaas"],
  "nausea-settled": ["nausea"],
  "dissociation-gone": ["dissociation"],
};

/**
 * What the readings since the dose say to each measured criterion of the way home (reference 3.7): the newest value of each sign, against the
 * protocol's limits. Empty before the dose.
 */
export function measuredCriteria(record: PathwayRecord, visitId: string): Record<string, MeasuredCriterion> {
  const session = sessionOf(record, visitId);
  if (!session?.dose) return {};
  const readings = readingsSinceDose(session, session.dose.givenAt).filter(
    ({ skippedReason }) => skippedReason === null,
  );
  return Object.fromEntries(
    record.protocol.discharge.criteria.flatMap(({ key }): [string, MeasuredCriterion][] => {
      const signs = SIGNS[key];
      return signs ? [[key, judge(record, session, signs, readings)]] : [];
    }),
  );
}

/**
 * The criteria answered yes that the readings do not bear out, and that no release covers: a doctor who releases after the newest reading has seen
 * it (product document 3, gate 6).
 */
export function contradictedYes(
  record: PathwayRecord,
  visitId: string,
  answers: Record<string, { answer: "yes" | "no" }>,
): string[] {
  if (isReleasedSinceNewest(record, visitId)) return [];
  return Object.entries(measuredCriteria(record, visitId))
    .filter(([key, { state }]) => state !== "met" && answers[key]?.answer === "yes")
    .map(([key]) => key);
}

/** Whether something measured since the dose keeps the patient here, and no doctor has released since: a release may be asked for without an alert. */
export function needsReleaseForReadings(record: PathwayRecord, visitId: string): boolean {
  const isUnmet = Object.values(measuredCriteria(record, visitId)).some(({ state }) => state !== "met");
  return isUnmet && !isReleasedSinceNewest(record, visitId);
}

/** Whether a doctor has released after all that was charted since the dose was known; a reading skipped with a reason counts as charted. */
export function isReleasedSinceNewest(record: PathwayRecord, visitId: string): boolean {
  const session = sessionOf(record, visitId);
  const known = session?.dose ? readingsSinceDose(session, session.dose.givenAt) : [];
  if (known.length === 0) return false;
  return record.releases.some(
    (release) => release.visitId === visitId && known.every(({ recordedAt }) => recordedAt <= release.releasedAt),
  );
}

function readingsSinceDose({ readings }: Session, doseAt: Date): VitalsReading[] {
  return readings
    .filter(({ invalidated, measuredAt }) => !invalidated && measuredAt > doseAt)
    .toSorted((a, b) => a.measuredAt.getTime() - b.measuredAt.getTime());
}

function judge(
  record: PathwayRecord,
  session: Session,
  signs: readonly Measured[],
  readings: VitalsReading[],
): MeasuredCriterion {
  const { monitoring, discharge } = record.protocol;
  const values = signs.flatMap((sign) => {
    const reading = readings.findLast((one) => one[sign] !== null);
    const value = reading?.[sign] ?? null;
    return reading && value !== null ? [{ sign, value, measuredAt: reading.measuredAt }] : [];
  });
  const before = baselineOf(session, monitoring.baselineMaxAgeMinutes);
  const baseline =
    before && before.systolicMmHg !== null && before.diastolicMmHg !== null
      ? { systolicMmHg: before.systolicMmHg, diastolicMmHg: before.diastolicMmHg }
      : null;
  if (values.length < signs.length) return { state: "not-measured", values, baseline };
  const areMet = values.every(({ sign, value }) => {
    const beforeWait = sign in monitoring.limits ? monitoring.limits[sign as VitalSign]?.beforeWait.above : undefined;
    return isMet(sign, value, discharge.limits, { baseline, beforeWait });
  });
  return { state: areMet ? "met" : "contradicted", values, baseline };
}

type Beside = { baseline: MeasuredCriterion["baseline"]; beforeWait: number | undefined };

function isMet(sign: Measured, value: number, limits: DischargeLimits, { baseline, beforeWait }: Beside): boolean {
  switch (sign) {
    case "systolicMmHg":
    case "diastolicMmHg": {
      const usual = baseline?.[sign];
      const isNear = usual !== undefined && Math.abs(value - usual) <= limits.bloodPressureWithinShare * usual;
      return isNear || (beforeWait !== undefined && value <= beforeWait);
    }
    case "spo2Percent":
      return value >= limits.spo2AtLeastPercent;
    case "moaas":
      return value >= limits.moaasAtLeast;
    case "nausea":
      return value <= limits.nauseaAtMost;
    case "dissociation":
      return value <= limits.dissociationAtMost;
    case "heartRateBpm":
    case "respiratoryRatePerMin":
      return false;
  }
}
