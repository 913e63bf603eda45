import { describe, expect, it } from "vitest";
import { outsideQuietHours, reminderTimes } from "@/lib/domain/message/reminder-times";
import { at } from "@/tests/support/builders";

const RULES = { reminderHoursBefore: [48, 3], quietHours: { from: "21:00", to: "08:00" } };
const due = (starts: string, now: string, rules = RULES) =>
  reminderTimes(at(starts), rules, at(now)).map(({ hoursBefore, dueAt }) => [hoursBefore, dueAt.toISOString()]);

describe("when a patient is reminded of a visit", () => {
  it("48 hours and 3 hours before, as the protocol says", () => {
    expect(due("2026-12-09 12:00", "2026-12-01 09:00")).toEqual([
      [48, "2026-12-07T11:00:00.000Z"],
      [3, "2026-12-09T08:00:00.000Z"],
    ]);
  });

  it("never in the past: a visit booked the day before has only the later reminder, one booked two hours before has none", () => {
    expect(due("2026-12-09 12:00", "2026-12-08 09:00")).toEqual([[3, "2026-12-09T08:00:00.000Z"]]);
    expect(due("2026-12-09 12:00", "2026-12-09 10:00")).toEqual([]);
  });

  it("at eight in the morning when it would have come in the night and there is still an hour or more", () => {
    expect(due("2026-12-09 10:00", "2026-12-01 09:00")).toEqual([
      [48, "2026-12-07T09:00:00.000Z"],
      [3, "2026-12-09T07:00:00.000Z"],
    ]);
  });

  it("at nine the evening before when eight in the morning would leave less than an hour", () => {
    expect(due("2026-12-09 08:30", "2026-12-01 09:00")).toEqual([
      [48, "2026-12-07T07:30:00.000Z"],
      [3, "2026-12-08T20:00:00.000Z"],
    ]);
  });

  it("in elapsed hours over the night when the clock goes back or forward", () => {
    expect(due("2026-10-26 12:00", "2026-10-01 09:00")).toEqual([
      [48, "2026-10-24T11:00:00.000Z"],
      [3, "2026-10-26T08:00:00.000Z"],
    ]);
    expect(due("2027-03-29 12:00", "2027-03-01 09:00")).toEqual([
      [48, "2027-03-27T10:00:00.000Z"],
      [3, "2027-03-29T07:00:00.000Z"],
    ]);
  });

  it("once, when two reminders fall on the same moment", () => {
    expect(due("2026-12-09 10:00", "2026-12-01 09:00", { ...RULES, reminderHoursBefore: [4, 3] })).toEqual([
      [4, "2026-12-09T07:00:00.000Z"],
    ]);
  });
});

describe("the quiet hours", () => {
  const quiet = (moment: string, hours = RULES.quietHours) => outsideQuietHours(at(moment), hours).toISOString();

  it("leave a message in the day alone, also at the very moment when they begin and end", () => {
    expect(quiet("2026-12-07 14:00")).toBe("2026-12-07T13:00:00.000Z");
    expect(quiet("2026-12-07 21:00")).toBe("2026-12-07T20:00:00.000Z");
    expect(quiet("2026-12-07 08:00")).toBe("2026-12-07T07:00:00.000Z");
  });

  it("keep a message of the evening and of the night until eight in the morning", () => {
    expect(quiet("2026-12-07 21:01")).toBe("2026-12-08T07:00:00.000Z");
    expect(quiet("2026-12-08 03:00")).toBe("2026-12-08T07:00:00.000Z");
  });

  it("end at eight on the clock in Oslo also after the nights when the clock is moved", () => {
    expect(quiet("2026-10-24 23:00")).toBe("2026-10-25T07:00:00.000Z");
    expect(quiet("2027-03-27 23:00")).toBe("2027-03-28T06:00:00.000Z");
  });

  it("may lie within one day, and are none when they have no length", () => {
    expect(quiet("2026-12-07 13:00", { from: "12:00", to: "14:00" })).toBe("2026-12-07T13:00:00.000Z");
    expect(quiet("2026-12-07 03:00", { from: "08:00", to: "08:00" })).toBe("2026-12-07T02:00:00.000Z");
  });
});
