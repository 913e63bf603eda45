import { beforeAll, describe, expect, it } from "vitest";
import { deliverMessages } from "@/lib/commands/messages/deliver-messages";
import { acknowledgeAlert } from "@/lib/commands/vitals/acknowledge-alert";
import { correctVitals } from "@/lib/commands/vitals/correct-vitals";
import { escalateAlert } from "@/lib/commands/vitals/escalate-alert";
import { importVitals } from "@/lib/commands/vitals/import-vitals";
import { raiseSkippedAlert } from "@/lib/commands/vitals/raise-skipped-alert";
import { recordAlertStep } from "@/lib/commands/vitals/record-alert-step";
import { recordVitals } from "@/lib/commands/vitals/record-vitals";
import { watchSessions } from "@/lib/commands/vitals/watch-sessions";
import { SYSTEM } from "@/lib/domain/access/actor";
import { clinicTime } from "@/lib/domain/calendar";
import { newId } from "@/lib/platform/ids";
import { sessionView } from "@/lib/queries/sessions/session-view";
import type { Journey } from "@/prisma/journey";
import { actorOf, STAFF } from "@/prisma/staff";
import { refusalOf, succeed, useClinic } from "@/tests/support/clinic";
import { expectCommandFacts } from "@/tests/support/command-facts";
import { majasSession } from "@/tests/support/majas-session";

// One session of Maja's, 17 December at ten, dose at 10.20, one reading at 10.25: the tests follow each other as the morning does.

const clinic = useClinic();
const nurse = { may: actorOf("nurse"), mayNot: actorOf("psychologist") };
const at = (time: string) => clinicTime("2026-12-17", time);

let maja: Journey;
let ids = { pathwayId: "", visitId: "" };

beforeAll(async () => {
  ({ maja, ids } = await majasSession(clinic.db, {
    until: "dosed",
    lastMinute: 5,
    readings: [[5, [130, 82, 76, 98]]],
  }));
  await clinic.db.prisma.user.update({ where: { id: STAFF.doctor.userId }, data: { phone: "400 00 900" } });
});

const NOTHING = {
  ...{ systolicMmHg: null, diastolicMmHg: null, heartRateBpm: null, spo2Percent: null, respiratoryRatePerMin: null },
  ...{ moaas: null, nausea: null, anxiety: null, dissociation: null },
};
const figures = {
  ...{ systolicMmHg: 136, diastolicMmHg: 84, heartRateBpm: 80, spo2Percent: 97, respiratoryRatePerMin: 14, moaas: 4 },
  ...{ nausea: 0, anxiety: 1, dissociation: 6 },
};
const reading = (values: Record<string, unknown> = {}) => ({
  ...{ ...ids, measuredAt: null, skippedReason: "", comment: "", ...figures, ...values },
});
const alerts = (where: object = {}) =>
  clinic.db.prisma.vitalsAlert.findMany({ where: { visitId: ids.visitId, ...where }, orderBy: { raisedAt: "asc" } });

describe("a reading that was wrong", () => {
  it("is put right in one act: the old one struck through with who and why, the new one beside it, both in view", async () => {
    const { db } = clinic;
    const wrong = await succeed(recordVitals, db, nurse.may, reading({ systolicMmHg: 196 }), at("10:30"));
    expect(wrong.alerts).toBe(1);
    const saved = await expectCommandFacts({
      ...{ db, ...nurse, command: correctVitals, now: at("10:31"), action: "vitals.corrected" },
      input: {
        ...{ pathwayId: ids.pathwayId, readingId: wrong.readingId, measuredAt: null, comment: "" },
        ...{ ...figures, temperatureC: "37,2", reason: "196 var en tastefeil for 136" },
      },
      again: "reading-already-invalidated",
    });
    expect(saved).toMatchObject({ assessment: "within-limits", alerts: 0 });
    const rows = await db.prisma.vitalsReading.findMany({
      where: { measuredAt: at("10:30") },
      orderBy: { recordedAt: "asc" },
    });
    expect(
      rows.map(({ systolicMmHg, correctsId, invalidatedReason }) => [systolicMmHg, correctsId, invalidatedReason]),
    ).toEqual([
      [196, null, "196 var en tastefeil for 136"],
      [136, wrong.readingId, null],
    ]);
    expect(rows[1]?.temperatureC?.toNumber()).toBe(37.2);
  });

  it("leaves its alert to be answered, marked as from a struck reading", async () => {
    const view = await sessionView.run({ visitId: ids.visitId }, { db: clinic.db, actor: nurse.may, now: at("10:32") });
    expect(view).toMatchObject({
      ok: true,
      value: { alerts: [{ state: "unanswered", isFromStruckReading: true, value: "196" }] },
    });
  });
});

describe("an alert that nobody answers", () => {
  it("what was done about it is written down by name; only a doctor writes that a doctor has seen the patient", async () => {
    const { db } = clinic;
    const [alert] = await alerts();
    const step = { pathwayId: ids.pathwayId, alertId: alert?.id, note: "Kommer om to minutter" };
    const assessed = { ...step, kind: "doctor-assessed" };
    expect(await refusalOf(recordAlertStep, db, nurse.may, assessed, at("10:33"))).toBe("only-doctor-assesses");
    await expectCommandFacts({
      ...{ db, ...nurse, command: recordAlertStep, now: at("10:33"), action: "alert.step-recorded", again: "saved" },
      input: { ...step, kind: "doctor-called" },
    });
    await succeed(recordAlertStep, db, maja.doctor, assessed, at("10:34"));
  });

  it("is brought to the session's doctor after five minutes, by e-mail and SMS, with no name and no health, and never twice at once", async () => {
    const { db } = clinic;
    const [alert] = await alerts();
    const input = { pathwayId: ids.pathwayId, alertId: alert?.id };
    expect(await refusalOf(escalateAlert, db, SYSTEM, input, at("10:34"))).toBe("not-due");
    expect(await watchSessions(db, at("10:34"), null)).toMatchObject({ raised: 0, escalated: 0 });
    const both = await Promise.all([watchSessions(db, at("10:35"), null), watchSessions(db, at("10:35"), null)]);
    expect(both.map(({ escalated }) => escalated).toSorted()).toEqual([0, 1]);
    const sent: string[] = [];
    const send = (message: { to: string; subject: string; text: string }) => {
      sent.push(`${message.to}: ${message.text}`);
      return Promise.resolve({ kind: "sent" } as const);
    };
    await deliverMessages({
      ...{ db, now: () => Promise.resolve(at("10:35")), signInAt: "https://k.example" },
      outbound: { email: send, sms: send },
    });
    expect(sent.toSorted().map((line) => line.split(":")[0])).toEqual(["400 00 900", "marte.lien@forlop.example"]);
    expect(sent.toSorted()[0]).toContain("Noe venter på deg i Forløp");
    expect(sent.join("\n")).not.toMatch(/Maja|trykk|196|puls|alarm|varsel/i);
  });

  it("answered before the message goes out, is not sent", async () => {
    const { db } = clinic;
    const [alert] = await alerts();
    await watchSessions(db, at("10:40"), null);
    const action = "Feil tall, målt på nytt";
    await succeed(
      acknowledgeAlert,
      db,
      nurse.may,
      { pathwayId: ids.pathwayId, alertId: alert?.id, action },
      at("10:40"),
    );
    await succeed(recordVitals, db, nurse.may, reading(), at("10:41"));
    const nobody = () => Promise.reject(new Error("Nothing is to be sent."));
    await deliverMessages({
      ...{ db, now: () => Promise.resolve(at("10:41")), signInAt: "https://k.example" },
      outbound: { email: nobody, sms: nobody },
    });
    const statuses = await db.prisma.outboxMessage.groupBy({
      ...{ by: ["status"], where: { kind: "alert-unanswered" }, _count: true, orderBy: { status: "asc" } },
    });
    expect(statuses.map(({ status, _count }) => [status, _count])).toEqual([
      ["cancelled", 2],
      ["sent", 2],
    ]);
  });
});

describe("readings that are not taken", () => {
  it("the second skip in a row raises an alert in the same transaction", async () => {
    const { db } = clinic;
    const skip = { ...NOTHING, skippedReason: "Sover" };
    expect(await succeed(recordVitals, db, nurse.may, reading(skip), at("10:50"))).toMatchObject({ alerts: 0 });
    expect(await succeed(recordVitals, db, nurse.may, reading(skip), at("11:00"))).toMatchObject({ alerts: 1 });
    const raised = await alerts({ rule: "skipped-in-a-row" });
    expect(raised).toMatchObject([{ sign: "monitoring", level: "abnormal", value: "2", ruleVersion: "2026-11" }]);
  });

  it("simply missed, the program raises it when it sees it for the second time within five minutes, once", async () => {
    const { db } = clinic;
    const [open] = await alerts({ rule: "skipped-in-a-row" });
    const input = { pathwayId: ids.pathwayId, alertId: open?.id, action: "Målt nå" };
    await succeed(acknowledgeAlert, db, nurse.may, input, at("11:01"));
    await succeed(recordVitals, db, nurse.may, reading(), at("11:02"));
    const due = { pathwayId: ids.pathwayId, visitId: ids.visitId };
    expect(await refusalOf(raiseSkippedAlert, db, SYSTEM, due, at("11:20"))).toBe("not-due");
    const first = await watchSessions(db, at("11:40"), null);
    expect(first).toMatchObject({ raised: 0, look: { at: at("11:40") } });
    expect([...first.look.unmeasured]).toEqual([ids.visitId]);
    expect(await watchSessions(db, at("11:46"), first.look)).toMatchObject({ raised: 0 });
    expect(await watchSessions(db, at("11:39"), first.look)).toMatchObject({ raised: 0 });
    expect(await watchSessions(db, at("11:45"), first.look)).toMatchObject({ raised: 1 });
    expect(await watchSessions(db, at("11:46"), first.look)).toMatchObject({ raised: 0 });
    expect(await alerts({ rule: "skipped-in-a-row" })).toHaveLength(2);
  });

  it("what the program does by itself leaves its permitted, audited trace", async () => {
    const { db } = clinic;
    const asProgram = { db, may: SYSTEM, mayNot: nurse.may, again: "not-due" };
    const [, open] = await alerts({ rule: "skipped-in-a-row" });
    const input = { pathwayId: ids.pathwayId, alertId: open?.id };
    await expectCommandFacts({
      ...{ ...asProgram, command: escalateAlert, now: at("11:50"), input, action: "alert.escalated" },
    });
    await succeed(acknowledgeAlert, db, nurse.may, { ...input, action: "Ser til henne nå" }, at("11:51"));
    await expectCommandFacts({
      ...{ ...asProgram, command: raiseSkippedAlert, now: at("12:15"), action: "alert.raised" },
      input: { pathwayId: ids.pathwayId, visitId: ids.visitId },
    });
  });
});

describe("a monitor's file", () => {
  const file = [
    "Tid;NIBP sys;NIBP dia;HR;SpO2;RR;Temp",
    "11:05;134;82;76;98;14;36,9",
    "11:06;82;134;76;98;14;",
    "11:07;133;81;75;98;14;",
    "23:59;133;81;75;98;14;",
  ].join("\r\n");

  it("adds what can be charted, marked as imported, and leaves out what cannot; the same file again adds nothing", async () => {
    const { db } = clinic;
    const saved = await expectCommandFacts({
      ...{ db, ...nurse, command: importVitals, now: at("12:16"), input: { ...ids, content: file } },
      ...{ action: "vitals.imported", again: "all-already-recorded" },
    });
    expect(saved).toMatchObject({ readings: 2, leftOut: 2, alerts: 0 });
    const rows = await db.prisma.vitalsReading.findMany({
      where: { source: "imported" },
      orderBy: { measuredAt: "asc" },
    });
    expect(rows).toMatchObject([
      { measuredAt: at("11:05"), systolicMmHg: 134, assessment: "not-assessable", recordedById: STAFF.nurse.userId },
      { measuredAt: at("11:07"), systolicMmHg: 133 },
    ]);
  });

  it("for another patient's course is refused with a reason", async () => {
    const other = { ...ids, visitId: newId(), content: file };
    expect(await refusalOf(importVitals, clinic.db, nurse.may, other, at("12:17"))).toBe("session-of-another-course");
    expect(await refusalOf(recordVitals, clinic.db, nurse.may, reading({ visitId: newId() }), at("12:17"))).toBe(
      "session-of-another-course",
    );
  });
});
