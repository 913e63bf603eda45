import { expect, it } from "vitest";
import { blockEmployee } from "@/lib/domain/access/blocking";
import { breakGlassExpiresAt, breakGlassInput } from "@/lib/domain/access/break-glass";

it("a patient blocks clinical staff once; the lead sees nothing clinical to be blocked from", () => {
  for (const role of ["doctor", "psychologist", "nurse"] as const) {
    expect(blockEmployee({ userId: "u", role, blockedNow: false })).toEqual({ ok: true, value: { userId: "u" } });
  }
  expect(blockEmployee({ userId: "u", role: "nurse", blockedNow: true })).toEqual({
    ok: false,
    refusal: { kind: "already-blocked" },
  });
  expect(blockEmployee({ userId: "u", role: "lead", blockedNow: false })).toEqual({
    ok: false,
    refusal: { kind: "not-blockable", role: "lead" },
  });
});

it("an emergency opening lasts four hours and needs twenty characters of reason, blanks around not counted", () => {
  expect(breakGlassExpiresAt(new Date("2026-11-02T08:00:00.000Z"))).toEqual(new Date("2026-11-02T12:00:00.000Z"));
  const id = "01930000-0000-7000-8000-000000000001";
  const accepted = (reason: string) => breakGlassInput.safeParse({ commandId: id, patientId: id, reason }).success;
  expect(accepted("Tjue tegn akkurat 20")).toBe(true);
  expect(accepted("Nitten tegn er lite")).toBe(false);
  expect(accepted(`   kort   ${" ".repeat(30)}`)).toBe(false);
});
