import { expect, it } from "vitest";
import { groupViews } from "@/lib/domain/access/group-views";

const view = (at: string, given: object = {}) => ({
  at: new Date(at),
  actorId: "nurse",
  actorRole: "nurse" as const,
  basis: "care-team",
  query: "session-view",
  information: ["session", "dose"] as const,
  ...given,
});

it("one person's looking on one day is one row, with everything seen", () => {
  const rows = groupViews([
    view("2026-11-02T10:00:00Z", { information: ["vital-signs", "session"] }),
    view("2026-11-02T08:00:00Z"),
  ]);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    firstAt: new Date("2026-11-02T08:00:00Z"),
    lastAt: new Date("2026-11-02T10:00:00Z"),
  });
  expect(rows[0]?.information).toEqual(["vital-signs", "session", "dose"]);
});

it("the day is the clinic's: half past eleven at night in UTC is the next day in Oslo", () => {
  expect(groupViews([view("2026-11-02T23:30:00Z"), view("2026-11-02T22:30:00Z")])).toHaveLength(2);
});

it("persons, bases and searches are kept apart, newest first", () => {
  const rows = groupViews([
    view("2026-11-02T08:00:00Z"),
    view("2026-11-02T09:00:00Z", { actorId: "doctor", actorRole: "doctor" }),
    view("2026-11-02T10:00:00Z", { basis: "break-glass" }),
    view("2026-11-02T11:00:00Z", { query: "find-patient", information: ["name-and-birth-date"] }),
  ]);
  expect(rows.map(({ lastAt, searched }) => [lastAt.getUTCHours(), searched])).toEqual([
    [11, true],
    [10, false],
    [9, false],
    [8, false],
  ]);
});
