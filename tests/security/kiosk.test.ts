import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { POST as giveBack } from "@/app/kiosk/end/route";
import { openTablet } from "@/app/kiosk/actions";
import TabletFormPage from "@/app/kiosk/forms/[instrument]/page";
import TabletReceiptPage from "@/app/kiosk/forms/[instrument]/received/page";
import TabletFormsPage from "@/app/kiosk/forms/page";
import { issueKioskCode } from "@/lib/commands/kiosk/issue-kiosk-code";
import { kioskCode } from "@/lib/platform/kiosk-codes";
import { newId } from "@/lib/platform/ids";
import { PATIENTS } from "@/prisma/personas";
import { actorOf, STAFF } from "@/prisma/staff";
import { actAs, setClinicClock, turnedBy } from "@/tests/security/request";
import { MONDAY, registered, succeed, useClinic } from "@/tests/support/clinic";
import { requestHeaders } from "@/tests/support/framework/request-double";

const clinic = useClinic();
let ola: Awaited<ReturnType<typeof registered>>;
beforeAll(async () => {
  await setClinicClock(clinic.db, MONDAY);
  ola = await registered(clinic.db, PATIENTS.ola);
});
beforeEach(async () => {
  await clinic.db.prisma.signInAttempt.deleteMany();
  await actAs(clinic.db, null);
});

async function issued(): Promise<string> {
  const { id, draw } = await succeed(issueKioskCode, clinic.db, actorOf("nurse"), { pathwayId: ola.pathwayId });
  return kioskCode(id, draw);
}
/** Six digits that are not this code. */
const wrongFor = (code: string) => (code === "000000" ? "000001" : "000000");

async function typed(code: string, address = "10.0.0.1") {
  requestHeaders.set("x-forwarded-for", address);
  const answer: { message?: string | undefined; turned?: unknown } = {};
  answer.turned = await turnedBy(async () => {
    answer.message = (await openTablet({ code, commandId: newId() })).message;
  });
  return answer.turned === undefined ? answer.message : answer.turned;
}
const times = (count: number, work: (turn: number) => Promise<unknown>) =>
  Array.from({ length: count }, (_, turn) => turn).reduce<Promise<unknown>>(
    (before, turn) => before.then(() => work(turn)),
    Promise.resolve(),
  );

describe("a code on the clinic's tablet", () => {
  it("opens the forms, and signs out whoever was signed in there", async () => {
    await actAs(clinic.db, STAFF.nurse.userId);
    expect(await typed(await issued())).toEqual({ to: "/kiosk/forms" });
    const nurses = await clinic.db.prisma.authSession.findMany({
      where: { userId: STAFF.nurse.userId, revokedAt: null },
    });
    expect(nurses).toEqual([]);
    const sitting = await clinic.db.prisma.authSession.findFirst({ where: { userId: ola.userId } });
    expect(sitting).toMatchObject({ limitedTo: "forms", revokedAt: null, address: "10.0.0.1" });
  });

  it("after five wrong ones from an address is not even looked at from there, right or wrong", async () => {
    const code = await issued();
    await times(5, () => typed(wrongFor(code)));
    expect(await typed(code)).toContain("Vent");
    expect(await typed(code, "10.0.0.2")).toEqual({ to: "/kiosk/forms" });
  });

  it("after twenty wrong ones from all over is not looked at from anywhere", async () => {
    const code = await issued();
    await times(20, (turn) => typed(wrongFor(code), `10.0.1.${turn}`));
    expect(await typed(code, "10.0.2.1")).toContain("Vent");
  });

  it("judges no more than five of thirty that come at the same moment", async () => {
    const code = await issued();
    const answers = await Promise.all(Array.from({ length: 30 }, () => typed(wrongFor(code))));
    const judged = answers.filter((answer) => typeof answer === "string" && answer.startsWith("Koden virker ikke"));
    expect(judged.length).toBeLessThanOrEqual(5);
    expect(answers.filter((answer) => typeof answer !== "string")).toEqual([]);
  });

  it("that is no code costs no try", async () => {
    await times(6, () => typed("12345"));
    expect(await clinic.db.prisma.signInAttempt.count()).toBe(0);
  });
});

describe("the patient's forms on the clinic's tablet", () => {
  const params = Promise.resolve({ instrument: "phq-9" });
  const pages = [
    ["the forms", () => TabletFormsPage()],
    ["one form", () => TabletFormPage({ params })],
    ["a receipt", () => TabletReceiptPage({ params })],
    ["giving it back", () => giveBack()],
  ] as const;

  it.each(pages)(
    "%s: sends everybody without a sitting to where codes are typed, the patient themself too",
    async (_, open) => {
      for (const userId of [null, ola.userId, STAFF.nurse.userId, STAFF.lead.userId]) {
        await actAs(clinic.db, userId);
        expect(await turnedBy(open)).toEqual({ to: "/kiosk" });
      }
    },
  );

  it("are no longer there once the tablet is given back", async () => {
    await actAs(clinic.db, ola.userId, "forms");
    expect(await turnedBy(() => TabletFormsPage())).toBeUndefined();
    expect((await giveBack()).headers.get("location")).toBe("/kiosk/done");
    expect(await turnedBy(() => TabletFormsPage())).toEqual({ to: "/kiosk" });
  });

  it("show no receipt of a form that was answered elsewhere", async () => {
    const answered = { instrument: "phq-9", instrumentVersion: "1", textVersion: "1", locale: "nb", score: 9 };
    await clinic.db.prisma.questionnaireResponse.create({
      data: {
        ...{ id: newId(), pathwayId: ola.pathwayId, patientId: ola.patientId, ...answered, answers: {} },
        ...{ startedAt: MONDAY, submittedAt: MONDAY, recordedAt: MONDAY, answeredById: ola.userId },
      },
    });
    await actAs(clinic.db, ola.userId, "forms");
    expect(await turnedBy(() => TabletReceiptPage({ params }))).toEqual({ to: "/kiosk/forms" });
  });
});
