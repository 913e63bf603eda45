import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Capacity } from "@/lib/domain/booking/capacity";
import { capacityProblems } from "@/lib/domain/booking/capacity-problems";
import { freeTimes, type FreeTimesRequest, nearestFreeTimes } from "@/lib/domain/booking/free-times";
import { at } from "@/tests/support/builders";
import {
  aClaim,
  aClinic,
  anAbsence,
  anEmployee,
  aPeriod,
  aRoom,
  aStep,
  aWeek,
  PATIENT,
} from "@/tests/unit/domain/booking/small-clinic";

const SESSION = aStep("session-1");

function request(facts: Partial<FreeTimesRequest> = {}): FreeTimesRequest {
  return {
    ...{ step: SESSION, patient: PATIENT, from: "2026-10-14", to: "2026-10-14", startEveryMinutes: 60 },
    ...{ earliestAt: at("2026-10-01 00:00"), locationId: null },
    ...facts,
  };
}

/** The starts as Oslo would read them in winter, summer or both: the instants. */
function starts(clinic: Capacity, facts: Partial<FreeTimesRequest> = {}): string[] {
  return freeTimes(clinic, request(facts)).map(({ startsAt }) => startsAt.toISOString().slice(0, 16));
}

describe("Free times", () => {
  it("lie on the grid and within everybody's hours", () => {
    expect(starts(aClinic(), { startEveryMinutes: 90 })).toEqual([
      "2026-10-14T07:00",
      "2026-10-14T08:30",
      "2026-10-14T10:00",
      "2026-10-14T11:30",
    ]);
    expect(starts(aClinic())).toHaveLength(7);
    expect(starts(aClinic(), { from: "2026-10-17", to: "2026-10-18" })).toEqual([]);
  });

  it("say where and with whom: the room of the step's own kind, the care team first", () => {
    const second = anEmployee("a-nurse-outside-the-team", "nurse");
    const clinic = aClinic();
    const bigger = aClinic({
      employees: [second, ...clinic.employees],
      weeks: [aWeek(second.userId), ...clinic.weeks],
    });
    expect(freeTimes(bigger, request())[0]).toEqual({
      stepKey: "session-1",
      startsAt: at("2026-10-14 08:00"),
      endsAt: at("2026-10-14 10:00"),
      roomId: "treatment-room",
      staff: [
        { userId: "nurse", role: "nurse" },
        { userId: "psychologist", role: "psychologist" },
      ],
    });
    expect(freeTimes(bigger, request({ step: aStep("preparation-1") }))[0]?.roomId).toBe("talking-room");
    const busy = { ...bigger, claims: [aClaim("nurse", "2026-10-14 08:00", 60)] };
    expect(freeTimes(busy, request())[0]?.staff[0]?.userId).toBe(second.userId);
  });

  it("leave out what is taken, buffers included", () => {
    const claims = [aClaim("treatment-room", "2026-10-14 11:00", 60)];
    expect(starts(aClinic({ claims }))).toEqual(["2026-10-14T06:00", "2026-10-14T11:00", "2026-10-14T12:00"]);
  });

  it("begin at the earliest at the instant asked for, and end with the last day asked for", () => {
    const from = { earliestAt: at("2026-10-14 12:30"), to: "2026-10-15", startEveryMinutes: 120 };
    expect(starts(aClinic(), from)).toEqual([
      "2026-10-14T12:00",
      "2026-10-15T06:00",
      "2026-10-15T08:00",
      "2026-10-15T10:00",
      "2026-10-15T12:00",
    ]);
  });

  it("are given for each place, or for the one asked for", () => {
    const clinic = aClinic();
    const both = aClinic({
      rooms: [...clinic.rooms, aRoom("room-in-trondheim", { locationId: "trondheim", location: "Trondheim" })],
      weeks: ["doctor", "psychologist", "nurse"].map((userId) =>
        aWeek(userId, {
          periods: [
            { weekday: 3, ...aPeriod("08:00", "10:00") },
            { weekday: 3, ...aPeriod("12:00", "14:00", "trondheim") },
          ],
        }),
      ),
    });
    expect(starts(both)).toEqual(["2026-10-14T06:00", "2026-10-14T10:00"]);
    expect(starts(both, { locationId: "trondheim" })).toEqual(["2026-10-14T10:00"]);
  });

  it("stay at the same local time when the clock is moved", () => {
    const saturdayToMonday = aClinic({
      weeks: ["doctor", "psychologist", "nurse"].map((userId) =>
        aWeek(userId, { periods: ([6, 7, 1] as const).map((weekday) => ({ weekday, ...aPeriod("10:00", "12:00") })) }),
      ),
    });
    expect(starts(saturdayToMonday, { from: "2026-10-24", to: "2026-10-26" })).toEqual([
      "2026-10-24T08:00",
      "2026-10-25T09:00",
      "2026-10-26T09:00",
    ]);
    expect(starts(saturdayToMonday, { from: "2027-03-27", to: "2027-03-29" })).toEqual([
      "2027-03-27T09:00",
      "2027-03-28T08:00",
      "2027-03-29T08:00",
    ]);
  });

  it("never begin in the hour that the clock skips, and begin once in the hour that it repeats", () => {
    const night = aClinic({
      weeks: [aWeek("psychologist", { periods: [{ weekday: 7, ...aPeriod("00:00", "06:00") }] })],
    });
    const step = aStep("preparation-1");
    const on = (date: string) => starts(night, { step, from: date, to: date });
    expect(on("2027-03-28")).toEqual([
      "2027-03-27T23:00",
      "2027-03-28T00:00",
      "2027-03-28T01:00",
      "2027-03-28T02:00",
      "2027-03-28T03:00",
    ]);
    expect(on("2026-10-25")).toHaveLength(6);
  });

  it("nearest to a time that was wanted come nearest first, the earlier of two as near", () => {
    const nearest = nearestFreeTimes(aClinic(), request({ to: "2026-10-15" }), at("2026-10-14 10:00"), 3);
    expect(nearest.map(({ startsAt }) => startsAt)).toEqual([
      at("2026-10-14 10:00"),
      at("2026-10-14 09:00"),
      at("2026-10-14 11:00"),
    ]);
  });

  it("are exactly the times of the grid against which nothing speaks", () => {
    const minuteOfDay = fc.integer({ min: 7 * 4, max: 17 * 4 }).map((quarter) => quarter * 15);
    const resource = fc.constantFrom(
      "treatment-room",
      "second-room",
      "nurse",
      "second-nurse",
      "psychologist",
      "patient",
    );
    const claim = fc.record({ resource, from: minuteOfDay, minutes: fc.integer({ min: 5, max: 180 }) });
    const absence = fc.record({ who: fc.constantFrom("nurse", "doctor", "second-nurse"), from: minuteOfDay });
    fc.assert(
      fc.property(fc.array(claim, { maxLength: 8 }), fc.array(absence, { maxLength: 2 }), (claims, absences) => {
        const clinic = aClinic();
        const capacity: Capacity = {
          ...clinic,
          rooms: [...clinic.rooms, aRoom("second-room", {})],
          employees: [...clinic.employees, anEmployee("second-nurse", "nurse")],
          weeks: [...clinic.weeks, aWeek("second-nurse", { periods: [{ weekday: 3, ...aPeriod("10:00", "18:00") }] })],
          claims: claims.map(({ resource: id, from, minutes }) => aClaim(id, wallClock(from), minutes)),
          absences: absences.map(({ who, from }) => anAbsence(who, wallClock(from), "2026-10-15 00:00")),
        };
        const found = freeTimes(capacity, request({ startEveryMinutes: 30 }));
        for (const visit of found) expect(capacityProblems(capacity, SESSION, visit, PATIENT)).toEqual([]);
        const possible = Array.from({ length: 48 }, (_, i) => at(wallClock(i * 30))).filter((startsAt) =>
          ["treatment-room", "second-room"].some((roomId) =>
            ["nurse", "second-nurse"].some((nurseId) => {
              const staff = [
                { userId: nurseId, role: "nurse" as const },
                { userId: "psychologist", role: "psychologist" as const },
              ];
              const endsAt = new Date(startsAt.getTime() + 120 * 60_000);
              const visit = { stepKey: "session-1", startsAt, endsAt, roomId, staff };
              return capacityProblems(capacity, SESSION, visit, PATIENT).length === 0;
            }),
          ),
        );
        expect(found.map(({ startsAt }) => startsAt)).toEqual(possible);
      }),
      { numRuns: 60 },
    );
  });
});

function wallClock(minutes: number): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `2026-10-14 ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
