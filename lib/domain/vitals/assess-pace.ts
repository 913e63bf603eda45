import type { VitalsReading } from "@/lib/domain/pathway/treatment-day-record";
import type { ChangingSign, Pace, RapidChange } from "@/lib/domain/protocol/monitoring-rules";
import type { Breach } from "@/lib/domain/vitals/assess-vitals";

/** When a reading was measured, and the other readings of its session in any order. */
export type Around = { measuredAt: Date; readings: readonly VitalsReading[] };

/**
 * How fast a sign changes from the reading before, and on to the reading after it when it is charted late: one breach for each level that is passed,
 * critical first. Neighbours further apart than the protocol's minutes are judged by their pace. Null when there is no reading before that is
 * young enough to be a neighbour: a slope that nobody saw is not assessable.
 */
export function assessPace(
  sign: ChangingSign,
  value: number,
  around: Around | undefined,
  rules: RapidChange,
): Breach[] | null {
  const limits = rules.signs[sign];
  if (!limits) return [];
  const { before, after } = neighboursOf(sign, around, rules);
  if (!before) return null;
  const steps = [
    { from: before.value, to: value, minutes: before.minutes },
    ...(after ? [{ from: value, to: after.value, minutes: after.minutes }] : []),
  ];
  return (["critical", "abnormal"] as const).flatMap((level) =>
    steps.flatMap((step) => {
      const limit = passed(step, limits[level], rules.withinMinutes);
      return limit === null ? [] : [{ level, rule: "rapid-change" as const, value: describe(step), limit }];
    }),
  );
}

type Step = { from: number; to: number; minutes: number };

function passed(step: Step, { rise, fall }: Pace, withinMinutes: number): string | null {
  const span = Math.max(step.minutes, withinMinutes);
  const isFaster = (change: number, limit: number) => change * withinMinutes > limit * span;
  if (rise !== undefined && isFaster(step.to - step.from, rise)) return `> +${rise} / ${withinMinutes} min`;
  if (fall !== undefined && isFaster(step.from - step.to, fall)) return `> −${fall} / ${withinMinutes} min`;
  return null;
}

function describe({ from, to, minutes }: Step): string {
  return `${from} → ${to} / ${Math.max(1, Math.round(minutes))} min`;
}

function neighboursOf(sign: ChangingSign, around: Around | undefined, { neighbourMaxAgeMinutes }: RapidChange) {
  const measured = (around?.readings ?? []).flatMap((reading) => {
    const value = reading[sign];
    if (!around || reading.invalidated || value === null) return [];
    const minutes = (around.measuredAt.getTime() - reading.measuredAt.getTime()) / 60_000;
    return [{ value, minutes }];
  });
  const nearest = (candidates: { value: number; minutes: number }[]) =>
    candidates
      .filter(({ minutes }) => minutes > 0 && minutes <= neighbourMaxAgeMinutes)
      .toSorted((a, b) => a.minutes - b.minutes)[0];
  return {
    before: nearest(measured),
    after: nearest(measured.map(({ value, minutes }) => ({ value, minutes: -minutes }))),
  };
}
