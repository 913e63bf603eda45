import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayCourse, type DayVisit } from "@/lib/domain/visit-moment/day-course";
import { type Presence, presenceOf } from "@/lib/domain/visit-moment/presence";
import type { VisitMoment } from "@/lib/domain/visit-moment/visit-moment.schema";
import { at } from "@/tests/support/builders";

const clock = (time: string) => at(`2026-12-02 ${time}`);
const AWAITED: Presence = { kind: "awaited" };
const visit = (
  id: string,
  from: string,
  to: string,
  resourceIds: string[],
  presence: Presence = AWAITED,
): DayVisit => ({
  ...{ id, resourceIds, presence },
  startsAt: clock(from),
  endsAt: clock(to),
});
const courseOf = (visits: DayVisit[], now: string) =>
  Object.fromEntries(dayCourse(visits, clock(now)).map((course) => [course.visitId, course]));

describe("how the day goes on", () => {
  it("keeps to the agreed times while nothing says otherwise", () => {
    const day = courseOf([visit("a", "10:00", "11:00", ["room-3"]), visit("b", "11:00", "12:00", ["room-3"])], "09:00");
    expect(day["a"]).toMatchObject({ state: "to-come", delayMinutes: 0, heldUpById: null });
    expect(day["b"]).toMatchObject({ state: "to-come", expectedStartAt: clock("11:00"), heldUpById: null });
  });

  it("moves the next visit in the same room, or with the same person, by what the late one takes of its time", () => {
    const late: Presence = { kind: "late", minutes: 30, toldAt: clock("09:40") };
    const day = courseOf(
      [
        visit("late", "10:00", "11:00", ["room-3", "karin"], late),
        visit("same room", "11:00", "12:00", ["room-3", "mons"]),
        visit("same nurse", "11:15", "12:00", ["room-4", "karin"]),
        visit("neither", "11:00", "12:00", ["room-1", "marte"]),
      ],
      "09:45",
    );
    expect(day["late"]).toMatchObject({
      state: "late",
      expectedStartAt: clock("10:30"),
      expectedEndAt: clock("11:30"),
    });
    expect(day["same room"]).toMatchObject({ heldUpById: "late", expectedStartAt: clock("11:30"), delayMinutes: 30 });
    expect(day["same nurse"]).toMatchObject({ heldUpById: "late", delayMinutes: 15 });
    expect(day["neither"]).toMatchObject({ heldUpById: null, delayMinutes: 0 });
  });

  it("carries a delay on until there is air between two visits", () => {
    const late: Presence = { kind: "late", minutes: 20, toldAt: clock("08:30") };
    const day = courseOf(
      [
        visit("first", "09:00", "10:00", ["ingrid"], late),
        visit("second", "10:00", "11:00", ["ingrid"]),
        visit("third", "11:00", "12:00", ["ingrid"]),
        visit("after lunch", "12:30", "13:30", ["ingrid"]),
      ],
      "08:45",
    );
    expect([day["second"]?.delayMinutes, day["third"]?.delayMinutes, day["after lunch"]?.delayMinutes]).toEqual([
      20, 20, 0,
    ]);
  });

  it("calls a visit that nobody has come to overdue from its first minute on, and not noted when its whole time is gone", () => {
    const one = [visit("a", "10:00", "11:00", ["room-3"]), visit("b", "11:00", "12:00", ["room-3"])];
    expect(courseOf(one, "10:10")["a"]).toMatchObject({ state: "overdue", delayMinutes: 10 });
    expect(courseOf(one, "10:10")["b"]).toMatchObject({ heldUpById: "a", delayMinutes: 10 });
    expect(courseOf(one, "11:30")["a"]).toMatchObject({ state: "not-noted", delayMinutes: 0 });
  });

  it("ends a visit that runs over its time now at the earliest, and lets the next one wait", () => {
    const here: Presence = { kind: "here", arrivedAt: clock("10:00") };
    const day = courseOf([visit("a", "10:00", "11:00", ["r"], here), visit("b", "11:00", "12:00", ["r"])], "11:12");
    expect(day["a"]).toMatchObject({ state: "over-time", expectedEndAt: clock("11:12") });
    expect(day["b"]).toMatchObject({ expectedStartAt: clock("11:12"), delayMinutes: 12 });
  });

  it("begins a visit at its agreed time when the patient comes early", () => {
    const here: Presence = { kind: "here", arrivedAt: clock("09:30") };
    expect(courseOf([visit("a", "10:00", "11:00", ["r"], here)], "09:40")["a"]).toMatchObject({
      state: "here",
      expectedStartAt: clock("10:00"),
      delayMinutes: 0,
    });
  });

  it("is held up by nothing once the patient has gone home", () => {
    const left: Presence = { kind: "left", arrivedAt: clock("10:00"), leftAt: clock("11:20") };
    const day = courseOf([visit("a", "10:00", "11:00", ["r"], left), visit("b", "11:30", "12:00", ["r"])], "11:21");
    expect(day["b"]).toMatchObject({ state: "to-come", delayMinutes: 0, heldUpById: null });
  });

  it("never expects a visit before its agreed time, and no longer or shorter than agreed unless it runs over", () => {
    const minute = fc.integer({ min: 0, max: 600 });
    const aDay = fc.array(
      fc.record({
        start: minute,
        length: fc.integer({ min: 15, max: 120 }),
        late: fc.integer({ min: 0, max: 90 }),
        room: fc.integer({ min: 1, max: 3 }),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(aDay, minute, (visits, now) => {
        const start = clock("08:00").getTime();
        const day = visits.map((v, index): DayVisit => ({
          id: String(index),
          startsAt: new Date(start + v.start * 60_000),
          endsAt: new Date(start + (v.start + v.length) * 60_000),
          resourceIds: [`room-${v.room}`],
          presence: v.late === 0 ? AWAITED : { kind: "late", minutes: v.late, toldAt: new Date(start) },
        }));
        for (const course of dayCourse(day, new Date(start + now * 60_000))) {
          const agreed = day.find(({ id }) => id === course.visitId);
          expect(course.expectedStartAt.getTime()).toBeGreaterThanOrEqual(agreed?.startsAt.getTime() ?? 0);
          expect(course.expectedEndAt.getTime() - course.expectedStartAt.getTime()).toBe(
            (agreed?.endsAt.getTime() ?? 0) - (agreed?.startsAt.getTime() ?? 0),
          );
        }
      }),
    );
  });
});

describe("where the patient is", () => {
  const moment = (
    kind: VisitMoment["kind"],
    time: string,
    recorded: string,
    minutes: number | null = null,
  ): VisitMoment => ({
    ...{ id: recorded, visitId: "a", kind, minutes, at: clock(time), recordedAt: clock(recorded) },
  });

  it("is told by what was written down last, not by what happened last", () => {
    const moments = [
      moment("arrived", "10:02", "10:02"),
      moment("left", "10:05", "10:05"),
      moment("arrived", "10:02", "10:06"),
    ];
    expect(presenceOf(moments)).toEqual({ kind: "here", arrivedAt: clock("10:02") });
  });

  it("is awaited again when a message of being late is taken back with zero minutes", () => {
    const moments = [moment("running-late", "09:40", "09:40", 20), moment("running-late", "09:45", "09:45", 0)];
    expect(presenceOf(moments)).toEqual({ kind: "awaited" });
  });
});
