import { addMinutes } from "date-fns";
import { beforeAll, describe, expect, it } from "vitest";
import { actorOfSession } from "@/lib/auth/read-session";
import { pausePathway } from "@/lib/commands/course/pause-pathway";
import { endKiosk } from "@/lib/commands/kiosk/end-kiosk";
import { issueKioskCode } from "@/lib/commands/kiosk/issue-kiosk-code";
import { openKiosk } from "@/lib/commands/kiosk/open-kiosk";
import { type SignedInActor, visitor } from "@/lib/domain/access/actor";
import { kioskCode } from "@/lib/platform/kiosk-codes";
import { PATIENTS } from "@/prisma/personas";
import { actorOf } from "@/prisma/staff";
import { MONDAY, refusalOf, registered, succeed, useClinic } from "@/tests/support/clinic";
import { expectCommandFacts } from "@/tests/support/command-facts";

const clinic = useClinic();
const nurse = actorOf("nurse");
const anybody = visitor("nb");
let ola: Awaited<ReturnType<typeof registered>>;
let eva: Awaited<ReturnType<typeof registered>>;
beforeAll(async () => {
  ola = await registered(clinic.db, PATIENTS.ola);
  eva = await registered(clinic.db, PATIENTS.eva);
});

async function issued(pathwayId: string, now = MONDAY): Promise<string> {
  const { id, draw } = await succeed(issueKioskCode, clinic.db, nurse, { pathwayId }, now);
  return kioskCode(id, draw);
}
/** Sessions go by the machine's clock; these tests let both stand at nine on Monday. */
const typed = (code: string, openedAt = MONDAY) => ({ code, openedAt, userAgent: "", address: "10.0.0.7" });
const opened = (code: string, now = MONDAY) => refusalOf(openKiosk, clinic.db, anybody, typed(code), now);
const who = (sessionId: string, at = MONDAY) => actorOfSession(clinic.db, sessionId, { at, clinicNow: MONDAY });

describe("issue-kiosk-code", () => {
  it("is for those who treat the patient; a new code ends the one before", async () => {
    await expectCommandFacts({
      ...{ db: clinic.db, command: issueKioskCode, now: MONDAY, input: { pathwayId: ola.pathwayId }, may: nurse },
      ...{ mayNot: actorOf("lead"), action: "kiosk-code.issued", again: "saved" },
    });
    const stranger = actorOf("secondDoctor");
    expect(await refusalOf(issueKioskCode, clinic.db, stranger, { pathwayId: ola.pathwayId })).toBe("not-found");
    const first = await issued(ola.pathwayId, addMinutes(MONDAY, 1));
    const second = await issued(ola.pathwayId, addMinutes(MONDAY, 2));
    expect(await opened(first, addMinutes(MONDAY, 3))).toBe("code-unusable");
    expect(await opened(second, addMinutes(MONDAY, 3))).toBe("saved");
  });

  it("keeps no code: neither with the code's row, nor in its receipt, nor on the audit chain", async () => {
    const code = await issued(eva.pathwayId);
    const { prisma } = clinic.db;
    const kept = [await prisma.kioskCode.findMany(), await prisma.commandReceipt.findMany()];
    expect(JSON.stringify([kept, await prisma.auditEntry.findMany({ select: { payload: true } })])).not.toContain(
      `"${code}"`,
    );
  });

  it("is refused when nothing is asked for, and for a patient without an open account", async () => {
    const anne = await registered(clinic.db, PATIENTS.anne);
    const input = { pathwayId: anne.pathwayId };
    await succeed(pausePathway, clinic.db, actorOf("doctor"), { ...input, reason: "Ferie." });
    expect(await refusalOf(issueKioskCode, clinic.db, nurse, input)).toBe("no-form-due");
    await clinic.db.prisma.user.update({ where: { id: anne.userId }, data: { disabledAt: MONDAY } });
    expect(await refusalOf(issueKioskCode, clinic.db, nurse, input)).toBe("patient-without-account");
  });
});

describe("open-kiosk", () => {
  it("opens the patient's forms and nothing else, once", async () => {
    const code = await issued(ola.pathwayId, addMinutes(MONDAY, 5));
    const { sessionId } = await succeed(openKiosk, clinic.db, anybody, typed(code), addMinutes(MONDAY, 6));
    expect(await who(sessionId)).toMatchObject({ userId: ola.userId, role: "patient", limitedTo: "forms" });
    expect(await opened(code, addMinutes(MONDAY, 6))).toBe("code-unusable");
    const audit = await clinic.db.prisma.auditEntry.findFirst({
      where: { action: "kiosk.opened" },
      orderBy: { seq: "desc" },
    });
    expect(audit).toMatchObject({ patientId: ola.patientId, actorId: null });
  });

  it("takes the code however it is typed, for ten minutes", async () => {
    const code = await issued(eva.pathwayId, addMinutes(MONDAY, 20));
    const spaced = `${code.slice(0, 3)} ${code.slice(3)}`;
    expect(await opened(spaced, addMinutes(MONDAY, 30))).toBe("code-unusable");
    expect(await opened(spaced, addMinutes(MONDAY, 29))).toBe("saved");
    expect(await opened("12345")).toBe("invalid-input");
  });

  it("of two who type the same code at once lets one in", async () => {
    const now = addMinutes(MONDAY, 40);
    const code = await issued(eva.pathwayId, now);
    const both = await Promise.all([opened(code, now), opened(code, now)]);
    expect(both.toSorted()).toEqual(["code-unusable", "saved"]);
  });

  it("ends after twenty idle minutes and after two hours", async () => {
    const now = addMinutes(MONDAY, 50);
    const code = await issued(eva.pathwayId, now);
    const { sessionId } = await succeed(openKiosk, clinic.db, anybody, typed(code), now);
    expect(await who(sessionId, addMinutes(MONDAY, 19))).not.toBeNull();
    expect(await who(sessionId, addMinutes(MONDAY, 40))).toBeNull();
    const { expiresAt } = await clinic.db.prisma.authSession.findUniqueOrThrow({ where: { id: sessionId } });
    expect(expiresAt).toEqual(addMinutes(MONDAY, 120));
  });
});

describe("end-kiosk", () => {
  it("ends the sitting, and no whole sign-in", async () => {
    const now = addMinutes(MONDAY, 60);
    const code = await issued(ola.pathwayId, now);
    const { sessionId } = await succeed(openKiosk, clinic.db, anybody, typed(code), now);
    const { userId, patientId } = ola;
    const onTablet: SignedInActor = {
      userId,
      patientId,
      name: PATIENTS.ola.name,
      role: "patient",
      locale: "nb",
      limitedTo: "forms",
    };
    await expectCommandFacts({
      ...{ db: clinic.db, command: endKiosk, now: MONDAY, input: { sessionId, endedAt: MONDAY }, may: onTablet },
      ...{ mayNot: nurse, action: "kiosk.ended", again: "session-ended", onCourse: false },
    });
    expect(await who(sessionId)).toBeNull();
  });
});
