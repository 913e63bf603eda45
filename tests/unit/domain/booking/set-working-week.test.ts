import { describe, expect, it } from "vitest";
import { setWorkingDay, setWorkingWeek } from "@/lib/domain/booking/set-working-week";
import { SetWorkingDayInput, SetWorkingWeekInput } from "@/lib/domain/booking/working-week.schema";

const ID = "01930000-0000-7000-8000-000000000001";
const OSLO = "01930000-0000-7000-8000-000000000b01";
const NOW = new Date("2026-12-02T08:00:00.000Z");
const hours = { from: "08:00", to: "12:00", locationId: OSLO, presence: "on-site" };
const week = (periods: object[], validFrom = "2026-12-07") => ({ commandId: ID, userId: ID, validFrom, periods });
const issues = (periods: object[]) =>
  SetWorkingWeekInput.safeParse(week(periods)).error?.issues.map(({ path, message }) => [path.join("."), message]);

describe("a timetable", () => {
  it("may have several periods on one day, one after the other, also at two places", () => {
    const afternoon = { ...hours, weekday: 1, from: "12:00", to: "16:00", presence: "reachable" };
    expect(issues([{ ...hours, weekday: 1 }, afternoon])).toBeUndefined();
  });

  it("has no two periods at the same time of one day, and none that ends before it begins", () => {
    const late = { ...hours, weekday: 1, from: "11:59", to: "16:00" };
    expect(issues([{ ...hours, weekday: 1 }, late])).toEqual([["periods.1.from", "periods-overlap"]]);
    expect(
      issues([
        { ...hours, weekday: 1 },
        { ...late, weekday: 2 },
      ]),
    ).toBeUndefined();
    expect(issues([{ ...hours, weekday: 1, to: "08:00" }])).toEqual([["periods.0.to", "end-before-start"]]);
  });

  it("asks for the half that is missing of a row, and takes an empty row as time off", () => {
    expect(issues([{ ...hours, weekday: 1, to: "" }])).toEqual([["periods.0.to", "required"]]);
    expect(issues([{ ...hours, weekday: 1, from: "", to: "", locationId: "" }])).toBeUndefined();
    expect(issues([{ ...hours, weekday: 1, from: "25:00" }])).toEqual([["periods.0.from", "not-time"]]);
  });
});

describe("setting hours", () => {
  it("keeps the rows that are filled in, from today at the earliest", () => {
    const input = SetWorkingWeekInput.parse(
      week(
        [
          { ...hours, weekday: 1 },
          { ...hours, weekday: 2, from: "", to: "" },
        ],
        "2026-12-02",
      ),
    );
    expect(setWorkingWeek(input, { locationIds: [OSLO] }, { now: NOW })).toEqual({
      ok: true,
      value: {
        ...{ id: ID, userId: ID, validFrom: "2026-12-02", recordedAt: NOW },
        periods: [{ ...hours, weekday: 1 }],
      },
    });
    const yesterday = { ...input, validFrom: "2026-12-01" };
    expect(setWorkingWeek(yesterday, { locationIds: [OSLO] }, { now: NOW })).toMatchObject({
      refusal: { issues: [{ path: "validFrom", message: "in-the-past" }] },
    });
  });

  it("counts the day in Oslo: late in the evening in December, tomorrow has begun an hour before midnight UTC", () => {
    const input = SetWorkingDayInput.parse({ commandId: ID, userId: ID, date: "2026-12-02", periods: [] });
    const afterMidnight = new Date("2026-12-02T23:00:00.000Z");
    expect(setWorkingDay(input, { locationIds: [] }, { now: NOW })).toMatchObject({ value: { periods: [] } });
    expect(setWorkingDay(input, { locationIds: [] }, { now: afterMidnight })).toMatchObject({
      refusal: { issues: [{ path: "date", message: "in-the-past" }] },
    });
  });

  it("names the row whose place does not exist", () => {
    const input = SetWorkingDayInput.parse({
      ...{ commandId: ID, userId: ID, date: "2026-12-03" },
      periods: [{ ...hours, from: "", to: "" }, hours],
    });
    expect(setWorkingDay(input, { locationIds: [] }, { now: NOW })).toMatchObject({
      refusal: { issues: [{ path: "periods.1.locationId", message: "unknown-place" }] },
    });
  });
});
