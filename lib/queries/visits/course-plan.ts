import { unsafeListBlockedUserIds } from "@/lib/db/care-team";
import { loadCapacity } from "@/lib/db/capacity";
import { findPathwayId, loadPathwayRecord } from "@/lib/db/pathways";
import { type Tx, unsafeAsSystem } from "@/lib/db/unit-of-work";
import { courseRequest, type NotYet } from "@/lib/domain/booking/course-request";
import type { Obstacle, Wishes } from "@/lib/domain/booking/course-plan";
import { planCourse } from "@/lib/domain/booking/plan-course";
import { type CalendarDate, clinicDate, clinicTime, startOfClinicDay } from "@/lib/domain/calendar";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { ProtocolStep } from "@/lib/domain/protocol/protocol.schema";
import { addHours } from "date-fns";
import { defineQuery } from "@/lib/queries/define-query";
import { type OfferToShow, titleOf, toOfferToShow, type VisitToShow } from "@/lib/queries/visits/planned-visits";

export type BookedVisit = VisitToShow & { visitId: string };

export type CoursePlanView = {
  now: Date;
  pathwayId: string;
  patient: { id: string; name: string; birthDate: CalendarDate };
  titles: Record<string, ProtocolStep["title"]>;
  places: { id: string; name: string }[];
  offers: OfferToShow[];
  /** Visits that are booked already and still to come. */
  booked: BookedVisit[];
  toPlan: readonly string[];
  notYet: readonly NotYet[];
  overdue: readonly { title: ProtocolStep["title"]; latestOn: CalendarDate }[];
  obstacles: readonly (Obstacle & { title: ProtocolStep["title"] })[];
  isTogether: boolean;
  /** Before this instant only staff book, with a reason. */
  deadlineAt: Date;
};

/** The remaining course with these wishes: the best few courses, or why there is none. Nobody's appointments leave, only times that are free. */
export const coursePlan = defineQuery({
  name: "course-plan",
  permission: "visit:schedule",
  load: async (tx, { pathwayId, wishes }: { pathwayId: string; wishes: Wishes }, { now }) => {
    if (!(await findPathwayId(tx, pathwayId))) return undefined;
    const why = "which visits may be planned depends on the whole record; only the answer is shown";
    const record = await unsafeAsSystem(tx, why, () => loadPathwayRecord(tx, pathwayId));
    return record && loadCoursePlan(tx, record, { wishes, by: "staff", now });
  },
  shows: ({ patient }) => [{ patientId: patient.id, information: ["name-and-birth-date", "journey", "visits"] }],
});

/** The plan of a record's course; the record is the whole one. */
export async function loadCoursePlan(
  tx: Tx,
  record: PathwayRecord,
  { wishes, by, now }: { wishes: Wishes; by: "patient" | "staff"; now: Date },
): Promise<CoursePlanView> {
  const { protocol, patient } = record;
  const blockedUserIds = await unsafeListBlockedUserIds(tx, patient.id);
  const { request, toPlan, notYet, overdue } = courseRequest(record, { wishes, by, blockedUserIds, now });
  const period = { from: startOfClinicDay(clinicDate(now)), to: clinicTime(request.horizonOn, "24:00") };
  const capacity = await loadCapacity(tx, { ...period, now, patientId: patient.id });
  const plan = planCourse(capacity, request);
  return {
    ...{ now, pathwayId: record.id, toPlan, notYet, isTogether: plan.isTogether },
    patient: { id: patient.id, name: patient.name, birthDate: patient.birthDate },
    titles: Object.fromEntries(protocol.steps.map(({ key, title }) => [key, title])),
    places: [...new Map(capacity.rooms.map(({ locationId, location }) => [locationId, location]))].map(
      ([id, name]) => ({ id, name }),
    ),
    offers: plan.offers.map((offer) => toOfferToShow(capacity, protocol, offer)),
    booked: bookedVisits(record, now),
    overdue: overdue.map(({ stepKey, latestOn }) => ({ title: titleOf(protocol, stepKey), latestOn })),
    obstacles: plan.obstacles.map((obstacle) => ({ ...obstacle, title: titleOf(protocol, obstacle.stepKey) })),
    deadlineAt: addHours(now, protocol.booking.patientDeadlineHours),
  };
}

/** The visits of a course that are booked and still to come, earliest first. */
export function bookedVisits({ visits, protocol }: PathwayRecord, now: Date): BookedVisit[] {
  return visits
    .filter(({ cancelled, startsAt }) => !cancelled && startsAt >= now)
    .toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
    .map(({ id, stepKey, startsAt, endsAt, room, staff }) => ({
      ...{ visitId: id, stepKey, startsAt, endsAt, room, staff },
      kind: protocol.steps.find(({ key }) => key === stepKey)?.kind ?? "preparation",
      title: titleOf(protocol, stepKey),
    }));
}
