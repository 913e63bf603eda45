import type { Capacity } from "@/lib/domain/booking/capacity";
import { candidateFinder } from "@/lib/domain/booking/course-candidates";
import { allPlaces, coursePlaces } from "@/lib/domain/booking/course-places";
import type { Bottleneck, CoursePlan, CourseRequest, Obstacle, ObstacleRule } from "@/lib/domain/booking/course-plan";
import { mayAttend } from "@/lib/domain/booking/booking-patient";
import type { SlotFinder } from "@/lib/domain/booking/day-slots";
import { searchCourse, type SearchedCourse } from "@/lib/domain/booking/search-course";
import { CLINICAL_ROLES, type ClinicalRole } from "@/lib/domain/access/actor";
import { clinicDate } from "@/lib/domain/calendar";
import type { ProtocolStep } from "@/lib/domain/protocol/protocol.schema";

/** In the order in which a clinic would rather let them give way. */
const RULES: readonly ObstacleRule[] = [
  "patient-away",
  "location",
  "nurse",
  "doctor",
  "room",
  "doctor-presence",
  "patient-busy",
  "psychologist",
  "eligibility-end",
  "spacing-max",
];

/**
 * Why there is no course: every rule is relaxed in turn, and one that alone makes a course possible is an obstacle, with the first step that breaks it
 * and the day. When none is enough alone, all are relaxed at once, and those that still break are obstacles together.
 */
export function whyNoCourse(
  capacity: Capacity,
  request: CourseRequest,
  find: SlotFinder,
): Pick<CoursePlan, "obstacles" | "isTogether"> {
  // Wishes never stand in the way; without them each search is short.
  const plain = {
    ...request,
    wishes: { ...request.wishes, ...{ weekdays: [], timesOfDay: [], sameWeekday: false, sameNurse: false } },
  };
  const search = (relaxed: ReadonlySet<ObstacleRule>): SearchedCourse | null => {
    const places = coursePlaces(capacity, request);
    const finders = places.map((locationId) => {
      const elsewhere = relaxed.has("location")
        ? allPlaces(capacity, request).filter((place) => place !== locationId)
        : [];
      return candidateFinder({
        ...{ request: plain, find, locationId, elsewhere, relaxed },
        repeated: { weight: 0, visits: new Map() },
      });
    });
    return searchCourse(plain, finders, [], relaxed);
  };
  const alone = RULES.flatMap((rule) => firstOfEach(capacity, request, search(new Set([rule]))));
  if (alone.length > 0) return { obstacles: alone, isTogether: false };
  return { obstacles: firstOfEach(capacity, request, search(new Set(RULES))), isTogether: true };
}

/** For every rule that a course breaks, its first visit that does. */
function firstOfEach(capacity: Capacity, request: CourseRequest, course: SearchedCourse | null): Obstacle[] {
  const broken = course?.broken ?? [];
  return RULES.flatMap((rule) => {
    const visits = broken.filter((one) => one.rule === rule).map(({ visit }) => visit);
    const [first] = visits;
    const step = request.items.find((item) => item.step.key === first?.stepKey)?.step;
    if (!first || !step) return [];
    const dates = { firstOn: clinicDate(first.startsAt), lastOn: clinicDate((visits.at(-1) ?? first).startsAt) };
    return [{ rule, stepKey: step.key, ...dates, bottleneck: bottleneck(capacity, request, rule, step) }];
  });
}

function bottleneck(
  capacity: Capacity,
  { patient }: CourseRequest,
  rule: ObstacleRule,
  step: ProtocolStep,
): Bottleneck | null {
  if (rule === "room") return { kind: "room", roomKind: step.roomKind };
  const role: ClinicalRole | undefined =
    rule === "doctor-presence" ? "doctor" : CLINICAL_ROLES.find((one) => one === rule);
  if (!role) return null;
  const people = new Map(
    capacity.employees
      .filter((employee) => employee.role === role && mayAttend(patient, employee.userId, role))
      .map(({ userId, name }) => [userId, name]),
  );
  const [only] = people.values();
  return people.size === 1 && only !== undefined ? { kind: "person", name: only, role } : { kind: "role", role };
}
