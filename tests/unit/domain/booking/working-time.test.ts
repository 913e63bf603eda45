import { describe, expect, it } from "vitest";
import type { Capacity } from "@/lib/domain/booking/capacity";
import { closedOn, weekdayOf, workingPeriods } from "@/lib/domain/booking/working-time";
import { at } from "@/tests/support/builders";
import { aClinic, anAbsence, anException, aPeriod, aWeek } from "@/tests/unit/domain/booking/small-clinic";

const NEW_YEAR = { date: "2027-01-01", name: { nb: "Første nyttårsdag", en: "New Year's Day" } };
const recordedAt = at("2026-09-10 09:00");

function hours(clinic: Capacity, date: string): string[] {
  return workingPeriods(clinic, "nurse", date).map(
    ({ startsAt, endsAt }) => `${startsAt.toISOString()} ${endsAt.toISOString()}`,
  );
}

describe("When somebody works", () => {
  it("follows the working week on the Oslo clock, in summer time and in winter time", () => {
    expect(hours(aClinic(), "2026-10-23")).toEqual(["2026-10-23T06:00:00.000Z 2026-10-23T14:00:00.000Z"]);
    expect(hours(aClinic(), "2026-10-26")).toEqual(["2026-10-26T07:00:00.000Z 2026-10-26T15:00:00.000Z"]);
    expect(hours(aClinic(), "2026-10-24")).toEqual([]);
  });

  it("keeps local times on the two days when the clock is moved", () => {
    const sunday = aWeek("nurse", { periods: [{ weekday: 7, ...aPeriod("00:00", "12:00") }] });
    const clinic = aClinic({ weeks: [sunday] });
    expect(hours(clinic, "2026-10-25")).toEqual(["2026-10-24T22:00:00.000Z 2026-10-25T11:00:00.000Z"]);
    expect(hours(clinic, "2027-03-28")).toEqual(["2027-03-27T23:00:00.000Z 2027-03-28T10:00:00.000Z"]);
  });

  it("is nothing for somebody without a working week, and before the week begins", () => {
    expect(workingPeriods(aClinic({ weeks: [] }), "nurse", "2026-10-26")).toEqual([]);
    expect(hours(aClinic(), "2026-07-31")).toEqual([]);
  });

  it("follows the newest week that has begun; of two from the same day the one recorded last", () => {
    const monday = (id: string, validFrom: string, from: string, recorded: Date) =>
      aWeek("nurse", { id, validFrom, recordedAt: recorded, periods: [{ weekday: 1, ...aPeriod(from, "16:00") }] });
    const clinic = aClinic({
      weeks: [
        monday("old", "2026-08-03", "08:00", at("2026-08-01 09:00")),
        monday("corrected", "2026-11-02", "12:00", at("2026-09-12 09:00")),
        monday("mistaken", "2026-11-02", "10:00", recordedAt),
      ],
    });
    expect(hours(clinic, "2026-10-26")).toEqual(["2026-10-26T07:00:00.000Z 2026-10-26T15:00:00.000Z"]);
    expect(hours(clinic, "2026-11-02")).toEqual(["2026-11-02T11:00:00.000Z 2026-11-02T15:00:00.000Z"]);
  });

  it("is what the exception says on its day; without hours it is a day off", () => {
    const clinic = aClinic({
      exceptions: [
        anException("nurse", "2026-10-26", aPeriod("16:00", "20:00")),
        anException("nurse", "2026-10-27"),
        { ...anException("nurse", "2026-10-28"), recordedAt },
        { ...anException("nurse", "2026-10-28", aPeriod("08:00", "09:00")), recordedAt: at("2026-09-20 09:00") },
      ],
    });
    expect(hours(clinic, "2026-10-26")).toEqual(["2026-10-26T15:00:00.000Z 2026-10-26T19:00:00.000Z"]);
    expect(hours(clinic, "2026-10-27")).toEqual([]);
    expect(hours(clinic, "2026-10-28")).toEqual(["2026-10-28T07:00:00.000Z 2026-10-28T08:00:00.000Z"]);
  });

  it("leaves out absence, also when it takes the middle of a day", () => {
    const clinic = aClinic({ absences: [anAbsence("nurse", "2026-10-26 11:00", "2026-10-26 12:30")] });
    expect(hours(clinic, "2026-10-26")).toEqual([
      "2026-10-26T07:00:00.000Z 2026-10-26T10:00:00.000Z",
      "2026-10-26T11:30:00.000Z 2026-10-26T15:00:00.000Z",
    ]);
  });

  it("joins hours that follow each other at one place", () => {
    const periods = [aPeriod("12:00", "16:00"), aPeriod("08:00", "12:00")];
    const clinic = aClinic({ exceptions: [anException("nurse", "2026-10-26", ...periods)] });
    expect(hours(clinic, "2026-10-26")).toEqual(["2026-10-26T07:00:00.000Z 2026-10-26T15:00:00.000Z"]);
  });
});

describe("Closed days", () => {
  const closed = (kind: "closed" | "open", locationId: string | null, date = "2027-01-01") => ({
    ...{ id: `${kind} ${date}`, date, locationId, kind, name: "Planleggingsdag" },
  });

  it("are the public holidays", () => {
    const clinic = aClinic({ publicHolidays: [NEW_YEAR] });
    expect(closedOn(clinic, "oslo", "2027-01-01")).toEqual({ kind: "public-holiday", name: NEW_YEAR.name });
    expect(hours(clinic, "2027-01-01")).toEqual([]);
    expect(closedOn(clinic, "oslo", "2027-01-04")).toBeNull();
  });

  it("open when the clinic says so, everywhere or at that place only", () => {
    const everywhere = aClinic({ publicHolidays: [NEW_YEAR], specialDays: [closed("open", null)] });
    const trondheim = aClinic({ publicHolidays: [NEW_YEAR], specialDays: [closed("open", "trondheim")] });
    expect(closedOn(everywhere, "oslo", "2027-01-01")).toBeNull();
    expect(closedOn(trondheim, "oslo", "2027-01-01")?.kind).toBe("public-holiday");
    expect(closedOn(trondheim, "trondheim", "2027-01-01")).toBeNull();
  });

  it("are the clinic's own too, everywhere or at one place; closed outweighs open", () => {
    const own = aClinic({ specialDays: [closed("closed", "oslo", "2027-01-04"), closed("open", null, "2027-01-04")] });
    expect(closedOn(own, "oslo", "2027-01-04")).toEqual({
      kind: "closed",
      name: { nb: "Planleggingsdag", en: "Planleggingsdag" },
    });
    expect(closedOn(own, "trondheim", "2027-01-04")).toBeNull();
    expect(hours(own, "2027-01-04")).toEqual([]);
  });

  it("count weekdays from Monday", () => {
    expect(["2026-10-19", "2026-10-24", "2026-10-25"].map(weekdayOf)).toEqual([1, 6, 7]);
  });
});
