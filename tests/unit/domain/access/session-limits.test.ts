import { expect, it } from "vitest";
import { sessionExpiresAt, sessionState, tabletSessionExpiresAt } from "@/lib/domain/access/session-limits";

const SEEN = new Date("2026-11-02T08:00:00.000Z");
const session = { lastSeenAt: SEEN, expiresAt: new Date("2026-11-02T20:00:00.000Z"), revokedAt: null };
const at = (time: string) => new Date(`2026-11-02T${time}.000Z`);

it("a sign-in made at nine ends at nine in the evening", () => {
  expect(sessionExpiresAt(SEEN)).toEqual(at("20:00:00"));
});

it("staff are signed out after thirty idle minutes, a patient after sixty", () => {
  for (const role of ["doctor", "psychologist", "nurse", "lead"] as const) {
    expect(sessionState(session, role, at("08:29:59"))).toBe("active");
    expect(sessionState(session, role, at("08:30:00"))).toBe("idle-too-long");
  }
  expect(sessionState(session, "patient", at("08:59:59"))).toBe("active");
  expect(sessionState(session, "patient", at("09:00:00"))).toBe("idle-too-long");
});

it("the end of the twelve hours counts however lately it was used", () => {
  const used = { ...session, lastSeenAt: at("19:59:59") };
  expect(sessionState(used, "nurse", at("19:59:59"))).toBe("active");
  expect(sessionState(used, "nurse", at("20:00:00"))).toBe("expired");
});

it("a revoked sign-in is over at once", () => {
  expect(sessionState({ ...session, revokedAt: SEEN }, "patient", SEEN)).toBe("revoked");
});

it("a sitting on the clinic's tablet ends after twenty idle minutes, and after two hours however lately it was used", () => {
  const sitting = { ...session, limitedTo: "forms", expiresAt: tabletSessionExpiresAt(SEEN) };
  expect(sitting.expiresAt).toEqual(at("10:00:00"));
  expect(sessionState(sitting, "patient", at("08:19:59"))).toBe("active");
  expect(sessionState(sitting, "patient", at("08:20:00"))).toBe("idle-too-long");
  expect(sessionState({ ...sitting, lastSeenAt: at("09:59:59") }, "patient", at("10:00:00"))).toBe("expired");
});
