import { describe, expect, it } from "vitest";
import { activateAccount } from "@/lib/commands/accounts/activate-account";
import { changeUrgentPhone } from "@/lib/commands/accounts/change-urgent-phone";
import { changeLanguage } from "@/lib/commands/accounts/change-language";
import { changePassword } from "@/lib/commands/accounts/change-password";
import { createFirstLead } from "@/lib/commands/accounts/create-first-lead";
import { createUser } from "@/lib/commands/accounts/create-user";
import { endRole } from "@/lib/commands/accounts/end-role";
import { endSessions } from "@/lib/commands/accounts/end-sessions";
import { grantRole } from "@/lib/commands/accounts/grant-role";
import { issueActivationCode } from "@/lib/commands/accounts/issue-activation-code";
import { revokeSession } from "@/lib/commands/accounts/revoke-session";
import { unsafeInsertSession } from "@/lib/db/auth-sessions";
import type { Database } from "@/lib/db/open-database";
import { visitor } from "@/lib/domain/access/actor";
import { activationCode } from "@/lib/platform/activation-codes";
import { newId } from "@/lib/platform/ids";
import { hashPassword, verifyPassword } from "@/lib/platform/passwords";
import { actorOf, DEMO_PASSWORD, STAFF } from "@/prisma/staff";
import { expectNothingWritten, MONDAY, refusalOf, succeed, useClinic } from "@/tests/support/clinic";
import { expectCommandFacts } from "@/tests/support/command-facts";
import { openTestDatabase } from "@/tests/support/database";

const clinic = useClinic();
const lead = actorOf("lead");
const nobody = visitor("nb");
const PASSWORD = "lyng og lav på fjellet";
const DAY_MS = 24 * 60 * 60 * 1000;

const newcomer = (email: string) => ({ name: "Nils Berg", email, role: "nurse", hprNumber: "9000099" });

async function created(db: Database, email: string) {
  const commandId = newId();
  const { id } = await succeed(createUser, db, lead, { ...newcomer(email), commandId });
  return { userId: id, code: activationCode(commandId) };
}

async function signedIn(db: Database, userId: string) {
  const id = newId();
  await unsafeInsertSession(db, {
    id,
    userId,
    createdAt: MONDAY,
    expiresAt: new Date(MONDAY.getTime() + DAY_MS),
    userAgent: "",
    address: "",
  });
  return id;
}
const revokedAt = async (db: Database, id: string) =>
  (await db.prisma.authSession.findUniqueOrThrow({ where: { id } })).revokedAt;

describe("create-user", () => {
  it("gives a new nurse an account, a role from now on and a one-time code that only its hash is kept of", async () => {
    const { db } = clinic;
    const { userId, code } = await created(db, "nils.berg@forlop.example");
    const user = await db.prisma.user.findUniqueOrThrow({
      where: { id: userId },
      include: { roles: true, activationCodes: true },
    });
    expect(user).toMatchObject({
      name: "Nils Berg",
      email: "nils.berg@forlop.example",
      hprNumber: "9000099",
      patientId: null,
    });
    expect(user.roles).toMatchObject([
      { role: "nurse", validFrom: MONDAY, validTo: null, grantedById: STAFF.lead.userId },
    ]);
    expect(user.activationCodes).toMatchObject([{ expiresAt: new Date("2026-11-16T08:00:00.000Z"), usedAt: null }]);
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}$/);
    expect(JSON.stringify(user)).not.toContain(code);
    expect(
      await db.prisma.auditEntry.findFirst({ where: { action: "account.created", subjectId: userId } }),
    ).toMatchObject({ actorId: STAFF.lead.userId });
  });

  it("refuses an e-mail address that has an account, in whatever letters, and writes nothing", async () => {
    const { db } = clinic;
    await expectNothingWritten(db, async () => {
      expect(await refusalOf(createUser, db, lead, newcomer(" Marte.Lien@FORLOP.example "))).toBe("email-taken");
    });
  });

  it("refuses what is not an e-mail address, a staff role or an HPR number, naming each field", async () => {
    const result = await createUser.run(
      { commandId: newId(), name: "", email: "nils", role: "patient", hprNumber: "12a" },
      { actor: lead, db: clinic.db, now: MONDAY },
    );
    expect(result).toMatchObject({
      refusal: {
        kind: "invalid-input",
        issues: [
          { path: "name", message: "required" },
          { path: "email", message: "not-email" },
          { path: "role", message: "not-in-list" },
          { path: "hprNumber" },
        ],
      },
    });
  });
});

describe("activate-account", () => {
  it("lets the holder of a code choose a password once, however the code is typed", async () => {
    const { db } = clinic;
    const { userId, code } = await created(db, "a1@forlop.example");
    const typed = ` ${code.toLowerCase().replaceAll("-", " ").replaceAll("0", "o")} `;
    await succeed(activateAccount, db, nobody, { code: typed, password: PASSWORD, repeat: PASSWORD });
    const { passwordHash } = await db.prisma.user.findUniqueOrThrow({
      where: { id: userId },
      select: { passwordHash: true },
    });
    expect(await verifyPassword(passwordHash, PASSWORD)).toBe(true);
    expect(await refusalOf(activateAccount, db, nobody, { code, password: PASSWORD, repeat: PASSWORD })).toBe(
      "code-unusable",
    );
  });

  it("works until fourteen days have passed, and not at that moment", async () => {
    const { db } = clinic;
    const chosen = { password: PASSWORD, repeat: PASSWORD };
    const { code } = await created(db, "a2@forlop.example");
    const expiresAt = new Date("2026-11-16T08:00:00.000Z");
    expect(await refusalOf(activateAccount, db, nobody, { code, ...chosen }, expiresAt)).toBe("code-unusable");
    expect(await refusalOf(activateAccount, db, nobody, { code, ...chosen }, new Date(expiresAt.getTime() - 1))).toBe(
      "saved",
    );
  });

  it("refuses an unknown code, two different passwords, a short one and one that everybody tries", async () => {
    const { db } = clinic;
    const { code } = await created(db, "a3@forlop.example");
    const attempt = (given: object) =>
      refusalOf(activateAccount, db, nobody, { code, password: PASSWORD, repeat: PASSWORD, ...given });
    await expectNothingWritten(db, async () => {
      expect(await attempt({ code: "AAAAA-AAAAA-AAAAA-AAAAA" })).toBe("code-unusable");
      expect(await attempt({ repeat: "noe annet enn det" })).toBe("invalid-input");
      expect(await attempt({ password: "elleve tegn", repeat: "elleve tegn" })).toBe("invalid-input");
      expect(await attempt({ password: "Password1234!", repeat: "Password1234!" })).toBe("invalid-input");
    });
  });
});

describe("issue-activation-code", () => {
  it("replaces the code given before, and ends the sign-ins of whoever uses the new one", async () => {
    const { db } = clinic;
    const first = await created(db, "b1@forlop.example");
    const session = await signedIn(db, first.userId);
    const commandId = newId();
    const later = new Date(MONDAY.getTime() + 1000);
    await succeed(issueActivationCode, db, lead, { userId: first.userId, commandId }, later);
    const chosen = { password: PASSWORD, repeat: PASSWORD };
    expect(await refusalOf(activateAccount, db, nobody, { code: first.code, ...chosen }, later)).toBe("code-unusable");
    await succeed(activateAccount, db, nobody, { code: activationCode(commandId), ...chosen }, later);
    expect(await revokedAt(db, session)).toEqual(later);
  });

  it("does not find an account that does not exist", async () => {
    expect(await refusalOf(issueActivationCode, clinic.db, lead, { userId: newId() })).toBe("not-found");
  });
});

describe("end-role and grant-role", () => {
  it("a role ends now; the same person can then hold another, and never two at once", async () => {
    const { db } = clinic;
    const { userId } = await created(db, "c1@forlop.example");
    const [role] = await db.prisma.roleAssignment.findMany({ where: { userId } });
    const later = new Date(MONDAY.getTime() + DAY_MS);
    expect(await refusalOf(grantRole, db, lead, { userId, role: "doctor" }, later)).toBe("has-role");
    await succeed(endRole, db, lead, { roleId: role!.id }, later);
    expect(await refusalOf(endRole, db, lead, { roleId: role!.id }, later)).toBe("role-not-current");
    await succeed(grantRole, db, lead, { userId, role: "doctor" }, later);
    const roles = await db.prisma.roleAssignment.findMany({ where: { userId }, orderBy: { validFrom: "asc" } });
    expect(roles).toMatchObject([
      { role: "nurse", validFrom: MONDAY, validTo: later },
      { role: "doctor", validFrom: later, validTo: null },
    ]);
  });

  it("the lead cannot end the own role, so that the clinic is never left without one", async () => {
    const { db } = clinic;
    await expectNothingWritten(db, async () => {
      expect(await refusalOf(endRole, db, lead, { roleId: STAFF.lead.userId })).toBe("own-role");
    });
  });

  it("two who end the same role at once: one succeeds", async () => {
    const { db } = clinic;
    const { userId } = await created(db, "c2@forlop.example");
    const [role] = await db.prisma.roleAssignment.findMany({ where: { userId } });
    const later = new Date(MONDAY.getTime() + DAY_MS);
    const both = await Promise.all([1, 2].map(() => refusalOf(endRole, db, lead, { roleId: role!.id }, later)));
    expect(both.filter((outcome) => outcome === "saved")).toHaveLength(1);
  });
});

describe("own account", () => {
  it("changing the password needs the present one, and signs out every other place", async () => {
    const { db } = clinic;
    const nurse = actorOf("nurse");
    const [here, there] = [await signedIn(db, nurse.userId), await signedIn(db, nurse.userId)];
    const wish = { sessionId: here, password: PASSWORD, repeat: PASSWORD };
    expect(await refusalOf(changePassword, db, nurse, { ...wish, current: "ikke dette" })).toBe("wrong-password");
    await succeed(changePassword, db, nurse, { ...wish, current: DEMO_PASSWORD });
    expect(await revokedAt(db, here)).toBeNull();
    expect(await revokedAt(db, there)).toEqual(MONDAY);
    const { passwordHash } = await db.prisma.user.findUniqueOrThrow({
      where: { id: nurse.userId },
      select: { passwordHash: true },
    });
    expect(await verifyPassword(passwordHash, PASSWORD)).toBe(true);
    expect(await verifyPassword(passwordHash, DEMO_PASSWORD)).toBe(false);
  });

  it("one can end one's own sign-ins, and does not find anybody else's", async () => {
    const { db } = clinic;
    const doctor = actorOf("doctor");
    const [own, others] = [await signedIn(db, doctor.userId), await signedIn(db, STAFF.psychologist.userId)];
    expect(await refusalOf(revokeSession, db, doctor, { sessionId: others })).toBe("not-found");
    await succeed(revokeSession, db, doctor, { sessionId: own });
    expect(await revokedAt(db, own)).toEqual(MONDAY);
    expect(await revokedAt(db, others)).toBeNull();
    expect(await refusalOf(revokeSession, db, doctor, { sessionId: own })).toBe("session-ended");
  });

  it("the lead signs somebody out everywhere", async () => {
    const { db } = clinic;
    const sessions = [await signedIn(db, STAFF.secondDoctor.userId), await signedIn(db, STAFF.secondDoctor.userId)];
    const { ended } = await succeed(endSessions, db, lead, { userId: STAFF.secondDoctor.userId });
    expect(ended).toBe(2);
    for (const session of sessions) expect(await revokedAt(db, session)).toEqual(MONDAY);
  });

  it("a telephone for what is urgent is the person's own, staff only, and may be taken away again", async () => {
    const { db } = clinic;
    const psychologist = actorOf("psychologist");
    await expectCommandFacts({
      ...{ db, command: changeUrgentPhone, may: psychologist, mayNot: nobody, now: MONDAY, onCourse: false },
      ...{ input: { phone: "400 00 901" }, action: "urgent-phone.changed", again: "saved" },
    });
    const phoneOf = async () => (await db.prisma.user.findUniqueOrThrow({ where: { id: psychologist.userId } })).phone;
    expect(await phoneOf()).toBe("400 00 901");
    expect(await refusalOf(changeUrgentPhone, db, psychologist, { phone: "ring meg" })).toBe("invalid-input");
    await succeed(changeUrgentPhone, db, psychologist, { phone: "" });
    expect(await phoneOf()).toBe("");
  });

  it("a language is the person's own", async () => {
    const { db } = clinic;
    await succeed(changeLanguage, db, actorOf("psychologist"), { locale: "en" });
    const rows = await db.prisma.user.findMany({ where: { locale: "en" } });
    expect(rows.map(({ id }) => id)).toEqual([STAFF.psychologist.userId]);
  });
});

describe("create-first-lead", () => {
  it("makes a lead with a code in an empty installation, and refuses once there is one", async () => {
    const db = await openTestDatabase();
    try {
      const wish = { name: "Kari Lunde", email: "Kari@klinikken.example" };
      const made = await createFirstLead(wish, { db, now: MONDAY });
      if (!made.ok) throw new Error(made.refusal.kind);
      const chosen = { code: made.value.code, password: PASSWORD, repeat: PASSWORD };
      await succeed(activateAccount, db, nobody, chosen);
      expect(
        await db.prisma.user.findUniqueOrThrow({
          where: { email: "kari@klinikken.example" },
          include: { roles: true },
        }),
      ).toMatchObject({
        roles: [{ role: "lead", validTo: null }],
      });
      expect(
        await createFirstLead({ ...wish, email: "en.annen@klinikken.example" }, { db, now: MONDAY }),
      ).toMatchObject({
        refusal: { kind: "lead-exists" },
      });
      expect(await createFirstLead({ name: "", email: "x" }, { db, now: MONDAY })).toMatchObject({
        refusal: { kind: "invalid-input" },
      });
    } finally {
      await db.close();
    }
  });
});

it("a password hash is argon2id with the memory and passes that were chosen", async () => {
  expect(await hashPassword(PASSWORD)).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});
