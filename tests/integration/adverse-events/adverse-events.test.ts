import { beforeAll, expect, it } from "vitest";
import { completeAdverseEventTask } from "@/lib/commands/adverse-events/complete-adverse-event-task";
import { invalidateAdverseEvent } from "@/lib/commands/adverse-events/invalidate-adverse-event";
import { recordAdverseEvent } from "@/lib/commands/adverse-events/record-adverse-event";
import { updateAdverseEvent } from "@/lib/commands/adverse-events/update-adverse-event";
import { closePathway } from "@/lib/commands/course/close-pathway";
import { adverseEventsPage } from "@/lib/queries/adverse-events/adverse-events-page";
import { doctorWorklist } from "@/lib/queries/doctor/doctor-worklist";
import { actorOf } from "@/prisma/staff";
import { MONDAY, refusalOf, registered, succeed, useClinic } from "@/tests/support/clinic";
import { expectCommandFacts } from "@/tests/support/command-facts";

// What is told on the telephone, outside a session; the session's own is told in tests/integration/emergency.

const clinic = useClinic();
const doctor = actorOf("doctor");
const psychologist = actorOf("psychologist");
const nurse = actorOf("nurse");
const lead = actorOf("lead");
const later = new Date(MONDAY.getTime() + 3_600_000);
const told = { visitId: null, severity: "1", happenedAt: null };

let pathwayId: string;
beforeAll(async () => {
  ({ pathwayId } = await registered(clinic.db));
});

const next = async () => (await clinic.db.prisma.pathwayStanding.findUniqueOrThrow({ where: { pathwayId } })).nextStep;
const inWorklist = async () => {
  const list = await doctorWorklist.run(null, { actor: doctor, db: clinic.db, now: later });
  return list.ok && list.value.now.some((row) => row.pathwayId === pathwayId);
};

it("a psychologist records mild nausea told of on the telephone; nobody is asked to do anything", async () => {
  const { db } = clinic;
  const before = await next();
  const saved = await expectCommandFacts({
    ...{ db, command: recordAdverseEvent, now: MONDAY, may: psychologist, mayNot: lead },
    ...{ action: "adverse-event.recorded", again: "saved", input: { pathwayId, ...told, kind: "nausea" } },
  });
  expect(saved).toMatchObject({ isSerious: false, kind: "nausea" });
  expect(await next()).toBe(before);
});

it("a serious event waits with the doctor at once, line by line by name, until the last line is done", async () => {
  const { db } = clinic;
  const serious = { kind: "chest-discomfort", severity: "2", description: "Innlagt.", seriousBecause: ["hospital"] };
  const { eventId } = await succeed(recordAdverseEvent, db, nurse, { pathwayId, ...told, ...serious });
  expect(await next()).toBe("follow-up-adverse-event");
  expect(await inWorklist()).toBe(true);
  expect(await refusalOf(closePathway, db, doctor, { pathwayId, reason: "Ferdig." })).toBe("adverse-event-open");

  const input = { pathwayId, eventId, kind: "doctor-assessment", note: "Ikke hjertet. Kan gå videre." };
  await expectCommandFacts({
    ...{ db, command: completeAdverseEventTask, now: later, may: doctor, mayNot: nurse, input },
    ...{ action: "adverse-event.followed-up", again: "task-already-done" },
  });
  expect(await refusalOf(completeAdverseEventTask, db, doctor, { ...input, note: "" }, later)).toBe("invalid-input");
  for (const kind of ["patient-informed", "authority-report", "incident-warning", "injury-scheme-informed"]) {
    expect(await next()).toBe("follow-up-adverse-event");
    await succeed(completeAdverseEventTask, db, doctor, { ...input, kind, note: "Gjort i dag." }, later);
  }
  expect(await next()).not.toBe("follow-up-adverse-event");
  const page = await adverseEventsPage.run({ pathwayId }, { actor: psychologist, db, now: later });
  expect(page).toMatchObject({ ok: true });
  const event = page.ok ? page.value.events.find(({ id }) => id === eventId) : undefined;
  expect(event?.followUp.map(({ done }) => done?.doneBy.name)).toEqual(Array(5).fill("Marte Lien"));
  const seen = await db.prisma.accessLogEntry.findFirst({ where: { query: "adverse-events-page" } });
  expect(seen?.information).toContain("adverse-events");
});

it("an event goes on by new rows: over with one tap, serious with a note, not serious by a doctor alone", async () => {
  const { db } = clinic;
  const { eventId } = await succeed(recordAdverseEvent, db, nurse, { pathwayId, ...told, kind: "syncope" });
  expect(await next()).toBe("follow-up-adverse-event");
  const over = { pathwayId, eventId, severity: "1", outcome: "resolved", seriousBecause: [] };
  await expectCommandFacts({
    ...{ db, command: updateAdverseEvent, now: later, may: psychologist, mayNot: lead, input: over },
    ...{ action: "adverse-event.updated", again: "saved" },
  });
  const worse = { ...over, outcome: "ongoing", seriousBecause: ["life-threatening"] };
  expect(await refusalOf(updateAdverseEvent, db, nurse, worse, later)).toBe("note-missing");
  await succeed(updateAdverseEvent, db, nurse, { ...worse, note: "Ny besvimelse i bilen." }, later);
  expect(await refusalOf(updateAdverseEvent, db, nurse, { ...over, note: "Nei." }, later)).toBe("doctor-required");
  expect(await refusalOf(updateAdverseEvent, db, nurse, { ...worse, outcome: "fatal", note: "x" }, later)).toBe(
    "fatal-is-serious",
  );
  expect(await db.prisma.adverseEventUpdate.count({ where: { eventId } })).toBe(3);
  const strike = { pathwayId, eventId, reason: "Ført på feil pasient." };
  expect(await refusalOf(invalidateAdverseEvent, db, nurse, strike, later)).toBe("doctor-required");
  await expectCommandFacts({
    ...{ db, command: invalidateAdverseEvent, now: later, may: doctor, mayNot: psychologist, input: strike },
    ...{ action: "adverse-event.invalidated", again: "event-struck-out" },
  });
  const row = await db.prisma.adverseEvent.findUniqueOrThrow({ where: { id: eventId } });
  expect(row).toMatchObject({ kind: "syncope", invalidatedReason: "Ført på feil pasient." });
  expect(await next()).not.toBe("follow-up-adverse-event");
});

it("what is typed wrongly is said, and nothing is written", async () => {
  const { db } = clinic;
  const count = () => db.prisma.adverseEvent.count();
  const before = await count();
  const typed = { pathwayId, ...told, kind: "nausea" };
  expect(await refusalOf(recordAdverseEvent, db, nurse, { ...typed, kind: "bored" })).toBe("invalid-input");
  expect(await refusalOf(recordAdverseEvent, db, nurse, { ...typed, severity: "4" })).toBe("invalid-input");
  expect(await refusalOf(recordAdverseEvent, db, nurse, { ...typed, happenedAt: later })).toBe("in-the-future");
  expect(await refusalOf(recordAdverseEvent, db, nurse, { ...typed, kind: "other" })).toBe("description-missing");
  expect(await count()).toBe(before);
});
