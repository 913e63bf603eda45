import { describe, expect, it } from "vitest";
import { pausePathway } from "@/lib/commands/course/pause-pathway";
import { remindForms } from "@/lib/commands/jobs/remind-forms";
import { remindOfOpenForms } from "@/lib/commands/jobs/remind-of-open-forms";
import { chooseReminders } from "@/lib/commands/messages/choose-reminders";
import { deliverMessages, type Outbound } from "@/lib/commands/messages/deliver-messages";
import type { Delivery } from "@/lib/platform/delivery";
import { SYSTEM, visitor } from "@/lib/domain/access/actor";
import { PATIENTS } from "@/prisma/personas";
import { actorOf } from "@/prisma/staff";
import { at } from "@/tests/support/builders";
import { refusalOf, registered, succeed, useClinic, written } from "@/tests/support/clinic";

const clinic = useClinic();
const remind = (moment: string) => remindOfOpenForms({ db: clinic.db, now: () => Promise.resolve(at(moment)) });

type Sent = { to: string; subject: string; text: string };
const sent: Sent[] = [];
const send = ({ to, subject, text }: Sent): Promise<Delivery> => {
  sent.push({ to, subject, text });
  return Promise.resolve({ kind: "sent" });
};
const outbound: Outbound = { email: send, sms: send };
const deliver = (moment: string) =>
  deliverMessages({
    ...{ db: clinic.db, now: () => Promise.resolve(at(moment)), outbound },
    signInAt: "https://klinikk.example",
  });

async function reminders(patientId: string) {
  const rows = await clinic.db.prisma.outboxMessage.findMany({
    where: { patientId, kind: "forms-due" },
    orderBy: [{ dueAt: "asc" }, { channel: "asc" }],
  });
  return rows.map(({ channel, status, lastProblem }) => [channel, status, lastProblem].filter(Boolean).join(" "));
}

// The clinic registers at nine on Monday 2 November; the forms of the assessment open at that moment.
describe("forms that have opened", () => {
  it("are reminded of once each time, in words that say nothing of health; then nothing is written", async () => {
    const { patientId } = await registered(clinic.db, PATIENTS.ola);
    await remind("2026-11-02 09:01");
    expect(await reminders(patientId)).toEqual(["email pending", "email pending", "email pending", "sms pending"]);
    const before = await written(clinic.db);
    await remind("2026-11-02 09:02");
    await remind("2026-11-02 09:03");
    expect(await written(clinic.db)).toEqual(before);
    await deliver("2026-11-02 09:05");
    expect(sent).toEqual([
      {
        to: PATIENTS.ola.email,
        subject: "Noe venter på svar fra deg",
        text: [
          "Hei",
          "Du har noe å svare på før neste time.",
          "Logg inn for å svare: https://klinikk.example",
          "Vil du ikke ha påminnelser, kan du slå dem av under Konto. Denne meldingen er sendt automatisk og kan ikke besvares.\n",
        ].join("\n\n"),
      },
    ]);
    await deliver("2026-11-05 09:05");
    expect(await reminders(patientId)).toEqual([
      ...["email sent", "email cancelled superseded", "email sent", "sms sent"],
    ]);
    const texts = sent.filter(({ to }) => to !== PATIENTS.ola.email);
    expect(texts).toHaveLength(1);
    expect(texts.at(0)?.text).not.toContain("http");
  });

  it("are not reminded of when the course is paused, also when the message was queued already", async () => {
    const { patientId, pathwayId } = await registered(clinic.db, PATIENTS.eva);
    await remind("2026-11-02 09:01");
    await succeed(pausePathway, clinic.db, actorOf("doctor"), { pathwayId, reason: "Ferie." }, at("2026-11-02 09:02"));
    expect(await reminders(patientId)).toEqual([
      ...["email cancelled", "email cancelled", "email cancelled", "sms cancelled"],
    ]);
    await remind("2026-11-02 09:03");
    await deliver("2026-11-05 12:00");
    expect((await reminders(patientId)).every((message) => message.endsWith("cancelled"))).toBe(true);
  });

  it("are not sent to somebody who wants no reminders", async () => {
    const { patientId, userId } = await registered(clinic.db, PATIENTS.anne);
    const anne = { userId, patientId, name: PATIENTS.anne.name, role: "patient" as const, locale: "nb" as const };
    await remind("2026-11-02 09:01");
    await succeed(chooseReminders, clinic.db, anne, { patientId: "", email: false, sms: false });
    await deliver("2026-11-05 12:00");
    expect(await reminders(patientId)).toEqual([
      ...["email not-wanted", "email not-wanted", "email not-wanted", "sms not-wanted"].map((message, index) =>
        index < 2 ? "email cancelled superseded" : message,
      ),
    ]);
  });
});

it("only the program queues reminders", async () => {
  for (const actor of [visitor("nb"), actorOf("lead"), actorOf("doctor")])
    expect(await refusalOf(remindForms, clinic.db, actor, {})).toBe("access-refused");
  expect(await refusalOf(remindForms, clinic.db, SYSTEM, {})).toBe("saved");
  const audit = await clinic.db.prisma.auditEntry.findFirst({ where: { action: "forms.reminded" } });
  expect(audit).toMatchObject({ actorId: null, patientId: null, payload: `{"courses":1}` });
});
