import type { VitalsValues } from "@/lib/domain/pathway/treatment-day-record";
import type { ChangingSign, OwnChange } from "@/lib/domain/protocol/monitoring-rules";
import type { Protocol } from "@/lib/domain/protocol/protocol.schema";
import type { Breach } from "@/lib/domain/vitals/assess-vitals";

export type Baseline = Pick<VitalsValues, "systolicMmHg" | "diastolicMmHg"> &
  Partial<Pick<VitalsValues, "heartRateBpm" | "spo2Percent">>;

/**
 * How far a sign has moved from the patient's own value before the dose: one breach for each level that is passed, critical first; null when the
 * protocol asks for it and there is no baseline to hold it against (reference 3.6; beyond blood pressure PROPOSED).
 */
export function assessAgainstBaseline(
  sign: ChangingSign,
  value: number,
  baseline: Baseline | null,
  monitoring: Protocol["monitoring"],
): Breach[] | null {
  const limits = limitsOf(sign, monitoring);
  if (isEmpty(limits.abnormal) && isEmpty(limits.critical)) return [];
  const own = baseline?.[sign] ?? null;
  if (own === null) return null;
  return (["critical", "abnormal"] as const).flatMap((level) => {
    const breach = passed(value, own, limits[level]);
    return breach ? [{ level, rule: "relative-to-baseline" as const, ...breach }] : [];
  });
}

function limitsOf(sign: ChangingSign, monitoring: Protocol["monitoring"]) {
  const { abnormal = {}, critical = {} } = monitoring.relativeToBaseline[sign] ?? {};
  const isPressure = sign === "systolicMmHg" || sign === "diastolicMmHg";
  const rise = isPressure ? { riseShare: monitoring.riseOverBaseline } : {};
  return { abnormal: { ...rise, ...abnormal }, critical };
}

function isEmpty(change: OwnChange): boolean {
  return Object.keys(change).length === 0;
}

function passed(value: number, own: number, limits: OwnChange): { value: string; limit: string } | null {
  const { riseShare, fallShare, risePoints, fallPoints } = limits;
  // In whole hundredths of the baseline, so that no binary fraction decides: 140 over 100 is a rise of exactly 40 %.
  const percent = (share: number) => Math.round(share * 100);
  const isOver = (change: number, share: number) => change * 100 > own * percent(share);
  if (riseShare !== undefined && isOver(value - own, riseShare))
    return { value: `${value} (+${percent((value - own) / own)} %)`, limit: `> +${percent(riseShare)} % (${own})` };
  if (fallShare !== undefined && isOver(own - value, fallShare))
    return { value: `${value} (−${percent((own - value) / own)} %)`, limit: `> −${percent(fallShare)} % (${own})` };
  if (risePoints !== undefined && value - own > risePoints)
    return { value: `${value} (+${value - own})`, limit: `> +${risePoints} (${own})` };
  if (fallPoints !== undefined && own - value > fallPoints)
    return { value: `${value} (−${own - value})`, limit: `> −${fallPoints} (${own})` };
  return null;
}
