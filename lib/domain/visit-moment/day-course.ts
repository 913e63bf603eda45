import { addMinutes, differenceInMinutes } from "date-fns";
import type { Presence } from "@/lib/domain/visit-moment/presence";

/** A visit of today as a board needs it: when, which room and people it takes, where the patient is. */
export type DayVisit = {
  id: string;
  startsAt: Date;
  endsAt: Date;
  /** Room and staff. */
  resourceIds: readonly string[];
  presence: Presence;
};

export type DayCourse = {
  visitId: string;
  /** `not-noted`: its whole time went by and nobody wrote down that the patient came. */
  state: "to-come" | "late" | "overdue" | "here" | "over-time" | "left" | "not-noted";
  /** When it will begin and end as far as anybody can tell now; the agreed times while nothing says otherwise. */
  expectedStartAt: Date;
  expectedEndAt: Date;
  /** How much later than agreed it begins, in whole minutes. */
  delayMinutes: number;
  /** The earlier visit, in the same room or with the same person, whose delay reaches into this one; null when none does. */
  heldUpById: string | null;
};

/**
 * How the day goes on from now: who is here, who is late, and which later visits a delay reaches through the room and the people it keeps.
 * A visit that nobody has come to is delayed by the time that has passed, until its whole time is gone: then nobody knows, and it holds up
 * nothing. One that runs over its time ends now at the earliest.
 */
export function dayCourse(visits: readonly DayVisit[], now: Date): DayCourse[] {
  const inOrder = visits.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime() || a.id.localeCompare(b.id));
  const done: { visit: DayVisit; course: DayCourse }[] = [];
  for (const visit of inOrder) {
    const own = onItsOwn(visit, now);
    const holding = isUnderWayOrOver(visit) ? undefined : latestHolding(done, visit, own.expectedStartAt);
    done.push({ visit, course: holding ? heldUp(visit, own, holding) : own });
  }
  return done.map(({ course }) => course);
}

function onItsOwn(visit: DayVisit, now: Date): DayCourse {
  const { presence, startsAt, endsAt } = visit;
  const course = (state: DayCourse["state"], start: Date, end: Date): DayCourse => ({
    visitId: visit.id,
    state,
    expectedStartAt: start,
    expectedEndAt: end,
    delayMinutes: Math.max(0, differenceInMinutes(start, startsAt)),
    heldUpById: null,
  });
  const minutes = differenceInMinutes(endsAt, startsAt);
  if (now >= endsAt && (presence.kind === "awaited" || presence.kind === "late")) {
    return course("not-noted", startsAt, endsAt);
  }
  switch (presence.kind) {
    case "left":
      return course("left", later(presence.arrivedAt, startsAt), presence.leftAt);
    case "here": {
      const start = later(presence.arrivedAt, startsAt);
      const end = addMinutes(start, minutes);
      return now > end ? course("over-time", start, now) : course("here", start, end);
    }
    case "late": {
      const told = addMinutes(startsAt, presence.minutes);
      const start = later(told, now);
      return course(now > told ? "overdue" : "late", start, addMinutes(start, minutes));
    }
    case "awaited": {
      const isOverdue = now >= addMinutes(startsAt, 1);
      const start = isOverdue ? now : startsAt;
      return course(isOverdue ? "overdue" : "to-come", start, addMinutes(start, minutes));
    }
  }
}

/** The earlier visit that lasts longest into the time of this one, through a room or a person that both need. */
function latestHolding(
  done: readonly { visit: DayVisit; course: DayCourse }[],
  visit: DayVisit,
  expectedStartAt: Date,
): DayCourse | undefined {
  return done
    .filter(
      ({ visit: earlier, course }) =>
        course.state !== "left" &&
        course.state !== "not-noted" &&
        course.expectedEndAt > visit.startsAt &&
        course.expectedEndAt >= expectedStartAt &&
        earlier.resourceIds.some((id) => visit.resourceIds.includes(id)),
    )
    .map(({ course }) => course)
    .toSorted((a, b) => b.expectedEndAt.getTime() - a.expectedEndAt.getTime())[0];
}

function heldUp(visit: DayVisit, own: DayCourse, holding: DayCourse): DayCourse {
  const start = holding.expectedEndAt;
  return {
    ...own,
    expectedStartAt: start,
    expectedEndAt: addMinutes(start, differenceInMinutes(visit.endsAt, visit.startsAt)),
    delayMinutes: Math.max(0, differenceInMinutes(start, visit.startsAt)),
    heldUpById: holding.visitId,
  };
}

function isUnderWayOrOver({ presence }: DayVisit): boolean {
  return presence.kind === "here" || presence.kind === "left";
}

function later(a: Date, b: Date): Date {
  return a > b ? a : b;
}
