import { type Enquiry, listEnquiries } from "@/lib/db/enquiries";
import { listStandings, type StandingRow } from "@/lib/db/standings";
import { type UnansweredWait, unsafeListUnansweredWaits } from "@/lib/db/untaken-flags";
import { type BookedVisit, listBookedVisits } from "@/lib/db/visits";
import { clinicDate, startOfClinicDay, startOfNextClinicDay } from "@/lib/domain/calendar";
import { loadVisitsInDoubt, type VisitInDoubt } from "@/lib/queries/capacity/visits-in-doubt";
import { defineQuery, NAMES_ONLY } from "@/lib/queries/define-query";

export type EnquiryRow = Pick<Enquiry, "id" | "name" | "receivedAt" | "preferredTime" | "state">;
export type CourseRow = Pick<
  StandingRow,
  "pathwayId" | "patientName" | "birthDate" | "status" | "next" | "waitingFor" | "since"
>;

export type LeadStart = {
  now: Date;
  /** Nobody has reached them yet: new ones first in the order they came. */
  toCall: EnquiryRow[];
  waitingList: EnquiryRow[];
  toSchedule: CourseRow[];
  halted: CourseRow[];
  /** Booked visits that cannot stand. */
  doubts: VisitInDoubt[];
  today: BookedVisit[];
  /** Somebody waits for an assessment that nobody has taken on. */
  unanswered: UnansweredWait[];
};

/** What waits for the clinic lead: people to call, visits to book, courses that stand still. Names and times, nothing clinical. */
export const leadStart = defineQuery({
  name: "lead-start",
  permission: "pathway:view-administration",
  load: async (tx, _input: null, { now }): Promise<LeadStart> => {
    const enquiries = (await listEnquiries(tx)).toReversed();
    const byState = (...states: Enquiry["state"][]) =>
      enquiries.filter(({ state }) => states.includes(state)).map(enquiryRow);
    return {
      now,
      toCall: [...byState("new"), ...byState("called-no-answer")],
      waitingList: byState("waiting-list"),
      toSchedule: (await listStandings(tx, now, { nextStep: "schedule-visit", waitingFor: "lead" })).map(courseRow),
      halted: (await listStandings(tx, now, { status: { in: ["paused", "deferred"] } })).map(courseRow),
      doubts: await loadVisitsInDoubt(tx, now),
      today: await listBookedVisits(tx, startOfClinicDay(clinicDate(now)), startOfNextClinicDay(now)),
      unanswered: await unsafeListUnansweredWaits(tx, now),
    };
  },
  shows: () => NAMES_ONLY,
});

function enquiryRow({ id, name, receivedAt, preferredTime, state }: Enquiry): EnquiryRow {
  return { id, name, receivedAt, preferredTime, state };
}

function courseRow({ pathwayId, patientName, birthDate, status, next, waitingFor, since }: StandingRow): CourseRow {
  return { pathwayId, patientName, birthDate, status, next, waitingFor, since };
}
