import { beforeAll, describe, expect, it } from "vitest";
import { recordVisitMoment } from "@/lib/commands/visit-moments/record-visit-moment";
import type { SignedInActor } from "@/lib/domain/access/actor";
import { clinicTime } from "@/lib/domain/calendar";
import { type CalendarInput, calendarPage } from "@/lib/queries/calendar/calendar-page";
import { todayBoard } from "@/lib/queries/calendar/today-board";
import { newId } from "@/lib/platform/ids";
import { PATIENTS } from "@/prisma/personas";
import { actorOf, ROOMS, STAFF } from "@/prisma/staff";
import { registered, screeningBooked, succeed, useClinic } from "@/tests/support/clinic";

const clinic = useClinic();
const WEDNESDAY = "2026-11-04";
const NOW = clinicTime(WEDNESDAY, "10:15");
const ids = { ola: "", olaPathway: "" };

beforeAll(async () => {
  const { db } = clinic;
  const ola = await registered(db, PATIENTS.ola);
  ids.olaPathway = ola.pathwayId;
  ids.ola = (await screeningBooked(db, ola.pathwayId, WEDNESDAY, "10:00")).visitId;
  const eva = await registered(db, PATIENTS.eva);
  await screeningBooked(db, eva.pathwayId, WEDNESDAY, "12:00");
});

async function page(actor: SignedInActor, input: Partial<CalendarInput>) {
  const asked = { view: null, by: null, date: WEDNESDAY, of: null, ...input };
  const result = await calendarPage.run(asked, { db: clinic.db, actor, now: NOW });
  if (!result.ok) throw new Error(result.refusal.kind);
  return result.value;
}

async function board(actor: SignedInActor, now = NOW) {
  const result = await todayBoard.run(null, { db: clinic.db, actor, now });
  if (!result.ok) throw new Error(result.refusal.kind);
  return result.value;
}

describe("the calendar", () => {
  it("shows the lead every visit of the day with the patient's name, and is in no patient's access log", async () => {
    const { db } = clinic;
    const before = await db.prisma.accessLogEntry.count();
    const day = await page(actorOf("lead"), {});
    expect(day).toMatchObject({ view: "day", by: "employee", date: WEDNESDAY, unnamed: 0 });
    expect(day.visits.map(({ patientName, startsAt, room }) => [patientName, startsAt, room])).toEqual([
      ["Ola Nordmann", clinicTime(WEDNESDAY, "10:00"), "Rom 1"],
      [PATIENTS.eva.name, clinicTime(WEDNESDAY, "12:00"), "Rom 1"],
    ]);
    expect(day.visits[0]?.step.title).toEqual({ nb: "Utredning hos lege", en: "Assessment by a doctor" });
    const doctor = day.columns.find(({ resource }) => resource.id === STAFF.doctor.userId);
    expect(doctor?.blocks.map(({ kind, fromMinute, toMinute }) => [kind, fromMinute, toMinute])).toEqual([
      ["visit", 600, 660],
      ["visit", 720, 780],
    ]);
    expect(doctor?.open[0]?.fromMinute).toBeGreaterThan(0);
    expect(await db.prisma.accessLogEntry.count()).toBe(before);
  });

  it("says only that the time is taken to staff who do not treat the patient", async () => {
    const room = await page(actorOf("secondDoctor"), { view: "day", by: "room" });
    expect(room.visits).toEqual([]);
    expect(room.unnamed).toBe(2);
    const taken = room.columns.find(({ resource }) => resource.id === ROOMS[0].id)?.blocks;
    expect(taken?.map(({ kind, fromMinute, toMinute }) => [kind, fromMinute, toMinute])).toEqual([
      ["taken", 600, 660],
      ["taken", 720, 780],
    ]);
    expect(JSON.stringify(room)).not.toContain("Nordmann");
  });

  it("opens on one's own week, and on another's when asked; Saturday and Sunday only when something happens", async () => {
    const own = await page(actorOf("doctor"), {});
    expect(own).toMatchObject({ view: "week", of: { id: STAFF.doctor.userId } });
    expect(own.columns.map(({ date }) => date)).toEqual([
      ...["2026-11-02", "2026-11-03", "2026-11-04", "2026-11-05", "2026-11-06"],
    ]);
    expect((await page(actorOf("doctor"), { of: STAFF.nurse.userId })).of?.name).toBe("Karin Haugen");
  });

  it("marks a visit whose employee is away, whose day is closed, or that a gate has closed for", async () => {
    const { db } = clinic;
    const { prisma } = db;
    const by = { recordedAt: NOW, recordedById: STAFF.lead.userId };
    const times = { startsAt: clinicTime(WEDNESDAY, "11:30"), endsAt: clinicTime(WEDNESDAY, "16:00") };
    const absence = await prisma.absence.create({
      data: { id: newId(), userId: STAFF.doctor.userId, kind: "sickness", ...times, ...by },
    });
    const visits = (await page(actorOf("lead"), {})).visits;
    expect(visits.map(({ doubts }) => doubts.map(({ kind }) => kind))).toEqual([[], ["absent"]]);
    await prisma.absence.update({
      where: { id: absence.id },
      data: { cancelledAt: NOW, cancelledById: STAFF.lead.userId },
    });
    await prisma.pathwayStanding.update({
      where: { pathwayId: ids.olaPathway },
      data: { visitsInDoubt: [{ visitId: ids.ola, stepKey: "screening", blockers: [] }] },
    });
    const flagged = (await page(actorOf("lead"), {})).visits;
    expect(flagged.map(({ doubts }) => doubts.map(({ kind }) => kind))).toEqual([["gate-closed"], []]);
    await prisma.pathwayStanding.update({ where: { pathwayId: ids.olaPathway }, data: { visitsInDoubt: [] } });
  });

  it("shows a time that is held until it expires, and not after", async () => {
    const { prisma } = clinic.db;
    const holdId = newId();
    const pathway = await prisma.pathway.findUniqueOrThrow({ where: { id: ids.olaPathway } });
    const times = { startsAt: clinicTime(WEDNESDAY, "14:00"), endsAt: clinicTime(WEDNESDAY, "15:00") };
    await prisma.bookingHold.create({
      data: {
        ...{ id: holdId, pathwayId: ids.olaPathway, patientId: pathway.patientId, slots: [], heldAt: NOW },
        ...{ heldById: STAFF.lead.userId, expiresAt: clinicTime(WEDNESDAY, "10:25") },
      },
    });
    await prisma.visitOccupancy.create({ data: { id: newId(), holdId, resourceId: STAFF.doctor.userId, ...times } });
    const doctorsDay = async (actor: SignedInActor, now = NOW) => {
      const asked = { view: "day", by: "employee", date: WEDNESDAY, of: null } as const;
      const result = await calendarPage.run(asked, { db: clinic.db, actor, now });
      const columns = result.ok ? result.value.columns : [];
      return columns.find(({ resource }) => resource.id === STAFF.doctor.userId)?.blocks.at(-1);
    };
    expect(await doctorsDay(actorOf("lead"))).toMatchObject({ kind: "hold", hold: { patientName: "Ola Nordmann" } });
    expect(await doctorsDay(actorOf("secondDoctor"))).toMatchObject({ kind: "hold", hold: null });
    expect(await doctorsDay(actorOf("lead"), clinicTime(WEDNESDAY, "10:26"))).toMatchObject({ kind: "visit" });
  });

  it("is not for patients", async () => {
    const patient = { ...actorOf("lead"), role: "patient" } as const;
    const result = await todayBoard.run(null, { db: clinic.db, actor: patient, now: NOW });
    expect(result).toMatchObject({ ok: false, refusal: { kind: "access-refused" } });
  });
});

describe("today's board", () => {
  it("knows who is here, who is awaited, and whom a delay holds up", async () => {
    const { db } = clinic;
    const asked = { pathwayId: ids.olaPathway, visitId: ids.ola };
    expect((await board(actorOf("lead"))).visits[0]?.course).toMatchObject({ state: "overdue", delayMinutes: 15 });
    await succeed(recordVisitMoment, db, actorOf("lead"), { ...asked, kind: "arrived", time: "10:05" }, NOW);
    const here = (await board(actorOf("lead"))).visits;
    expect(here[0]).toMatchObject({ presence: { kind: "here", arrivedAt: clinicTime(WEDNESDAY, "10:05") } });
    expect(here[1]?.course).toMatchObject({ state: "to-come", heldUpById: null });
    const late = (await board(actorOf("lead"), clinicTime(WEDNESDAY, "12:00"))).visits;
    expect(late[0]?.course.state).toBe("over-time");
    expect(late[1]?.course).toMatchObject({ state: "to-come" });
    const held = (await board(actorOf("lead"), clinicTime(WEDNESDAY, "12:20"))).visits;
    expect(held[1]?.course).toMatchObject({ heldUpById: ids.ola, delayMinutes: 20 });
  });

  it("lists every room of the clinic and everybody who works today", async () => {
    const { rooms, people } = await board(actorOf("lead"));
    expect(rooms).toHaveLength(6);
    expect(people.find(({ userId }) => userId === STAFF.doctor.userId)).toMatchObject({ isAtWork: true });
  });
});
