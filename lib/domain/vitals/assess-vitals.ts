import type { VitalsValues } from "@/lib/domain/pathway/treatment-day-record";
import { type Protocol, type SignLimits, VITAL_SIGNS, type VitalSign } from "@/lib/domain/protocol/protocol.schema";

export type Baseline = Pick<VitalsValues, "systolicMmHg" | "diastolicMmHg">;

/** Three things, never two: a missing value, limit or baseline is *not assessable*, which is not the same as within limits. */
export type SignAssessment =
  | { state: "within"; unlimited: ("below" | "above")[] }
  | { state: "outside"; level: AlertLevel; rule: AlertRule; value: string; limit: string }
  | { state: "not-assessable"; why: "no-value" | "no-limit" | "no-baseline" };
export type AlertLevel = "abnormal" | "critical";
export type AlertRule = "absolute" | "relative-to-baseline";

export type VitalsVerdict = {
  ruleVersion: string;
  signs: Record<VitalSign, SignAssessment>;
  overall: "within-limits" | "outside-limits" | "not-assessable";
};

type Context = {
  monitoring: Protocol["monitoring"];
  /** Before the dose other limits hold than during the effect. */
  phase: "before" | "during";
  /** The patient's own values before the dose; null when there were none. */
  baseline: Baseline | null;
};

/**
 * Judge one set of vital signs against the protocol's limits and, after the dose, against the patient's own baseline (reference 3.6).
 * `above` and `below` are strict: a value equal to a limit is within it. A side without a limit is named in `unlimited`. The whole set is
 * within limits only when every sign is.
 */
export function assessVitals(values: VitalsValues, context: Context): VitalsVerdict {
  const assess = (sign: VitalSign) => assessSign(sign, values[sign], context);
  const signs: Record<VitalSign, SignAssessment> = {
    systolicMmHg: assess("systolicMmHg"),
    diastolicMmHg: assess("diastolicMmHg"),
    heartRateBpm: assess("heartRateBpm"),
    spo2Percent: assess("spo2Percent"),
    respiratoryRatePerMin: assess("respiratoryRatePerMin"),
    moaas: assess("moaas"),
  };
  const states = VITAL_SIGNS.map((sign) => signs[sign].state);
  const isOutside = states.includes("outside");
  const isUnknown = states.includes("not-assessable");
  return {
    ruleVersion: context.monitoring.ruleVersion,
    signs,
    overall: isOutside ? "outside-limits" : isUnknown ? "not-assessable" : "within-limits",
  };
}

function assessSign(sign: VitalSign, value: number | null, context: Context): SignAssessment {
  if (value === null) return { state: "not-assessable", why: "no-value" };
  const limits = context.monitoring.limits[sign];
  const bands = limits && bandsOf(limits, context.phase);
  const critical = bands && breach(value, bands.critical);
  if (critical) return outside("critical", "absolute", value, critical);
  const abnormal = bands && breach(value, bands.abnormal);
  if (abnormal) return outside("abnormal", "absolute", value, abnormal);
  const relative = assessRise(sign, value, context);
  if (relative) return relative;
  const unlimited = (["below", "above"] as const).filter((side) => bands?.abnormal[side] === undefined);
  return unlimited.length === 2 ? { state: "not-assessable", why: "no-limit" } : { state: "within", unlimited };
}

/** A rise of blood pressure over the patient's own baseline; null when it is within the share or the rule does not apply. */
function assessRise(sign: VitalSign, value: number, context: Context): SignAssessment | null {
  if (context.phase === "before") return null;
  if (sign !== "systolicMmHg" && sign !== "diastolicMmHg") return null;
  const baseline = context.baseline?.[sign] ?? null;
  if (baseline === null) return { state: "not-assessable", why: "no-baseline" };
  const share = context.monitoring.riseOverBaseline;
  // In whole hundredths of the baseline, so that no binary fraction decides: 140 over 100 is a rise of exactly 40 %.
  if (value * 100 <= baseline * Math.round((1 + share) * 100)) return null;
  const rise = `${value} (+${Math.round(((value - baseline) / baseline) * 100)} %)`;
  return {
    state: "outside",
    level: "abnormal",
    rule: "relative-to-baseline",
    value: rise,
    limit: `> +${Math.round(share * 100)} % (${baseline})`,
  };
}

type Band = { below?: number | undefined; above?: number | undefined };

function bandsOf(limits: SignLimits, phase: Context["phase"]): { abnormal: Band; critical: Band } {
  return phase === "before"
    ? { abnormal: limits.beforeWait, critical: limits.beforeStop }
    : { abnormal: limits.duringAbnormal, critical: limits.duringCritical };
}

function breach(value: number, band: Band): string | null {
  if (band.below !== undefined && value < band.below) return `< ${band.below}`;
  if (band.above !== undefined && value > band.above) return `> ${band.above}`;
  return null;
}

function outside(level: AlertLevel, rule: AlertRule, value: number, limit: string): SignAssessment {
  return { state: "outside", level, rule, value: String(value), limit };
}
