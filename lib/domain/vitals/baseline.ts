import { addMinutes } from "date-fns";
import type { VitalsReading } from "@/lib/domain/pathway/treatment-day-record";
import type { Session } from "@/lib/domain/session/session-of";

/**
 * The patient's own blood pressure before the dose: the newest valid reading that has one, measured at most `maxAgeMinutes` before the
 * dose (reference 3.6, baseline −15 to 0). Before the dose, the newest so far. Null when there is none.
 */
export function baselineOf(session: Pick<Session, "readings" | "dose">, maxAgeMinutes: number): VitalsReading | null {
  const doseAt = session.dose?.givenAt ?? null;
  const earliest = doseAt && addMinutes(doseAt, -maxAgeMinutes);
  return (
    session.readings
      .filter((reading) => !reading.invalidated && reading.systolicMmHg !== null && reading.diastolicMmHg !== null)
      .filter(
        (reading) =>
          (doseAt === null || reading.measuredAt <= doseAt) && (earliest === null || reading.measuredAt >= earliest),
      )
      .toSorted((a, b) => a.measuredAt.getTime() - b.measuredAt.getTime())
      .at(-1) ?? null
  );
}
