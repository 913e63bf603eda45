import { subMinutes } from "date-fns";
import { clinicDate } from "@/lib/domain/calendar";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { ok, refuse, type Result } from "@/lib/domain/result";
import { sessionOf } from "@/lib/domain/session/session-of";

export type SessionMomentRefusal =
  | { kind: "session-unknown" }
  | { kind: "visit-cancelled" }
  | { kind: "in-the-future" }
  | { kind: "before-the-session-day"; startsAt: Date };

export type RoomMomentRefusal = SessionMomentRefusal | { kind: "after-going-home"; dischargedAt: Date };

export type Charted = { visitId: string; happenedAt: Date | null; minutesAgo: number };

/** The moment that somebody means: so many minutes before the time given, or before now. */
export function meantMoment({ happenedAt, minutesAgo }: Omit<Charted, "visitId">, now: Date): Date {
  return subMinutes(happenedAt ?? now, minutesAgo);
}

/**
 * When something of a session happened: as told, or now. Refused in the future and before the visit's own Oslo day; what is written down late,
 * with the moment it happened, is taken.
 */
export function sessionMoment(
  record: PathwayRecord,
  { visitId, ...told }: Charted,
  { now }: { now: Date },
): Result<Date, SessionMomentRefusal> {
  const visit = sessionOf(record, visitId)?.visit;
  if (!visit) return refuse({ kind: "session-unknown" });
  if (visit.cancelled) return refuse({ kind: "visit-cancelled" });
  const moment = meantMoment(told, now);
  if (moment > now) return refuse({ kind: "in-the-future" });
  if (clinicDate(moment) < clinicDate(visit.startsAt)) {
    return refuse({ kind: "before-the-session-day", startsAt: visit.startsAt });
  }
  return ok(moment);
}

/** The same for what happens in the room: refused also after the patient has gone home. */
export function roomMoment(
  record: PathwayRecord,
  charted: Charted,
  context: { now: Date },
): Result<Date, RoomMomentRefusal> {
  const moment = sessionMoment(record, charted, context);
  const home = record.discharges.find(({ visitId }) => visitId === charted.visitId);
  if (moment.ok && home && moment.value > home.dischargedAt) {
    return refuse({ kind: "after-going-home", dischargedAt: home.dischargedAt });
  }
  return moment;
}
