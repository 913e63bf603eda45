import { clinicDate } from "@/lib/domain/calendar";
import type { Blocker } from "@/lib/domain/pathway/blocker";
import { mayBeBooked } from "@/lib/domain/pathway/may-be-booked";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";

/** A booked visit that could not be booked today: a gate has closed since. It is not cancelled by itself; somebody decides. */
export type VisitInDoubt = { visitId: string; stepKey: string; blockers: Blocker[] };

/**
 * The booked visits to come for which a gate has closed since they were booked: an open high flag, eligibility that ends before the visit's
 * day, a withdrawn consent, a pause, an end, a distance that no longer fits (product document 3). Earliest first. A function of record and time,
 * so that closing the flag lifts the doubt.
 */
export function visitsInDoubt(record: PathwayRecord, now: Date): VisitInDoubt[] {
  const coming = record.visits
    .filter((visit) => !visit.cancelled && visit.startsAt > now)
    .toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  return coming.flatMap((visit): VisitInDoubt[] => {
    const { id: visitId, stepKey } = visit;
    const others = { ...record, visits: record.visits.filter(({ id }) => id !== visitId) };
    const { blockers } = mayBeBooked(others, stepKey, clinicDate(visit.startsAt), now);
    return blockers.length === 0 ? [] : [{ visitId, stepKey, blockers }];
  });
}
