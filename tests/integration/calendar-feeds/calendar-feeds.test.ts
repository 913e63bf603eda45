import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import ICAL from "ical.js";
import nodeIcal, { type VEvent } from "node-ical";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GET } from "@/app/feeds/[secret]/route";
import { makeCalendarAddress } from "@/lib/commands/calendar-feeds/make-calendar-address";
import { revokeCalendarAddress } from "@/lib/commands/calendar-feeds/revoke-calendar-address";
import { cancelVisit } from "@/lib/commands/visits/cancel-visit";
import { moveVisit } from "@/lib/commands/visits/move-visit";
import { moveDemoClock } from "@/lib/db/clinic-clock";
import { type SignedInActor, visitor } from "@/lib/domain/access/actor";
import { newId } from "@/lib/platform/ids";
import { calendarSecret } from "@/lib/platform/calendar-secrets";
import { ownVisitEntry } from "@/lib/queries/calendar-feeds/own-calendar";
import { PATIENTS } from "@/prisma/personas";
import { actorOf } from "@/prisma/staff";
import {
  MONDAY,
  refusalOf,
  registered,
  screeningBooked,
  screeningVisit,
  succeed,
  useClinic,
} from "@/tests/support/clinic";
import { expectCommandFacts } from "@/tests/support/command-facts";

const clinic = useClinic();
const lead = actorOf("lead");
let site: string;
let closeSite: () => void;
let ola: SignedInActor;
let pathwayId: string;
let visitId: string;

/** The route behind a real HTTP server, because a calendar program fetches an address. */
beforeAll(async () => {
  const server = createServer((request, response) => {
    const headers = new Headers(request.headers as Record<string, string>);
    const secret = (request.url ?? "").split("/").at(-1) ?? "";
    void GET(new Request(`http://localhost${request.url ?? ""}`, { headers }), { params: Promise.resolve({ secret }) })
      .then(async (answer) => {
        response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
      })
      .catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  closeSite = () => void server.close();
  await moveDemoClock(clinic.db, MONDAY);
  const patient = await registered(clinic.db);
  pathwayId = patient.pathwayId;
  ola = {
    userId: patient.userId,
    name: PATIENTS.ola.name,
    role: "patient",
    patientId: patient.patientId,
    locale: "nb",
  };
  ({ visitId } = await screeningBooked(clinic.db, pathwayId, "2026-11-11", "12:00"));
});
afterAll(() => closeSite());

async function addressOf(actor: SignedInActor): Promise<string> {
  const { id } = await succeed(makeCalendarAddress, clinic.db, actor, {});
  return `${site}/feeds/${calendarSecret(id)}.ics`;
}

/** What a subscriber (node-ical) gets from an address. */
async function subscribed(address: string): Promise<VEvent[]> {
  const calendar = await nodeIcal.async.fromURL(address);
  return Object.values(calendar).filter((part): part is VEvent => part.type === "VEVENT");
}
const status = async (address: string) => (await fetch(address)).status;

describe("a private calendar address", () => {
  it("is made and revoked by its owner, and kept as a hash only", async () => {
    const { id } = await expectCommandFacts({
      ...{ db: clinic.db, command: makeCalendarAddress, now: MONDAY, input: {}, may: ola, mayNot: visitor("nb") },
      ...{ action: "calendar-address.made", again: "saved", onCourse: false },
    });
    const rows = await clinic.db.prisma.calendarFeed.findMany({ where: { userId: ola.userId } });
    expect(JSON.stringify(rows)).not.toContain(calendarSecret(id));
    await expectCommandFacts({
      ...{ db: clinic.db, command: revokeCalendarAddress, now: MONDAY, input: {}, may: ola, mayNot: visitor("nb") },
      ...{ action: "calendar-address.revoked", again: "no-calendar-address", onCourse: false },
    });
    expect(await refusalOf(revokeCalendarAddress, clinic.db, actorOf("doctor"), {})).toBe("no-calendar-address");
  });

  it("answers like one that never was when it is revoked, replaced, unknown, or its owner no longer works here", async () => {
    const first = await addressOf(ola);
    expect(await status(first)).toBe(200);
    const second = await addressOf(ola);
    expect([await status(first), await status(second)]).toEqual([404, 200]);
    await succeed(revokeCalendarAddress, clinic.db, ola, {});
    expect([await status(second), await status(`${site}/feeds/${calendarSecret(newId())}.ics`)]).toEqual([404, 404]);
    const away = actorOf("secondPsychologist");
    const staffs = await addressOf(away);
    expect(await status(staffs)).toBe(200);
    await clinic.db.prisma.roleAssignment.updateMany({ where: { userId: away.userId }, data: { validTo: MONDAY } });
    expect(await status(staffs)).toBe(404);
  });

  it("tells a calendar program that nothing has changed, and stops one that asks without end", async () => {
    const address = await addressOf(ola);
    const first = await fetch(address);
    const etag = first.headers.get("etag") ?? "";
    expect(first.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    expect(first.headers.get("last-modified")).toMatch(/GMT$/);
    expect((await fetch(address, { headers: { "If-None-Match": etag } })).status).toBe(304);
    const answers = await Promise.all(Array.from({ length: 31 }, () => status(address)));
    expect(answers.filter((code) => code === 429).length).toBeGreaterThan(0);
    expect((await clinic.db.prisma.calendarFeed.findFirst({ where: { revokedAt: null } }))?.lastReadAt).not.toBeNull();
  });
});

describe("what a subscriber is told", () => {
  it("a patient's own visit with time and place, under one name when it is moved, and cancelled when it is cancelled", async () => {
    const address = await addressOf(ola);
    const [booked] = await subscribed(address);
    expect(booked).toMatchObject({ summary: "Time", status: "CONFIRMED" });
    expect(booked?.start.toISOString()).toBe("2026-11-11T11:00:00.000Z");
    expect(booked?.start.tz).toBe("Europe/Oslo");
    expect(Number(booked?.sequence)).toBe(0);

    const to = { ...screeningVisit(pathwayId, "2026-11-12", "12:00"), visitId, reason: "Ønske" };
    ({ visitId } = await succeed(moveVisit, clinic.db, lead, to));
    const [moved, ...others] = await subscribed(address);
    expect([moved?.uid, moved?.start.toISOString(), Number(moved?.sequence), others]).toEqual([
      ...[booked?.uid, "2026-11-12T11:00:00.000Z", 1, []],
    ]);

    await succeed(cancelVisit, clinic.db, lead, { pathwayId, visitId, reason: "Syk" });
    const [cancelled] = await subscribed(address);
    expect([cancelled?.uid, cancelled?.status, Number(cancelled?.sequence)]).toEqual([booked?.uid, "CANCELLED", 2]);
  });

  it("a member of staff sees the visits they attend, no patient's name and no kind of visit", async () => {
    const per = await registered(clinic.db, PATIENTS.per);
    await screeningBooked(clinic.db, per.pathwayId, "2026-11-18", "12:00");
    const text = await (await fetch(await addressOf(actorOf("doctor")))).text();
    expect(text).toContain("SUMMARY:Time\\, Rom 1");
    expect(text).not.toMatch(/Ola|Per |Bakken|Nordmann|screening|[Vv]urdering|ketamin/i);
    const calendar = new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]]);
    const events = calendar.getAllSubcomponents("vevent").map((event) => event.getFirstPropertyValue("status"));
    expect(events.toSorted()).toEqual(["CANCELLED", "CONFIRMED"]);
    expect(await (await fetch(await addressOf(actorOf("secondDoctor")))).text()).not.toContain("VEVENT");
  });

  it("the file of one visit is for whoever it belongs to: another patient's does not exist", async () => {
    const context = (actor: SignedInActor) => ({ actor, db: clinic.db, now: MONDAY });
    const eva = await registered(clinic.db, PATIENTS.eva);
    const evas = await screeningBooked(clinic.db, eva.pathwayId, "2026-11-19", "12:00");
    expect(await ownVisitEntry.run({ visitId: evas.visitId }, context(ola))).toMatchObject({
      refusal: { kind: "not-found" },
    });
    expect(await ownVisitEntry.run({ visitId }, context(ola))).toMatchObject({ value: { isCancelled: true } });
  });
});
