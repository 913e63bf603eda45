import type { Capacity } from "@/lib/domain/booking/capacity";
import { capacityProblems } from "@/lib/domain/booking/capacity-problems";
import type { CourseItem, CourseRequest, PlannedVisit } from "@/lib/domain/booking/course-plan";
import { addCalendarDays, clinicDate, clinicTime } from "@/lib/domain/calendar";

/** Planning by trying everything: slow, plain, and written without the planner's own parts, so that the two can be compared. */

const DAY = 86_400_000;

/** The cost of the best course, or null when there is none. */
export function bestCostByHand(capacity: Capacity, request: CourseRequest): number | null {
  let best: number | null = null;
  for (const visits of everyCourse(capacity, request)) {
    const cost = costByHand(request, visits);
    if (best === null || cost < best) best = cost;
  }
  return best;
}

/** What an offer may not do, in words; empty: it keeps every rule. */
export function brokenRules(capacity: Capacity, request: CourseRequest, visits: readonly PlannedVisit[]): string[] {
  const places = new Set(visits.map(({ roomId }) => capacity.rooms.find(({ id }) => id === roomId)?.locationId));
  const planned = request.items.filter(({ fixed }) => !fixed);
  const problems = visits.flatMap((visit, index) => {
    const item = planned[index];
    if (item?.step.key !== visit.stepKey) return ["a visit for no step"];
    return [
      ...capacityProblems(capacity, item.step, visit, request.patient).map(({ kind }) => kind),
      ...(mayBegin(request, item, visit.startsAt) ? [] : ["on a day that may not be"]),
    ];
  });
  const isWhole = visits.length === planned.length;
  return [
    ...problems,
    ...(isWhole ? [] : ["not the whole course"]),
    ...(places.size > 1 ? ["several places"] : []),
    ...(isWhole && keepsDistances(request, visits) ? [] : ["too close or too far"]),
  ];
}

function everyCourse(capacity: Capacity, request: CourseRequest): PlannedVisit[][] {
  const places = [...new Set(capacity.rooms.map(({ locationId }) => locationId))];
  return places.flatMap((place) => {
    const choices = request.items
      .filter(({ fixed }) => !fixed)
      .map((item) => everyVisit(capacity, request, item, place));
    let courses: PlannedVisit[][] = [[]];
    for (const visits of choices) {
      courses = courses
        .flatMap((course) => visits.map((visit) => [...course, visit]))
        .filter((course) => keepsDistances(request, course));
    }
    return courses;
  });
}

function everyVisit(capacity: Capacity, request: CourseRequest, { step, ...item }: CourseItem, place: string) {
  const visits: PlannedVisit[] = [];
  const nurses = step.attendees.includes("nurse")
    ? capacity.employees.filter(({ role }) => role === "nurse").map(({ userId }) => userId)
    : [null];
  for (const startsAt of everyStart(request)) {
    if (!mayBegin(request, { step, ...item }, startsAt)) continue;
    for (const nurse of nurses) {
      const room = capacity.rooms.find(({ id, locationId }) => {
        const visit = visitOf(step, startsAt, id, nurse, request);
        return locationId === place && capacityProblems(capacity, step, visit, request.patient).length === 0;
      });
      if (room) visits.push(visitOf(step, startsAt, room.id, nurse, request));
    }
  }
  return visits;
}

function everyStart({ earliestAt, horizonOn, startEveryMinutes }: CourseRequest): Date[] {
  const starts: Date[] = [];
  for (let date = clinicDate(earliestAt); date <= horizonOn; date = addCalendarDays(date, 1)) {
    for (let minutes = 6 * 60; minutes < 18 * 60; minutes += startEveryMinutes) {
      starts.push(clinicTime(date, `${String(minutes / 60)}:00`));
    }
  }
  return starts;
}

function visitOf(
  step: CourseItem["step"],
  startsAt: Date,
  roomId: string,
  nurse: string | null,
  { patient }: CourseRequest,
): PlannedVisit {
  const who = { doctor: "doctor", psychologist: patient.psychologistId ?? "", nurse: nurse ?? "" };
  return {
    ...{ stepKey: step.key, startsAt, roomId, endsAt: new Date(startsAt.getTime() + step.durationMinutes * 60_000) },
    staff: step.attendees.map((role) => ({ role, userId: who[role] })),
  };
}

function mayBegin(
  { wishes, latestSessionOn, earliestAt }: CourseRequest,
  { step }: CourseItem,
  startsAt: Date,
): boolean {
  const date = clinicDate(startsAt);
  if (startsAt < earliestAt) return false;
  if (wishes.earliestOn !== "" && date < wishes.earliestOn) return false;
  if (wishes.latestOn !== "" && date > wishes.latestOn) return false;
  if (wishes.away.some(({ from, to }) => date >= from && date <= to)) return false;
  return step.kind !== "session" || latestSessionOn === null || date <= latestSessionOn;
}

/** Order and distances of as many visits as there are; of the items that stay where they are only against a planned one. */
function keepsDistances({ items }: CourseRequest, visits: readonly PlannedVisit[]): boolean {
  let next = 0;
  const placed: { item: CourseItem; from: number; to: number; day: number }[] = [];
  for (const item of items) {
    const visit = item.fixed ?? visits[next];
    if (!item.fixed) next += 1;
    if (!visit) break;
    const before = item.fixed ? 0 : item.step.bufferBeforeMinutes * 60_000;
    const after = item.fixed ? 0 : item.step.bufferAfterMinutes * 60_000;
    placed.push({
      ...{ item, from: visit.startsAt.getTime() - before, to: visit.endsAt.getTime() + after },
      day: Date.parse(clinicDate(visit.startsAt)) / DAY,
    });
  }
  return placed.every((one, index) => {
    const previous = placed[index - 1];
    const inOrder =
      !previous || (previous.item.fixed && one.item.fixed) || previous.to <= one.from || previous.day < one.day;
    const anchor = one.item.countsFrom === null ? undefined : placed[one.item.countsFrom];
    if (!anchor || (anchor.item.fixed && one.item.fixed)) return inOrder;
    const days = one.day - anchor.day;
    return inOrder && days >= one.item.minDays && (one.item.maxDays === null || days <= one.item.maxDays);
  });
}

function costByHand({ wishes, earliestAt, items }: CourseRequest, visits: readonly PlannedVisit[]): number {
  let cost = 0;
  const weekdays = visits.map(({ startsAt }) => new Date(clinicDate(startsAt)).getUTCDay() || 7);
  const nurses = visits.flatMap(({ staff }) =>
    staff.filter(({ role }) => role === "nurse").map(({ userId }) => userId),
  );
  for (const [index, { startsAt }] of visits.entries()) {
    const weekday = weekdays[index] ?? 0;
    if (wishes.weekdays.length > 0 && !wishes.weekdays.some((wished) => wished === weekday)) cost += 14;
    const hour = Number(
      new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Oslo", hour: "2-digit" }).format(startsAt),
    );
    const part = hour < 11 ? "morning" : hour < 14 ? "midday" : "afternoon";
    if (wishes.timesOfDay.length > 0 && !wishes.timesOfDay.includes(part)) cost += 10;
  }
  const booked = items.find(({ fixed }) => fixed && fixed.startsAt >= earliestAt)?.fixed;
  const bookedWeekday = booked && (new Date(clinicDate(booked.startsAt)).getUTCDay() || 7);
  const others = bookedWeekday ? weekdays.filter((one) => one !== bookedWeekday).length : otherThanMost(weekdays);
  if (wishes.sameWeekday) cost += 7 * others;
  if (wishes.sameNurse) cost += 7 * otherThanMost(nurses);
  const last = Math.max(...visits.map(({ startsAt }) => Date.parse(clinicDate(startsAt))));
  return cost + (last - Date.parse(clinicDate(earliestAt))) / DAY;
}

function otherThanMost<T>(values: readonly T[]): number {
  const most = Math.max(0, ...values.map((value) => values.filter((other) => other === value).length));
  return values.length - most;
}
