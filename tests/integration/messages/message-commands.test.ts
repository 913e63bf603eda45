import { beforeAll, describe, expect, it } from "vitest";
import { letHoldsExpire } from "@/lib/commands/jobs/let-holds-expire";
import { recurringJobs } from "@/lib/commands/jobs/recurring-jobs";
import { chooseReminders } from "@/lib/commands/messages/choose-reminders";
import { letMessagesLapse } from "@/lib/commands/messages/let-messages-lapse";
import { retryMessage } from "@/lib/commands/messages/retry-message";
import { settleMessage } from "@/lib/commands/messages/settle-message";
import { moveDemoClock } from "@/lib/db/clinic-clock";
import { type SignedInActor, SYSTEM } from "@/lib/domain/access/actor";
import { messageList } from "@/lib/queries/messages/message-list";
import { ownReminders } from "@/lib/queries/messages/own-reminders";
import { PATIENTS } from "@/prisma/personas";
import { actorOf } from "@/prisma/staff";
import { at } from "@/tests/support/builders";
import { MONDAY, refusalOf, registered, screeningBooked, succeed, useClinic } from "@/tests/support/clinic";
import { expectCommandFacts } from "@/tests/support/command-facts";

const clinic = useClinic();
const lead = actorOf("lead");
let ola: SignedInActor;
let patientId: string;
let pathwayId: string;
let messageId: string;

beforeAll(async () => {
  const patient = await registered(clinic.db);
  ({ patientId, pathwayId } = patient);
  ola = { userId: patient.userId, name: PATIENTS.ola.name, role: "patient", patientId, locale: "nb" };
  await screeningBooked(clinic.db, pathwayId, "2026-11-11", "12:00");
  const notice = await clinic.db.prisma.outboxMessage.findFirstOrThrow({ where: { patientId, kind: "booked" } });
  messageId = notice.id;
});

const list = (group?: string, patient?: string) =>
  messageList.run(
    { page: 1, ...(group === undefined ? {} : { group }), ...(patient === undefined ? {} : { patientId: patient }) },
    { actor: lead, db: clinic.db, now: MONDAY },
  );

describe("settle-message", () => {
  it("is the program's: what became of a message it claimed goes on the audit chain", async () => {
    await clinic.db.prisma.outboxMessage.update({ where: { id: messageId }, data: { status: "sending", attempts: 1 } });
    const input = { messageId, attempt: 1, status: "failed", problem: "address-refused", next: null };
    await expectCommandFacts({
      ...{ db: clinic.db, command: settleMessage, now: MONDAY, input, may: SYSTEM, mayNot: lead },
      ...{ action: "message.failed", again: "stale", onCourse: false },
    });
  });
});

describe("retry-message", () => {
  it("puts a message that was given up back in the queue, with all its attempts before it", async () => {
    expect(await list()).toMatchObject({
      value: { group: "failed", rows: [{ id: messageId, toName: "Ola Nordmann" }] },
    });
    await expectCommandFacts({
      ...{
        db: clinic.db,
        command: retryMessage,
        now: MONDAY,
        input: { messageId },
        may: lead,
        mayNot: actorOf("doctor"),
      },
      ...{ action: "message.retried", again: "message-not-failed", onCourse: false },
    });
    expect(await list("waiting")).toMatchObject({ value: { counts: { failed: 0, waiting: 5 } } });
  });

  it("refuses one about a visit that has begun, and does not know a message that does not exist", async () => {
    await clinic.db.prisma.outboxMessage.update({
      where: { id: messageId },
      data: { status: "failed", settledAt: MONDAY },
    });
    const late = at("2026-11-11 12:00");
    expect(await refusalOf(retryMessage, clinic.db, lead, { messageId }, late)).toBe("message-too-late");
    expect(await refusalOf(retryMessage, clinic.db, lead, { messageId: pathwayId })).toBe("not-found");
  });
});

describe("choose-reminders", () => {
  it("is the patient's own choice; whatever patient they name, it is theirs", async () => {
    const eva = await registered(clinic.db, PATIENTS.eva);
    const input = { patientId: eva.patientId, email: true, sms: false };
    await expectCommandFacts({
      ...{ db: clinic.db, command: chooseReminders, now: MONDAY, input, may: ola, mayNot: actorOf("nurse") },
      ...{ action: "reminders.chosen", again: "saved", onCourse: false },
    });
    const own = await ownReminders.run({}, { actor: ola, db: clinic.db, now: MONDAY });
    expect(own).toMatchObject({ value: { email: true, sms: false } });
    expect(await clinic.db.prisma.reminderChoice.count({ where: { patientId: eva.patientId } })).toBe(0);
  });

  it("the lead changes it for somebody who asks; the newest choice counts, the older ones stay", async () => {
    await succeed(chooseReminders, clinic.db, lead, { patientId, email: false, sms: true }, at("2026-11-03 10:00"));
    const own = await ownReminders.run({}, { actor: ola, db: clinic.db, now: MONDAY });
    expect(own).toMatchObject({ value: { email: false, sms: true } });
    expect(await clinic.db.prisma.reminderChoice.count({ where: { patientId } })).toBe(6);
    expect(await refusalOf(chooseReminders, clinic.db, lead, { patientId: "", email: true, sms: true })).toBe(
      "not-found",
    );
  });
});

describe("the list of messages", () => {
  it("is the lead's; of one patient it is logged as a view of their visits", async () => {
    expect(await list("waiting", patientId)).toMatchObject({
      value: { patient: { name: "Ola Nordmann" }, isSetUp: { email: false, sms: false }, counts: { waiting: 4 } },
    });
    const views = await clinic.db.prisma.accessLogEntry.findMany({ where: { patientId, query: "message-list" } });
    expect(views).toMatchObject([{ actorId: lead.userId, information: ["visits"] }]);
    const doctors = await messageList.run({ page: 1 }, { actor: actorOf("doctor"), db: clinic.db, now: MONDAY });
    expect(doctors).toMatchObject({ refusal: { kind: "access-refused" } });
    expect(await list("waiting", pathwayId)).toMatchObject({ refusal: { kind: "not-found" } });
  });
});

describe("what the program does by itself", () => {
  it("ends messages that have become pointless, and holds that have run out, each with one line on the audit chain", async () => {
    const now = at("2026-11-12 09:00");
    await succeed(letMessagesLapse, clinic.db, SYSTEM, {}, now);
    await succeed(letHoldsExpire, clinic.db, SYSTEM, {}, now);
    const rows = await clinic.db.prisma.auditEntry.findMany({
      where: { action: { in: ["messages.lapsed", "holds.expired"] } },
      orderBy: { seq: "asc" },
    });
    expect(rows.map(({ action, payload }) => [action, payload])).toEqual([
      ["messages.lapsed", '{"count":4}'],
      ["holds.expired", '{"count":0}'],
    ]);
    expect(await refusalOf(letHoldsExpire, clinic.db, lead, {})).toBe("access-refused");
    expect(await refusalOf(letMessagesLapse, clinic.db, lead, {})).toBe("access-refused");
  });

  it("writes nothing at all in a minute in which there is nothing to do", async () => {
    await moveDemoClock(clinic.db, at("2026-11-12 09:05"));
    const jobs = recurringJobs(clinic.db, { smtp: null, smsGateway: null, publicUrl: "https://klinikk.example" });
    for (const { work } of jobs) await work();
    const before = await clinic.db.prisma.auditEntry.count();
    for (const { work } of jobs) await work();
    expect(jobs.map(({ name }) => name)).toEqual([
      ...[
        "deliver-messages",
        "escalate-flags",
        "let-holds-expire",
        "watch-sessions",
        "remind-forms",
        "offer-freed-times",
      ],
    ]);
    expect(await clinic.db.prisma.auditEntry.count()).toBe(before);
  });
});
