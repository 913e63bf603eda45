import { describe, expect, it } from "vitest";
import {
  addCalendarDays,
  ageOn,
  clinicDate,
  clinicDaysBetween,
  clinicTime,
  startOfClinicDay,
  startOfNextClinicDay,
} from "@/lib/domain/calendar";

const utc = (instant: string) => new Date(instant);

describe("the clinic's calendar in Oslo", () => {
  it("a day in Oslo begins an hour before UTC in winter and two in summer", () => {
    expect(clinicDate(utc("2026-12-01T22:59:59.999Z"))).toBe("2026-12-01");
    expect(clinicDate(utc("2026-12-01T23:00:00.000Z"))).toBe("2026-12-02");
    expect(clinicDate(utc("2026-07-01T21:59:59.999Z"))).toBe("2026-07-01");
    expect(clinicDate(utc("2026-07-01T22:00:00.000Z"))).toBe("2026-07-02");
  });

  it("a wall-clock time is an instant, on both sides of the night the clock is set back", () => {
    expect(clinicTime("2026-10-24", "10:00")).toEqual(utc("2026-10-24T08:00:00.000Z"));
    expect(clinicTime("2026-10-25", "10:00")).toEqual(utc("2026-10-25T09:00:00.000Z"));
    expect(startOfClinicDay("2026-10-25")).toEqual(utc("2026-10-24T22:00:00.000Z"));
    expect(startOfNextClinicDay(utc("2026-10-25T12:00:00.000Z"))).toEqual(utc("2026-10-25T23:00:00.000Z"));
  });

  it("days are added to the date, across months, years, leap days and changes of the clock", () => {
    expect(addCalendarDays("2026-10-24", 1)).toBe("2026-10-25");
    expect(addCalendarDays("2026-11-04", 21)).toBe("2026-11-25");
    expect(addCalendarDays("2026-12-31", 1)).toBe("2027-01-01");
    expect(addCalendarDays("2028-02-28", 1)).toBe("2028-02-29");
    expect(addCalendarDays("2027-03-01", -1)).toBe("2027-02-28");
  });

  it("days between two instants are counted by the calendar, not by 24 hours", () => {
    expect(clinicDaysBetween(utc("2026-10-24T20:00:00.000Z"), utc("2026-10-25T20:00:00.000Z"))).toBe(1);
    expect(clinicDaysBetween(utc("2026-10-14T21:59:00.000Z"), utc("2026-10-14T22:01:00.000Z"))).toBe(1);
    expect(clinicDaysBetween(utc("2026-10-15T08:00:00.000Z"), utc("2026-10-14T08:00:00.000Z"))).toBe(-1);
  });

  it("age turns on the birthday; a leap-day birthday counts from 1 March in other years", () => {
    expect(ageOn("1986-06-15", "2026-06-14")).toBe(39);
    expect(ageOn("1986-06-15", "2026-06-15")).toBe(40);
    expect(ageOn("2008-02-29", "2026-02-28")).toBe(17);
    expect(ageOn("2008-02-29", "2026-03-01")).toBe(18);
  });
});
