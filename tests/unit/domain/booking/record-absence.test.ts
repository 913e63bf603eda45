import { describe, expect, it } from "vitest";
import { absencePeriod, RecordAbsenceInput } from "@/lib/domain/booking/absence.schema";
import { cancelAbsence, type KeptAbsence, recordAbsence } from "@/lib/domain/booking/record-absence";

const ID = "01930000-0000-7000-8000-000000000001";
const NOW = new Date("2026-12-02T08:00:00.000Z");
const input = (values: object = {}) => ({
  ...{ commandId: ID, userId: ID, kind: "sickness", fromDate: "2026-12-02", untilDate: "2026-12-02" },
  ...values,
});
const days = (fromDate: string, untilDate: string, fromTime = "", untilTime = "") =>
  absencePeriod({ fromDate, untilDate, fromTime, untilTime });

describe("the time of an absence", () => {
  it("is whole days in Oslo, the last one included", () => {
    expect(days("2026-12-02", "2026-12-03")).toEqual({
      startsAt: new Date("2026-12-01T23:00:00.000Z"),
      endsAt: new Date("2026-12-03T23:00:00.000Z"),
    });
  });

  it("is 25 hours on the day the clock goes back, 25 October 2026, and 23 on 28 March 2027", () => {
    expect(days("2026-10-25", "2026-10-25")).toEqual({
      startsAt: new Date("2026-10-24T22:00:00.000Z"),
      endsAt: new Date("2026-10-25T23:00:00.000Z"),
    });
    expect(days("2027-03-28", "2027-03-28")).toEqual({
      startsAt: new Date("2027-03-27T23:00:00.000Z"),
      endsAt: new Date("2027-03-28T22:00:00.000Z"),
    });
  });

  it("may be a part of a day, and does not end before it begins", () => {
    expect(days("2026-12-02", "2026-12-02", "10:00", "12:30")).toEqual({
      startsAt: new Date("2026-12-02T09:00:00.000Z"),
      endsAt: new Date("2026-12-02T11:30:00.000Z"),
    });
    const backwards = RecordAbsenceInput.safeParse(input({ fromTime: "12:00", untilTime: "11:00" }));
    const unreadable = RecordAbsenceInput.safeParse(input({ fromDate: "31.", untilTime: "25:00" }));
    expect(unreadable.error?.issues.map(({ path, message }) => [path.join("."), message])).toEqual([
      ["fromDate", "not-date"],
      ["untilTime", "not-time"],
    ]);
    expect(backwards.error?.issues[0]).toMatchObject({ path: ["untilTime"], message: "end-before-start" });
  });
});

const kept: KeptAbsence = {
  ...{ id: ID, userId: ID, kind: "leave", cancelledAt: null },
  startsAt: new Date("2026-12-01T23:00:00.000Z"),
  endsAt: new Date("2026-12-04T23:00:00.000Z"),
};

describe("recording an absence", () => {
  it("takes today, and refuses yesterday and a part of today that is over", () => {
    const record = (values: object) => recordAbsence(RecordAbsenceInput.parse(input(values)), [], { now: NOW });
    expect(record({}).ok).toBe(true);
    expect(record({ fromDate: "2026-12-01" })).toMatchObject({
      refusal: { issues: [{ path: "fromDate", message: "in-the-past" }] },
    });
    expect(record({ fromTime: "07:00", untilTime: "08:30" })).toMatchObject({
      refusal: { issues: [{ path: "untilTime", message: "in-the-past" }] },
    });
  });

  it("is refused within another that counts, not within one that was taken back, nor where it is longer", () => {
    const parsed = RecordAbsenceInput.parse(input());
    const longer = RecordAbsenceInput.parse(input({ untilDate: "2026-12-09" }));
    expect(recordAbsence(parsed, [kept], { now: NOW })).toMatchObject({ refusal: { kind: "already-absent" } });
    expect(recordAbsence(parsed, [{ ...kept, cancelledAt: NOW }], { now: NOW }).ok).toBe(true);
    expect(recordAbsence(longer, [kept], { now: NOW }).ok).toBe(true);
  });
});

describe("taking an absence back", () => {
  it("is possible until it is over, once", () => {
    expect(cancelAbsence(kept, NOW)).toEqual({ ok: true, value: { id: ID } });
    expect(cancelAbsence(kept, kept.endsAt)).toMatchObject({ refusal: { kind: "absence-over" } });
    expect(cancelAbsence({ ...kept, cancelledAt: NOW }, NOW)).toMatchObject({ refusal: { kind: "absence-cancelled" } });
  });
});
