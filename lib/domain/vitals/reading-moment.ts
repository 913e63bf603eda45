import { addCalendarDays, clinicDate } from "@/lib/domain/calendar";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { VitalsReading } from "@/lib/domain/pathway/treatment-day-record";
import { ok, refuse, type Result } from "@/lib/domain/result";
import { type Session, sessionOf } from "@/lib/domain/session/session-of";

export type ReadingMomentRefusal =
  | { kind: "session-of-another-course" }
  | { kind: "session-not-open" }
  | { kind: "measured-in-future" }
  | { kind: "measured-before-session" }
  | { kind: "measured-after-discharge"; dischargedAt: Date }
  | { kind: "moment-already-recorded" };

/** What decides whether a moment belongs in a session. */
export type MomentFacts = {
  startsAt: Date;
  isDosed: boolean;
  dischargedAt: Date | null;
  readings: readonly Pick<VitalsReading, "measuredAt" | "invalidated">[];
};

/** The session that a reading of that moment belongs in, or why it belongs in none. */
export function readingMoment(
  record: PathwayRecord,
  visitId: string,
  measuredAt: Date,
  now: Date,
): Result<Session, ReadingMomentRefusal> {
  if (!record.visits.some(({ id }) => id === visitId)) return refuse({ kind: "session-of-another-course" });
  const session = sessionOf(record, visitId);
  if (!session || session.visit.cancelled) return refuse({ kind: "session-not-open" });
  const { visit, dose, discharge, readings } = session;
  const facts = { startsAt: visit.startsAt, isDosed: dose !== null, dischargedAt: discharge?.dischargedAt ?? null };
  const refusal = whyNotThen({ ...facts, readings }, measuredAt, now);
  return refusal ? refuse(refusal) : ok(session);
}

/**
 * Why a reading of that moment cannot be charted in a session; null when it can. Open from the visit's own Oslo day, until the night after a dose; after
 * the discharge only what was measured before it may be added late. One moment holds one valid reading.
 */
export function whyNotThen(
  { startsAt, isDosed, dischargedAt, readings }: MomentFacts,
  measuredAt: Date,
  now: Date,
): ReadingMomentRefusal | null {
  const day = clinicDate(startsAt);
  if (clinicDate(now) < day) return { kind: "session-not-open" };
  if (measuredAt > now) return { kind: "measured-in-future" };
  const measuredOn = clinicDate(measuredAt);
  if (measuredOn < day) return { kind: "measured-before-session" };
  if (dischargedAt && measuredAt > dischargedAt) return { kind: "measured-after-discharge", dischargedAt };
  if (measuredOn > (isDosed ? addCalendarDays(day, 1) : day)) return { kind: "session-not-open" };
  const isTaken = readings.some(
    (reading) => !reading.invalidated && reading.measuredAt.getTime() === measuredAt.getTime(),
  );
  return isTaken ? { kind: "moment-already-recorded" } : null;
}
