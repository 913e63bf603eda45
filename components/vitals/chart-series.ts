import type { InfusionEvent, VitalsAlert } from "@/lib/domain/pathway/treatment-day-record";
import type { SignLimits } from "@/lib/domain/protocol/protocol.schema";
import type { ReadingFacts } from "@/lib/domain/session/describe-session";

export type ChartPoint = {
  id: string;
  minute: number;
  systolic: number | null;
  diastolic: number | null;
  pulse: number | null;
  spo2: number | null;
  isImported: boolean;
  isLate: boolean;
};
/** A stretch of minutes in which the infusion ran. */
export type ChartStretch = { from: number; to: number };
export type ChartAlert = { minute: number; level: VitalsAlert["level"]; sign: VitalsAlert["sign"] };

/** The readings that the chart draws, in the order of time: valid, measured, placed in minutes from the dose. */
export function chartPoints(readings: ReadingFacts[]): ChartPoint[] {
  return pointsOf(readings.filter(({ invalidated }) => !invalidated));
}

/** Those that were struck through: drawn hollow, so that the correction is seen. */
export function struckPoints(readings: ReadingFacts[]): ChartPoint[] {
  return pointsOf(readings.filter(({ invalidated }) => invalidated));
}

function pointsOf(readings: ReadingFacts[]): ChartPoint[] {
  return readings
    .filter((reading) => reading.skippedReason === null && reading.minute !== null)
    .map((reading) => ({
      id: reading.id,
      minute: reading.minute ?? 0,
      ...{
        systolic: reading.systolicMmHg,
        diastolic: reading.diastolicMmHg,
        pulse: reading.heartRateBpm,
        spo2: reading.spo2Percent,
      },
      ...{ isImported: reading.source === "imported", isLate: reading.isLateEntry },
    }))
    .toSorted((a, b) => a.minute - b.minute);
}

type Flow = Pick<InfusionEvent, "happenedAt" | "rateMlPerHour">;

/** Where the infusion ran, in minutes from the dose, until it was paused or stopped, or until now. */
export function infusionStretches(events: readonly Flow[], givenAt: Date, now: Date): ChartStretch[] {
  const minute = (at: Date) => (at.getTime() - givenAt.getTime()) / 60_000;
  return events.flatMap(({ happenedAt, rateMlPerHour }, index) =>
    (rateMlPerHour ?? 0) > 0 ? [{ from: minute(happenedAt), to: minute(events[index + 1]?.happenedAt ?? now) }] : [],
  );
}

/** One mark for each reading that raised alerts, the worst of them; one for readings that were not taken, when that was found. */
export function chartAlerts(readings: ReadingFacts[]): ChartAlert[] {
  return readings.flatMap(({ invalidated, minute, measuredAt, alerts }) => {
    if (minute === null) return [];
    const ofReading = invalidated ? [] : alerts.filter(({ sign }) => sign !== "monitoring");
    const worst = ofReading.find(({ level }) => level === "critical") ?? ofReading[0];
    const notTaken = alerts.filter(({ sign }) => sign === "monitoring");
    return [
      ...(worst ? [{ minute, level: worst.level, sign: worst.sign }] : []),
      ...notTaken.map(({ level, sign, raisedAt }) => ({
        ...{ level, sign, minute: minute + (raisedAt.getTime() - measuredAt.getTime()) / 60_000 },
      })),
    ];
  });
}

/** The minutes from the first reading to a little beyond the newest or now, at least an hour. */
export function chartSpan(points: ChartPoint[], minutesNow: number): [from: number, to: number] {
  const minutes = points.map(({ minute }) => minute);
  return [Math.min(-10, ...minutes.map((minute) => minute - 3)), Math.max(60, minutesNow, ...minutes) + 4];
}

/** The limits in force during the effect that the chart shades; undefined where the protocol sets none. */
export function shadedLimits(limits: Partial<Record<"systolicMmHg" | "spo2Percent", SignLimits | undefined>>) {
  return {
    systolicAbove: limits.systolicMmHg?.duringAbnormal.above,
    spo2Below: limits.spo2Percent?.duringAbnormal.below,
  };
}
