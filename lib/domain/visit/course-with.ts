import type { PlannedVisit } from "@/lib/domain/booking/course-plan";
import type { PathwayRecord, Visit } from "@/lib/domain/pathway/pathway-record";

/** The record as if these visits had been taken out of the calendar: they are to be moved. */
export function withoutVisits(record: PathwayRecord, visitIds: readonly string[], now: Date): PathwayRecord {
  if (visitIds.length === 0) return record;
  const cancelled = { at: now, kind: "moved" as const, reason: "" };
  const visits = record.visits.map((visit) => (visitIds.includes(visit.id) ? { ...visit, cancelled } : visit));
  return { ...record, visits };
}

/** The record as if this visit were booked too. What a rule counts from is its step and time; room and names stay out. */
export function withPlanned(record: PathwayRecord, { stepKey, startsAt, endsAt, roomId }: PlannedVisit): PathwayRecord {
  const planned: Visit = {
    id: `planned ${stepKey}`,
    ...{ stepKey, startsAt, endsAt },
    room: { id: roomId, name: "", location: "" },
    staff: [],
    cancelled: null,
  };
  return { ...record, visits: [...record.visits, planned] };
}
