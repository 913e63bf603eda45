import { bookingPatient } from "@/lib/domain/booking/booking-patient";
import type { Claim } from "@/lib/domain/booking/capacity";
import type { PlannedVisit } from "@/lib/domain/booking/course-plan";
import { clinicDate } from "@/lib/domain/calendar";
import { afterDoseProtection } from "@/lib/domain/pathway/after-dose-protection";
import { mayBeBooked } from "@/lib/domain/pathway/may-be-booked";
import type { PathwayRecord, Visit } from "@/lib/domain/pathway/pathway-record";
import { gateRefusal, laterRefusal } from "@/lib/domain/visit/check-slots";
import { withoutVisits, withPlanned } from "@/lib/domain/visit/course-with";
import type { OfferCandidate } from "@/lib/domain/waiting-list/plan-offers";
import type { WaitingEntry } from "@/lib/domain/waiting-list/waiting-list.schema";

/** By the rules that nobody overrides: an offer goes neither past a gate nor beyond the protocol's distances. */
const WITHIN_THE_RULES = { by: "staff", overrideReason: "" } as const;

/**
 * Somebody on the list as one who may be offered a time now; null when a gate is closed, the step is done or their visit of it has begun, or a
 * dose was given today: on that day they re-book nothing (product document 3, gate 7).
 */
export function offerCandidate(
  entry: WaitingEntry,
  record: PathwayRecord,
  { blockedUserIds, claims }: { blockedUserIds: readonly string[]; claims: readonly Claim[] },
  now: Date,
): OfferCandidate | null {
  const step = record.protocol.steps.find(({ key }) => key === entry.stepKey);
  if (!step || afterDoseProtection(record, now)) return null;
  const present = presentVisit(record, step.key, now);
  const course = withoutVisits(record, present ? [present.id] : [], now);
  const { isAllowed, earliestOn } = mayBeBooked(course, step.key, null, now);
  if (!isAllowed) return null;
  return {
    ...{ entry, step, claims, earliestOn },
    rules: record.protocol.booking,
    patient: bookingPatient(record, blockedUserIds, now),
    present: present ? { id: present.id, startsAt: present.startsAt } : null,
    isAllowed: (visit: PlannedVisit) =>
      clinicDate(visit.startsAt) >= earliestOn &&
      gateRefusal(course, step, visit, WITHIN_THE_RULES, now) === null &&
      laterRefusal(withPlanned(course, visit), visit, WITHIN_THE_RULES) === null,
  };
}

/** The visit of a step that is booked and has not begun. */
export function presentVisit(record: Pick<PathwayRecord, "visits">, stepKey: string, now: Date): Visit | undefined {
  return record.visits.find((visit) => visit.stepKey === stepKey && !visit.cancelled && visit.startsAt > now);
}
