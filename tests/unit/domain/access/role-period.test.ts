import { expect, it } from "vitest";
import { localPath, roleAt, START_PAGE } from "@/lib/domain/access/role-period";

const from = new Date("2026-01-01T00:00:00.000Z");
const to = new Date("2026-07-01T00:00:00.000Z");
const before = (date: Date) => new Date(date.getTime() - 1);

it("a role is held from its first instant until just before its last", () => {
  const period = [{ role: "nurse" as const, validFrom: from, validTo: to }];
  expect(roleAt(period, before(from))).toBeUndefined();
  expect(roleAt(period, from)).toBe("nurse");
  expect(roleAt(period, before(to))).toBe("nurse");
  expect(roleAt(period, to)).toBeUndefined();
});

it("the period that covers the instant decides, and a role without end goes on", () => {
  const periods = [
    { role: "nurse" as const, validFrom: from, validTo: to },
    { role: "lead" as const, validFrom: to, validTo: null },
  ];
  expect(roleAt(periods, before(to))).toBe("nurse");
  expect(roleAt(periods, new Date("2030-01-01T00:00:00.000Z"))).toBe("lead");
});

it("each role works from its own page", () => {
  expect(START_PAGE).toEqual({
    patient: "/my",
    doctor: "/doctor",
    psychologist: "/psychologist",
    nurse: "/nurse",
    lead: "/lead",
  });
});

it("after sign-in one is sent only within this site", () => {
  expect(localPath("/doctor/patients/1?tab=notes#top")).toBe("/doctor/patients/1?tab=notes#top");
  const elsewhere = [
    "https://evil.example",
    "//evil.example",
    "/\\evil.example",
    "javascript:alert(1)",
    "doctor",
    "",
    "/a b",
    "/a\n/b",
    "/\t/evil.example",
  ];
  for (const value of elsewhere) expect(localPath(value)).toBeNull();
  expect(localPath(undefined)).toBeNull();
  expect(localPath("/sign-in?from=/sign-in")).toBeNull();
  expect(localPath("/api/auth/signout")).toBeNull();
});
