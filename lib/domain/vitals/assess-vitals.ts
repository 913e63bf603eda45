import type { AlertRule, VitalsAlert, VitalsValues } from "@/lib/domain/pathway/treatment-day-record";
import { CHANGING_SIGNS } from "@/lib/domain/protocol/monitoring-rules";
import { type Protocol, type SignLimits, VITAL_SIGNS, type VitalSign } from "@/lib/domain/protocol/protocol.schema";
import { assessAgainstBaseline, type Baseline } from "@/lib/domain/vitals/assess-against-baseline";
import { assessPace, type Around } from "@/lib/domain/vitals/assess-pace";

/** Three things, never two: a missing value, limit, baseline or neighbour is *not assessable*, which is not the same as within limits. */
export type SignAssessment =
  | { state: "within"; unlimited: ("below" | "above")[] }
  | ({ state: "outside" } & Breach)
  | { state: "not-assessable"; why: "no-value" | "no-limit" | "no-baseline" | "no-neighbour" };
/** What a value passed: itself and the limit as they are shown and kept, in figures that read the same in both languages. */
export type Breach = Pick<VitalsAlert, "level" | "value" | "limit"> & { rule: Exclude<AlertRule, "skipped-in-a-row"> };

export type VitalsVerdict = {
  ruleVersion: string;
  signs: Record<VitalSign, SignAssessment>;
  /** Null when it was not measured, which makes nothing unknown: it is asked for only when there is a reason. */
  temperature: SignAssessment | null;
  overall: "within-limits" | "outside-limits" | "not-assessable";
};

type Context = {
  monitoring: Protocol["monitoring"];
  /** Before the dose other limits hold than during the effect. */
  phase: "before" | "during";
  /** The patient's own values before the dose; null when there were none. */
  baseline: Baseline | null;
  /** When it was measured, among which readings of the session; without it no slope can be judged. */
  around?: Around;
  /** Unknown: the stricter limits of the younger hold. */
  ageYears?: number;
};

/**
 * Judge one set of vital signs against the protocol's limits and, after the dose, against the patient's own baseline and the readings beside it
 * (reference 3.6). All limits are strict: a value equal to a limit is within it. A side without a limit is named in `unlimited`. The whole
 * set is within limits only when every sign is. Of several breaches of one sign the gravest is told, the fixed limit first.
 */
export function assessVitals(values: VitalsValues & { temperatureC?: number | null }, context: Context): VitalsVerdict {
  const assess = (sign: VitalSign) => assessSign(sign, values[sign], context);
  const signs: Record<VitalSign, SignAssessment> = {
    systolicMmHg: assess("systolicMmHg"),
    diastolicMmHg: assess("diastolicMmHg"),
    heartRateBpm: assess("heartRateBpm"),
    spo2Percent: assess("spo2Percent"),
    respiratoryRatePerMin: assess("respiratoryRatePerMin"),
    moaas: assess("moaas"),
  };
  const temperature = assessTemperature(values.temperatureC ?? null, context);
  const states = VITAL_SIGNS.map((sign) => signs[sign].state);
  const isOutside = states.includes("outside") || temperature?.state === "outside";
  const isUnknown = states.includes("not-assessable");
  return {
    ruleVersion: context.monitoring.ruleVersion,
    ...{ signs, temperature },
    overall: isOutside ? "outside-limits" : isUnknown ? "not-assessable" : "within-limits",
  };
}

function assessSign(sign: VitalSign, value: number | null, context: Context): SignAssessment {
  if (value === null) return { state: "not-assessable", why: "no-value" };
  const { monitoring, phase, baseline, around } = context;
  const limits = monitoring.limits[sign];
  const bands = limits && bandsFor(sign, limits, context);
  const changing = CHANGING_SIGNS.find((candidate) => candidate === sign);
  const isJudgedForChange = phase === "during" && changing !== undefined;
  const own = isJudgedForChange ? assessAgainstBaseline(changing, value, baseline, monitoring) : [];
  const pace = isJudgedForChange ? assessPace(changing, value, around, monitoring.rapidChange) : [];
  const breaches = [...absolute(value, bands), ...(own ?? []), ...(pace ?? [])];
  const gravest = breaches.find(({ level }) => level === "critical") ?? breaches[0];
  if (gravest) return { state: "outside", ...gravest };
  if (own === null) return { state: "not-assessable", why: "no-baseline" };
  if (pace === null) return { state: "not-assessable", why: "no-neighbour" };
  return withinOrUnlimited(bands);
}

function assessTemperature(value: number | null, context: Context): SignAssessment | null {
  if (value === null) return null;
  const bands = bandsOf(context.monitoring.temperature, context.phase);
  const breach = absolute(value, bands)[0];
  return breach ? { state: "outside", ...breach } : withinOrUnlimited(bands);
}

function withinOrUnlimited(bands: Bands | undefined): SignAssessment {
  const unlimited = (["below", "above"] as const).filter((side) => bands?.abnormal[side] === undefined);
  return unlimited.length === 2 ? { state: "not-assessable", why: "no-limit" } : { state: "within", unlimited };
}

type Band = { below?: number | undefined; above?: number | undefined };
type Bands = { abnormal: Band; critical: Band };

function bandsOf(limits: SignLimits, phase: Context["phase"]): Bands {
  return phase === "before"
    ? { abnormal: limits.beforeWait, critical: limits.beforeStop }
    : { abnormal: limits.duringAbnormal, critical: limits.duringCritical };
}

/** From an age that the protocol names, another blood pressure waits before the dose; what stops it is the same for all. */
function bandsFor(sign: VitalSign, limits: SignLimits, { monitoring, phase, ageYears }: Context): Bands {
  const bands = bandsOf(limits, phase);
  const older = monitoring.olderPatients;
  if (phase === "during" || !older || ageYears === undefined || ageYears < older.fromAgeYears) return bands;
  if (sign === "systolicMmHg") return { ...bands, abnormal: { ...bands.abnormal, above: older.systolicWaitAbove } };
  if (sign === "diastolicMmHg") return { ...bands, abnormal: { ...bands.abnormal, above: older.diastolicWaitAbove } };
  return bands;
}

function absolute(value: number, bands: Bands | undefined): Breach[] {
  return (["critical", "abnormal"] as const).flatMap((level) => {
    const limit = bands && passed(value, bands[level]);
    return limit ? [{ level, rule: "absolute" as const, value: String(value), limit }] : [];
  });
}

function passed(value: number, band: Band): string | null {
  if (band.below !== undefined && value < band.below) return `< ${band.below}`;
  if (band.above !== undefined && value > band.above) return `> ${band.above}`;
  return null;
}
