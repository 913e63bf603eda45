import { describe, expect, it } from "vitest";
import { daysShown, isoWeek, mondayOf, stepsBeside } from "@/lib/domain/calendar-grid/calendar-days";
import { axisOf, hoursOf, minuteOfDay, onAxis, stretchOn } from "@/lib/domain/calendar-grid/time-axis";
import { at } from "@/tests/support/builders";

const hours = (from: number, to: number) => ({ fromMinute: from * 60, toMinute: to * 60 });

describe("the axis of a day", () => {
  it("shows a working day when nothing happens, and whole hours for what lies outside it", () => {
    expect(axisOf([])).toEqual(hours(8, 16));
    expect(axisOf([{ fromMinute: 7 * 60 + 30, toMinute: 9 * 60 }, hours(16, 19)])).toEqual(hours(7, 19));
  });

  it("does not grow to midnight for somebody who is away all day", () => {
    expect(axisOf([hours(0, 24)])).toEqual(hours(8, 16));
  });

  it("places a time as a share of its length and cuts off what lies outside", () => {
    expect(onAxis(hours(8, 16), hours(10, 12))).toEqual({ startPercent: 25, lengthPercent: 25 });
    expect(onAxis(hours(8, 16), hours(0, 9))).toEqual({ startPercent: 0, lengthPercent: 12.5 });
    expect(onAxis(hours(8, 16), hours(17, 18))).toEqual({ startPercent: 100, lengthPercent: 0 });
  });

  it("has a line for every whole hour", () => {
    expect(hoursOf(hours(8, 10))).toEqual([480, 540, 600]);
  });

  it("follows the clock on the wall on both nights when it is moved", () => {
    expect(minuteOfDay(at("2026-10-25 10:00"))).toBe(600);
    expect(minuteOfDay(new Date("2026-10-25T00:30:00.000Z"))).toBe(150);
    expect(minuteOfDay(new Date("2026-10-25T01:30:00.000Z"))).toBe(150);
    expect(minuteOfDay(at("2027-03-28 10:00"))).toBe(600);
    expect(minuteOfDay(new Date("2027-03-28T01:30:00.000Z"))).toBe(210);
  });

  it("cuts a period of several days into the part of each day", () => {
    const away = [at("2026-12-01 12:00"), at("2026-12-04 00:00")] as const;
    expect(stretchOn("2026-11-30", ...away)).toBeUndefined();
    expect(stretchOn("2026-12-01", ...away)).toEqual(hours(12, 24));
    expect(stretchOn("2026-12-02", ...away)).toEqual(hours(0, 24));
    expect(stretchOn("2026-12-03", ...away)).toEqual(hours(0, 24));
    expect(stretchOn("2026-12-04", ...away)).toBeUndefined();
  });
});

describe("the days of a calendar", () => {
  it("begins the week on Monday, also over the turn of the year", () => {
    expect(daysShown("week", "2027-01-01")).toEqual([
      ...["2026-12-28", "2026-12-29", "2026-12-30", "2026-12-31", "2027-01-01", "2027-01-02", "2027-01-03"],
    ]);
    expect(mondayOf("2026-12-06")).toBe("2026-11-30");
  });

  it("numbers weeks as Norwegian calendars do", () => {
    expect(isoWeek("2026-12-02")).toBe(49);
    expect(isoWeek("2027-01-01")).toBe(53);
    expect(isoWeek("2027-01-04")).toBe(1);
    expect(isoWeek("2025-12-29")).toBe(1);
  });

  it("steps by a day or a week", () => {
    expect(stepsBeside("day", "2026-12-01")).toEqual({ previous: "2026-11-30", next: "2026-12-02" });
    expect(stepsBeside("week", "2026-12-02")).toEqual({ previous: "2026-11-25", next: "2026-12-09" });
  });
});
