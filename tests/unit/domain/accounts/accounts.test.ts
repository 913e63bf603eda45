import { expect, it } from "vitest";
import { activationExpiresAt, mayActivate } from "@/lib/domain/accounts/activation";
import { isCommonPassword, newPassword } from "@/lib/domain/accounts/password.schema";
import { endRole, grantRole } from "@/lib/domain/accounts/role-changes";
import { emailAddress, staffAccount } from "@/lib/domain/accounts/staff-account.schema";

const NOW = new Date("2026-11-02T08:00:00.000Z");
const LATER = new Date("2026-12-01T08:00:00.000Z");
const EARLIER = new Date("2026-10-01T08:00:00.000Z");

it("a password has at least twelve characters, and any sign may be one of them", () => {
  expect(newPassword.safeParse("elleve tegn").success).toBe(false);
  expect(newPassword.safeParse("tolv tegn ok").success).toBe(true);
  expect(newPassword.safeParse("æøå 🏔️ ut på tur").success).toBe(true);
});

it("what everybody tries first is refused, with digits and signs hung on too", () => {
  for (const password of [
    "passordpassord",
    "Password1234!",
    "QwertyQwerty1",
    "111111111111",
    "123456789012",
    "aaaaaaaaaaaa",
    "Sommer2026!!",
    "Ketamin-2026!",
  ]) {
    expect(isCommonPassword(password)).toBe(true);
  }
  for (const password of ["lyng og lav på fjellet", "fjord-lys-2026", "korrekt hest batteri"])
    expect(isCommonPassword(password)).toBe(false);
});

it("a code works until fourteen days have passed, once, while it is the newest and the account is open", () => {
  expect(activationExpiresAt(NOW)).toEqual(new Date("2026-11-16T08:00:00.000Z"));
  const code = { id: "c", userId: "u", expiresAt: LATER, usedAt: null, newest: true, disabled: false };
  expect(mayActivate(code, NOW)).toEqual({ ok: true, value: { codeId: "c", userId: "u" } });
  const unusable = [
    null,
    { ...code, usedAt: EARLIER },
    { ...code, expiresAt: NOW },
    { ...code, newest: false },
    { ...code, disabled: true },
  ];
  for (const refused of unusable)
    expect(mayActivate(refused, NOW)).toEqual({ ok: false, refusal: { kind: "code-unusable" } });
});

it("a role held now can be ended, but neither one's own nor one that has ended", () => {
  const period = { id: "r", role: "nurse" as const, validFrom: EARLIER, validTo: null };
  expect(endRole({ userId: "u", period }, { userId: "lead" }, NOW)).toEqual({
    ok: true,
    value: { roleId: "r", userId: "u", role: "nurse" },
  });
  expect(endRole({ userId: "u", period }, { userId: "u" }, NOW)).toEqual({ ok: false, refusal: { kind: "own-role" } });
  expect(endRole({ userId: "u", period: { ...period, validTo: NOW } }, { userId: "lead" }, NOW)).toEqual({
    ok: false,
    refusal: { kind: "role-not-current" },
  });
});

it("a new role waits for the old one to end, also one that has not begun", () => {
  expect(grantRole([{ role: "nurse", validFrom: EARLIER, validTo: NOW }], NOW)).toEqual({ ok: true, value: null });
  expect(grantRole([{ role: "nurse", validFrom: EARLIER, validTo: null }], NOW)).toEqual({
    ok: false,
    refusal: { kind: "has-role", role: "nurse" },
  });
  expect(grantRole([{ role: "doctor", validFrom: LATER, validTo: null }], NOW)).toEqual({
    ok: false,
    refusal: { kind: "has-role", role: "doctor" },
  });
});

it("an e-mail address is kept trimmed and in small letters", () => {
  expect(emailAddress.parse("  Kari.Lunde@Forlop.Example ")).toBe("kari.lunde@forlop.example");
  expect(emailAddress.safeParse("kari.lunde").success).toBe(false);
});

it("a member of staff has a staff role and, if any, an HPR number of digits only", () => {
  const wish = {
    commandId: "01930000-0000-7000-8000-000000000001",
    name: "Nils",
    email: "n@x.no",
    role: "nurse",
    hprNumber: "9000099",
  };
  expect(staffAccount.safeParse(wish).success).toBe(true);
  expect(staffAccount.safeParse({ ...wish, hprNumber: "" }).success).toBe(true);
  expect(staffAccount.safeParse({ ...wish, hprNumber: "9000 0999" }).success).toBe(false);
  expect(staffAccount.safeParse({ ...wish, role: "patient" }).success).toBe(false);
});
