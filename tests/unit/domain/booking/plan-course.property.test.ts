import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Capacity } from "@/lib/domain/booking/capacity";
import type { CourseItem, CourseRequest } from "@/lib/domain/booking/course-plan";
import { Wishes } from "@/lib/domain/booking/course-plan";
import { planCourse } from "@/lib/domain/booking/plan-course";
import { addCalendarDays } from "@/lib/domain/calendar";
import { at } from "@/tests/support/builders";
import { bestCostByHand, brokenRules } from "@/tests/unit/domain/booking/course-by-hand";
import {
  aClaim,
  aClinic,
  anEmployee,
  aPeriod,
  aRoom,
  aStep,
  aWeek,
  PATIENT,
} from "@/tests/unit/domain/booking/small-clinic";

const FIRST = "2026-10-19";
const day = fc.integer({ min: 0, max: 8 }).map((days) => addCalendarDays(FIRST, days));
const hour = fc.integer({ min: 8, max: 15 }).map((hours) => `${String(hours).padStart(2, "0")}:00`);

const claim = fc.record({
  resource: fc.constantFrom("treatment-room", "talking-room", "nurse", "second-nurse", "psychologist", "patient"),
  date: day,
  from: hour,
  minutes: fc.integer({ min: 30, max: 480 }),
});

const week = (userId: string) =>
  fc.array(fc.constantFrom(1, 2, 3, 4, 5, 6, 7), { minLength: 4, maxLength: 12 }).map((weekdays) =>
    aWeek(userId, {
      periods: [...new Set(weekdays)].map((weekday) => ({ weekday, ...aPeriod("08:00", "16:00") })),
    }),
  );

const clinic: fc.Arbitrary<Capacity> = fc
  .record({
    claims: fc.array(claim, { maxLength: 14 }),
    weeks: fc.tuple(week("doctor"), week("psychologist"), week("nurse"), week("second-nurse")),
    holidays: fc.array(day, { maxLength: 1 }),
    inTrondheim: fc.boolean(),
  })
  .map(({ claims, weeks, holidays, inTrondheim }) => {
    const base = aClinic();
    const trondheim = { ...aPeriod("08:00", "16:00", "trondheim"), weekday: 2 as const };
    const both = weeks.map((one, index) =>
      index === 0 || !inTrondheim
        ? one
        : { ...one, periods: [...one.periods.filter((p) => p.weekday !== 2), trondheim] },
    );
    return aClinic({
      rooms: [...base.rooms, aRoom("northern-room", { locationId: "trondheim", location: "Trondheim" })],
      employees: [...base.employees, anEmployee("second-nurse", "nurse")],
      weeks: both,
      publicHolidays: holidays.map((date) => ({ date, name: { nb: "Helligdag", en: "Holiday" } })),
      claims: claims.map(({ resource, date, from, minutes }) => aClaim(resource, `${date} ${from}`, minutes)),
    });
  });

const wishes = fc
  .record({
    weekdays: fc.uniqueArray(fc.constantFrom(1, 2, 3, 4, 5), { maxLength: 2 }),
    timesOfDay: fc.uniqueArray(fc.constantFrom("morning", "midday", "afternoon"), { maxLength: 2 }),
    sameWeekday: fc.boolean(),
    sameNurse: fc.boolean(),
    away: fc.array(
      fc.record({ from: day, days: fc.integer({ min: 0, max: 2 }) }).map(({ from, days }) => ({
        from,
        to: addCalendarDays(from, days),
      })),
      { maxLength: 1 },
    ),
    earliestOn: fc.constantFrom("", "", "2026-10-20"),
    latestOn: fc.constantFrom("", "", "2026-10-26"),
  })
  .map((wish) => Wishes.parse(wish));

const TALK = aStep("preparation-1", { durationMinutes: 60 });
const SESSION = aStep("session-1", { durationMinutes: 120 });

const spacing = fc.record({ minDays: fc.integer({ min: 0, max: 2 }), more: fc.integer({ min: 0, max: 2 }) });

/** Three or four visits: a talk and sessions, perhaps a follow-up that counts from the last session although something lies between. */
const request: fc.Arbitrary<CourseRequest> = fc
  .record({
    wishes,
    spacings: fc.array(spacing, { minLength: 3, maxLength: 3 }),
    shape: fc.constantFrom("talk-first", "sessions", "follow-up", "fixed-between"),
    latestSessionOn: fc.option(day, { nil: null, freq: 3 }),
    fixedAt: fc.record({ date: day, from: hour }),
  })
  .map(({ wishes: wish, spacings, shape, latestSessionOn, fixedAt }) => {
    const steps = {
      "talk-first": [TALK, SESSION, SESSION],
      sessions: [SESSION, SESSION],
      "follow-up": [SESSION, TALK, TALK],
      "fixed-between": [TALK, SESSION, TALK],
    }[shape];
    const items = steps.map((step, index): CourseItem => {
      const { minDays, more } = spacings[index] ?? { minDays: 0, more: 0 };
      const startsAt = at(`${fixedAt.date} ${fixedAt.from}`);
      const isFixed = shape === "fixed-between" && index === 1;
      const fromSession = shape === "follow-up" && index === 2;
      return {
        step: { ...step, key: `step-${String(index)}` },
        fixed: isFixed
          ? { startsAt, endsAt: new Date(startsAt.getTime() + 7_200_000), roomId: null, nurseId: null }
          : null,
        ...{
          countsFrom: index === 0 ? null : fromSession ? 0 : index - 1,
          minDays: fromSession ? minDays + 1 : minDays,
        },
        maxDays: minDays + more + (fromSession ? 2 : 0),
      };
    });
    return {
      ...{ patient: PATIENT, items, wishes: wish, latestSessionOn },
      ...{ earliestAt: at(`${FIRST} 10:00`), horizonOn: addCalendarDays(FIRST, 8), startEveryMinutes: 120 },
    };
  });

describe("A planned course", () => {
  it("is as good as the best that trying every possibility finds, and there is one exactly when there is one", () => {
    fc.assert(
      fc.property(clinic, request, (capacity, wish) => {
        const { offers } = planCourse(capacity, wish);
        expect(offers[0]?.cost ?? null).toBe(bestCostByHand(capacity, wish));
      }),
      { numRuns: 40 },
    );
  });

  it("keeps every rule, in every offer; the offers are sorted, all different, and the same each time", () => {
    fc.assert(
      fc.property(clinic, request, (capacity, wish) => {
        const { offers, obstacles } = planCourse(capacity, wish);
        for (const { visits } of offers) expect(brokenRules(capacity, wish, visits)).toEqual([]);
        const costs = offers.map(({ cost }) => cost);
        expect(costs).toEqual(costs.toSorted((a, b) => a - b));
        const seen = offers.map(({ visits }) =>
          visits.map((v) => `${v.startsAt.toISOString()} ${JSON.stringify(v.staff)}`).join(),
        );
        expect(new Set(seen).size).toBe(offers.length);
        expect(planCourse({ ...capacity }, { ...wish })).toEqual({
          offers,
          obstacles,
          isTogether: expect.any(Boolean) as boolean,
        });
      }),
      { numRuns: 60 },
    );
  });
});
