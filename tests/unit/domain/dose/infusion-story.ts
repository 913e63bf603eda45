import type { InfusionEvent } from "@/lib/domain/pathway/treatment-day-record";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { aDose, anOrder, at, courseAt, NURSE } from "@/tests/support/builders";

/** 35 mg, 3.5 ml of 10 mg/ml over 40 minutes from half past ten: 5.25 ml/h (reference 3.4). */
export const DOSE = { ...aDose("session-1", "2026-10-14 10:30"), doseMg: 35, volumeMl: 3.5, strengthMgPerMl: 10 };

export function anEvent(kind: InfusionEvent["kind"], time: string, rateMlPerHour: number | null = null): InfusionEvent {
  const happenedAt = at(`2026-10-14 ${time}`);
  return {
    ...{ id: `${kind} ${time}`, visitId: "session-1", doseId: DOSE.id, kind, rateMlPerHour, reason: "" },
    ...{ happenedAt, deviceAt: null, recordedAt: happenedAt, recordedBy: NURSE },
  };
}

/** The first session given as an infusion, as it stood at a time of that day. */
export function infusionAt(
  time: string,
  events: InfusionEvent[] = [],
  facts: Partial<PathwayRecord> = {},
): PathwayRecord {
  return courseAt(`2026-10-14 ${time}`, {
    orders: [anOrder("session-1", "2026-10-14 08:30", { route: "iv", doseMg: 35, mgPerKg: 0.5, infusionMinutes: 40 })],
    doses: [DOSE],
    infusionEvents: [anEvent("started", "10:30", 5.25), ...events],
    discharges: [],
    ...facts,
  });
}
