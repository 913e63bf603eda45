import { addMinutes } from "date-fns";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chooseReminders } from "@/lib/commands/messages/choose-reminders";
import { deliverMessages, type Outbound } from "@/lib/commands/messages/deliver-messages";
import { outboundOf } from "@/lib/commands/messages/outbound";
import { cancelVisit } from "@/lib/commands/visits/cancel-visit";
import { claimDueMessage } from "@/lib/db/outbox-delivery";
import { unitOfWork } from "@/lib/db/unit-of-work";
import { SYSTEM } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/policy";
import { PATIENTS, type PatientPersona } from "@/prisma/personas";
import { actorOf } from "@/prisma/staff";
import { at } from "@/tests/support/builders";
import { registered, screeningBooked, succeed, useClinic } from "@/tests/support/clinic";
import { mailText, startMailServer } from "@/tests/support/mail-server";
import { startSmsGateway } from "@/tests/support/sms-gateway";

const clinic = useClinic();
const lead = actorOf("lead");
const NOTHING: Outbound = { email: null, sms: null };
const smtpAt = (url: string) =>
  outboundOf({ smtp: { url, from: "Klinikken <post@klinikk.example>" }, smsGateway: null });

/** Nothing listens here, on any machine: another program could take the port of a server that was stopped. */
const NOBODY_ANSWERS = "smtp://127.0.0.1:1";

let mail: Awaited<ReturnType<typeof startMailServer>>;
/** What the mail server says to a recipient; the test sets it. */
let answer: (recipient: string) => number | null = () => null;
beforeAll(async () => {
  mail = await startMailServer({ answer: (recipient) => answer(recipient) });
});
afterAll(() => mail.stop());

const deliver = (moment: string, outbound: Outbound = smtpAt(mail.url)) =>
  deliverMessages({
    db: clinic.db,
    now: () => Promise.resolve(at(moment)),
    outbound,
    signInAt: "https://klinikk.example",
  });

async function booked(persona: PatientPersona, date: string, time: string) {
  const patient = await registered(clinic.db, persona);
  const { visitId } = await screeningBooked(clinic.db, patient.pathwayId, date, time);
  return { ...patient, visitId, email: persona.email };
}

async function state(patientId: string) {
  const rows = await clinic.db.prisma.outboxMessage.findMany({
    where: { patientId },
    orderBy: [{ dueAt: "asc" }, { channel: "asc" }],
  });
  return rows.map(({ kind, channel, status, attempts, lastProblem }) => [kind, channel, status, attempts, lastProblem]);
}
const mailsTo = (email: string) => mail.received.filter(({ to }) => to.includes(email));

describe("with nothing set up", () => {
  it("nothing is sent or given up: the messages stay in sight, and those about a visit that has begun are ended", async () => {
    const ola = await booked(PATIENTS.ola, "2026-11-11", "12:00");
    await deliver("2026-11-09 12:30", NOTHING);
    expect((await state(ola.patientId)).map(([, , status, attempts]) => [status, attempts])).toEqual([
      ...[
        ["pending", 0],
        ["pending", 0],
        ["pending", 0],
        ["pending", 0],
        ["pending", 0],
      ],
    ]);
    await deliver("2026-11-11 12:00", NOTHING);
    expect(
      (await state(ola.patientId)).every(([, , status, , problem]) => `${status} ${problem}` === "cancelled too-late"),
    ).toBe(true);
  });
});

describe("over a real mail server", () => {
  it("a notice and each reminder arrive once each, also when several processes deliver at the same time", async () => {
    const eva = await booked(PATIENTS.eva, "2026-11-11", "09:00");
    await Promise.all([deliver("2026-11-02 09:01"), deliver("2026-11-02 09:01"), deliver("2026-11-02 09:01")]);
    await Promise.all([deliver("2026-11-09 09:00"), deliver("2026-11-09 09:00")]);
    await deliver("2026-11-10 20:59");
    await deliver("2026-11-11 08:30");
    const texts = mailsTo(eva.email).map(mailText);
    expect(texts.map(({ subject }) => subject)).toEqual([
      "Timen din er satt opp",
      "Påminnelse: time onsdag 11. november kl. 09.00",
      "Påminnelse: time onsdag 11. november kl. 09.00",
    ]);
    expect(texts[1]?.text).toContain("Du har en time onsdag 11. november kl. 09.00, Rom 1, Oslo.");
    const rows = await clinic.db.prisma.outboxMessage.findMany({
      where: { patientId: eva.patientId, status: "sent" },
      orderBy: { settledAt: "asc" },
    });
    expect(texts.map(({ headers }) => /^Message-ID: <(.*)@klinikk\.example>$/m.exec(headers)?.[1])).toEqual(
      rows.map(({ id }) => id),
    );
    expect(texts[0]?.headers).toMatch(/^Auto-Submitted: auto-generated$/m);
  });

  it("every message that was sent is on the audit chain, by the program itself", async () => {
    const sent = await clinic.db.prisma.outboxMessage.count({ where: { status: "sent" } });
    const rows = await clinic.db.prisma.auditEntry.findMany({ where: { action: "message.sent" } });
    expect([rows.length, new Set(rows.map(({ actorRole }) => actorRole))]).toEqual([sent, new Set(["system"])]);
  });

  it("one that is down delays the message; when it is up again it arrives exactly once", async () => {
    const per = await booked(PATIENTS.per, "2026-11-12", "12:00");
    await deliver("2026-11-02 09:05", smtpAt(NOBODY_ANSWERS));
    expect((await state(per.patientId))[0]).toEqual(["booked", "email", "pending", 1, "server-unreachable"]);
    await deliver("2026-11-02 09:05", smtpAt(NOBODY_ANSWERS));
    expect((await state(per.patientId))[0]).toEqual(["booked", "email", "pending", 1, "server-unreachable"]);
    await deliver("2026-11-02 09:06", smtpAt(NOBODY_ANSWERS));
    await deliver("2026-11-02 09:08");
    await deliver("2026-11-02 09:20");
    expect((await state(per.patientId))[0]).toEqual(["booked", "email", "sent", 3, null]);
    expect(mailsTo(per.email)).toHaveLength(1);
  });

  it("one that asks to come back later (451) is asked again", async () => {
    const anne = await booked(PATIENTS.anne, "2026-11-16", "12:00");
    answer = (recipient) => (recipient === anne.email ? 451 : null);
    await deliver("2026-11-02 09:30");
    expect((await state(anne.patientId))[0]).toEqual(["booked", "email", "pending", 1, "try-again-later"]);
    answer = () => null;
    await deliver("2026-11-02 09:31");
    expect((await state(anne.patientId))[0]).toEqual(["booked", "email", "sent", 2, null]);
    expect(mailsTo(anne.email)).toHaveLength(1);
  });

  it("an address that does not exist (550) is given up at once, and staff see why", async () => {
    const nora = await booked(PATIENTS.nora, "2026-11-17", "12:00");
    answer = (recipient) => (recipient === nora.email ? 550 : null);
    await deliver("2026-11-02 09:40");
    answer = () => null;
    await deliver("2026-11-02 10:40");
    expect((await state(nora.patientId))[0]).toEqual(["booked", "email", "failed", 1, "address-refused"]);
    expect(mailsTo(nora.email)).toHaveLength(0);
  });

  it("one that never answers again is tried twelve times and then given up", async () => {
    const nils = await booked(PATIENTS.nils, "2026-11-18", "12:00");
    answer = (recipient) => (recipient === nils.email ? 451 : null);
    let moment = at("2026-11-03 08:05");
    const notice = async () => (await state(nils.patientId))[0];
    for (let round = 0; round < 13; round += 1, moment = addMinutes(moment, 61)) {
      if ((await notice())?.[2] !== "pending") break;
      await deliverMessages({
        db: clinic.db,
        now: () => Promise.resolve(moment),
        outbound: smtpAt(mail.url),
        signInAt: "https://klinikk.example",
      });
    }
    answer = () => null;
    expect(await notice()).toEqual(["booked", "email", "failed", 12, "try-again-later"]);
  });

  it("a process that is killed while it sends leaves the message to the next, after its two minutes are over", async () => {
    const tone = await booked(PATIENTS.tone, "2026-11-19", "12:00");
    const permit = authorize(SYSTEM, "messages:deliver");
    const claimed = await unitOfWork(clinic.db, SYSTEM, at("2026-11-02 09:50"), (tx) =>
      permit.ok ? claimDueMessage(tx, ["email"], at("2026-11-02 09:50"), permit.value) : Promise.resolve(undefined),
    );
    expect(claimed).toMatchObject({ value: { attempt: 1, facts: { address: tone.email } } });
    await deliver("2026-11-02 09:51");
    expect(mailsTo(tone.email)).toHaveLength(0);
    await deliver("2026-11-02 09:52");
    expect(mailsTo(tone.email)).toHaveLength(1);
    expect((await state(tone.patientId))[0]).toEqual(["booked", "email", "sent", 2, null]);
  });
});

describe("what is not sent", () => {
  it("a reminder of a visit that was cancelled", async () => {
    const maja = await booked(PATIENTS.maja, "2026-11-23", "12:00");
    await deliver("2026-11-02 09:01");
    const { pathwayId, visitId } = maja;
    await succeed(cancelVisit, clinic.db, lead, { pathwayId, visitId, reason: "Syk" }, at("2026-11-05 10:00"));
    await deliver("2026-11-05 10:01");
    await deliver("2026-11-21 12:00");
    await deliver("2026-11-23 09:00");
    const texts = mailsTo(maja.email).map((received) => mailText(received).text);
    expect(texts).toHaveLength(2);
    expect(texts[1]).toContain("Timen mandag 23. november kl. 12.00, Rom 1, Oslo er avlyst.");
  });

  it("a reminder of a visit that is cancelled while the message is being sent: it is not tried again", async () => {
    const hanne = await booked(PATIENTS.hanne, "2026-11-30", "12:00");
    const { pathwayId, visitId, patientId } = hanne;
    await deliver("2026-11-02 09:01");
    const moment = "2026-11-28 12:00";
    const cancelling = async ({ to, subject }: { to: string; subject: string }) => {
      if (to !== hanne.email || !subject.startsWith("Påminnelse")) return { kind: "sent" as const };
      await succeed(cancelVisit, clinic.db, lead, { pathwayId, visitId, reason: "Syk" }, at(moment));
      return { kind: "delayed" as const, problem: "server-unreachable" as const };
    };
    await deliver(moment, { email: cancelling, sms: null });
    const reminders = (await state(patientId)).filter(([kind, channel]) => kind === "reminder" && channel === "email");
    expect(reminders.map(([, , status]) => status)).toEqual(["cancelled", "cancelled"]);
  });

  it("anything in the quiet hours: it waits for the morning", async () => {
    const lars = await booked(PATIENTS.lars, "2026-11-24", "12:00");
    await deliver("2026-11-02 23:00");
    expect((await state(lars.patientId))[0]).toEqual(["booked", "email", "pending", 0, null]);
    await deliver("2026-11-03 08:00");
    expect((await state(lars.patientId))[0]).toEqual(["booked", "email", "sent", 1, null]);
  });

  it("a reminder on a channel that the patient has turned off; a change is told by e-mail all the same", async () => {
    const emily = await booked(PATIENTS.emily, "2026-11-25", "12:00");
    await succeed(chooseReminders, clinic.db, lead, { patientId: emily.patientId, email: false, sms: false });
    await deliver("2026-11-02 09:01");
    await deliver("2026-11-23 12:00");
    expect(await state(emily.patientId)).toEqual([
      ["booked", "email", "sent", 1, null],
      ["reminder", "email", "not-wanted", 1, null],
      ["reminder", "sms", "pending", 0, null],
      ["reminder", "email", "pending", 0, null],
      ["reminder", "sms", "pending", 0, null],
    ]);
    expect(mailText(mailsTo(emily.email)[0] ?? { to: [], raw: "" }).text).toContain(
      "You have an appointment on Wednesday 25 November, 12:00, Rom 1, Oslo.",
    );
  });

  it("the earlier of two reminders that have both become due while nothing could be sent", async () => {
    const { patientId } = await booked(PATIENTS.odd, "2026-11-26", "10:30");
    await deliver("2026-11-26 08:10");
    expect((await state(patientId)).filter(([kind, channel]) => kind === "reminder" && channel === "email")).toEqual([
      ["reminder", "email", "cancelled", 1, "superseded"],
      ["reminder", "email", "sent", 1, null],
    ]);
  });
});

describe("over a real SMS gateway", () => {
  let status: number | null = 200;
  let sms: Awaited<ReturnType<typeof startSmsGateway>>;
  beforeAll(async () => {
    sms = await startSmsGateway(() => status);
  });
  afterAll(() => sms.stop());
  const outbound = () => outboundOf({ smtp: null, smsGateway: sms.gateway });

  it("a reminder goes with country code and token, once, also when the gateway answered 500 first", async () => {
    const { patientId } = await booked(PATIENTS.solveig, "2026-11-26", "12:00");
    await deliver("2026-11-20 09:00", outbound());
    sms.received.length = 0;
    status = 500;
    await deliver("2026-11-24 12:00", outbound());
    status = 200;
    await deliver("2026-11-24 12:01", outbound());
    await deliver("2026-11-24 12:02", outbound());
    const row = await clinic.db.prisma.outboxMessage.findFirstOrThrow({
      where: { patientId, channel: "sms", status: "sent" },
    });
    expect(sms.received.filter(({ id }) => id === row.id)).toEqual([
      {
        id: row.id,
        to: "+4740000200",
        text: "Du har en time torsdag 26. november kl. 12.00, Rom 1, Oslo.",
        token: "Bearer a-token",
      },
    ]);
    expect(row).toMatchObject({ attempts: 2, lastProblem: null });
  });
});
