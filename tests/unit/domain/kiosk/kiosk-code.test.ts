import { expect, it } from "vitest";
import { kioskCodeExpiresAt, mayOpenKiosk } from "@/lib/domain/kiosk/kiosk-code";

const NOW = new Date("2026-11-02T08:00:00.000Z");
const code = {
  id: "code-1",
  userId: "user-eva",
  patientId: "patient-eva",
  expiresAt: kioskCodeExpiresAt(NOW),
  usedAt: null,
  newest: true,
};
const REFUSED = { ok: false, refusal: { kind: "code-unusable" } };

it("a code opens the tablet for ten minutes", () => {
  expect(mayOpenKiosk([code], new Date("2026-11-02T08:09:59.999Z"))).toEqual({ ok: true, value: code });
  expect(mayOpenKiosk([code], new Date("2026-11-02T08:10:00.000Z"))).toEqual(REFUSED);
});

it("a code opens it once", () => {
  expect(mayOpenKiosk([{ ...code, usedAt: NOW }], NOW)).toEqual(REFUSED);
});

it("a newer code for the same patient ends the one before", () => {
  expect(mayOpenKiosk([{ ...code, newest: false }], NOW)).toEqual(REFUSED);
});

it("an unknown code opens nothing", () => {
  expect(mayOpenKiosk([], NOW)).toEqual(REFUSED);
});

it("two patients with the same digits open nothing for one another", () => {
  expect(mayOpenKiosk([code, { ...code, id: "code-2", patientId: "patient-anne" }], NOW)).toEqual(REFUSED);
});

it("a spent code with the same digits is in nobody's way", () => {
  const spent = { ...code, id: "code-2", patientId: "patient-anne", usedAt: NOW };
  expect(mayOpenKiosk([spent, code], NOW)).toEqual({ ok: true, value: code });
});
