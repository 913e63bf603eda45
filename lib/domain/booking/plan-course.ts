import type { Capacity } from "@/lib/domain/booking/capacity";
import { type CandidateFinder, candidateFinder, type Repeated } from "@/lib/domain/booking/course-candidates";
import { asOffer } from "@/lib/domain/booking/course-cost";
import { coursePlaces } from "@/lib/domain/booking/course-places";
import type { CourseOffer, CoursePlan, CourseRequest } from "@/lib/domain/booking/course-plan";
import { slotFinder } from "@/lib/domain/booking/day-slots";
import { searchCourse, type SearchedCourse } from "@/lib/domain/booking/search-course";
import { whyNoCourse } from "@/lib/domain/booking/why-no-course";

/** So many courses are offered. */
export const OFFERED_COURSES = 5;

/**
 * All remaining visits of a course at once. Every offer keeps every rule: the course's own psychologist, the protocol's distances, everybody and
 * everything at the place and free, buffers, a doctor within reach, eligibility's last day, one place for the whole course, the days on which the patient
 * cannot come, and the visits that are booked already. Wishes are weighed (`WISH_COST_DAYS`); an offer says what it gives up.
 *
 * The first offer is the cheapest of all courses, exactly. Each further one is the cheapest when a visit that an earlier offer has already counts against
 * it, because five courses that differ by a quarter of an hour are no choice. Offers are sorted by cost, and differ in day, time or nurse. When there is no course:
 * what stands in the way.
 */
export function planCourse(capacity: Capacity, request: CourseRequest): CoursePlan {
  if (request.items.every(({ fixed }) => fixed)) return { offers: [], obstacles: [], isTogether: false };
  const find = slotFinder(capacity, request);
  const places = coursePlaces(capacity, request);
  const nurseIds = nursesOf(capacity, request);
  const search = (repeated: Repeated) => {
    const rules = { request, find, elsewhere: [], repeated, relaxed: new Set<never>() };
    const finders = places.map((locationId): CandidateFinder => candidateFinder({ ...rules, locationId }));
    return searchCourse(request, finders, nurseIds);
  };
  const offers = severalCourses(request, search);
  if (offers.length === 0) return { offers, ...whyNoCourse(capacity, request, find) };
  return { offers: offers.toSorted(bestFirst), obstacles: [], isTogether: false };
}

type Search = (repeated: Repeated) => SearchedCourse | null;

function severalCourses(request: CourseRequest, search: Search): CourseOffer[] {
  const offers: CourseOffer[] = [];
  const visits = new Map<string, Date[]>();
  while (offers.length < OFFERED_COURSES) {
    const found = nextCourse(search, visits, offers);
    if (!found) break;
    offers.push(asOffer(request, found.visits));
    for (const { stepKey, startsAt } of found.visits) visits.set(stepKey, [...(visits.get(stepKey) ?? []), startsAt]);
  }
  return offers;
}

/** The cheapest course that is not offered yet: should one come again, repeating is made dearer; at last there is no other. */
function nextCourse(search: Search, visits: Repeated["visits"], offers: readonly CourseOffer[]): SearchedCourse | null {
  const offered = new Set(offers.map((offer) => signature(offer.visits)));
  for (const weight of offers.length === 0 ? [0] : [1, 1000]) {
    const found = search({ weight, visits });
    if (!found) return null;
    if (!offered.has(signature(found.visits))) return found;
  }
  return null;
}

function nursesOf(capacity: Capacity, { items }: CourseRequest): string[] {
  const isAsked = items.some(({ fixed, step }) => !fixed && step.attendees.includes("nurse"));
  const nurses = isAsked ? capacity.employees.filter(({ role }) => role === "nurse") : [];
  return [...new Set(nurses.map(({ userId }) => userId))];
}

/** What a person would tell apart: when, and with whom. */
function signature(visits: CourseOffer["visits"]): string {
  return visits
    .map(({ startsAt, staff }) => `${startsAt.toISOString()} ${staff.map(({ userId }) => userId).join(" ")}`)
    .join();
}

function bestFirst(a: CourseOffer, b: CourseOffer): number {
  return a.cost - b.cost || (signature(a.visits) < signature(b.visits) ? -1 : 1);
}
