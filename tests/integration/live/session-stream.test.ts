import { inject, beforeAll, describe, expect, it } from "vitest";
import { GET } from "@/app/live/sessions/[visitId]/route";
import type { LiveBeat } from "@/components/session/live-connection";
import { cancelVisit } from "@/lib/commands/visits/cancel-visit";
import { openFlag } from "@/lib/commands/flags/open-flag";
import { type Database, openDatabase } from "@/lib/db/open-database";
import { newId } from "@/lib/platform/ids";
import { PATIENTS } from "@/prisma/personas";
import { actorOf, STAFF } from "@/prisma/staff";
import { actAs, actWithForgedCookie, setClinicClock } from "@/tests/security/request";
import { registered, screeningBooked, succeed, useClinic, written } from "@/tests/support/clinic";
import { addStaff, hoursAfterNoon } from "@/tests/support/database-rows";

// What the pages of a session hear while they are open, from the route itself: its gate, and what comes through it.

const clinic = useClinic();
let pathwayId = "";
let visitId = "";
let eva = "";
let stranger = "";

beforeAll(async () => {
  const { db } = clinic;
  await setClinicClock(db, hoursAfterNoon(1));
  ({ pathwayId } = await registered(db, PATIENTS.ola));
  ({ visitId } = await screeningBooked(db, pathwayId, "2026-11-04"));
  eva = (await registered(db, PATIENTS.eva)).userId;
  stranger = (await addStaff(db, "Frank Vikar", "nurse")).userId;
});

/** Opens the stream as whoever is signed in. */
async function listen(id = visitId) {
  const gone = new AbortController();
  const request = new Request("http://localhost/live", { signal: gone.signal });
  const answer = await GET(request, { params: Promise.resolve({ visitId: id }) });
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  const next = async (): Promise<{ event: string; data: LiveBeat } | undefined> => {
    while (!rest.includes("\n\n")) {
      const { done, value } = (await reader?.read()) ?? { done: true, value: "" };
      if (done) return undefined;
      rest += value;
    }
    const [first = "", ...others] = rest.split("\n\n");
    rest = others.join("\n\n");
    const [event = "", data = ""] = first.split("\n");
    return { event: event.replace("event: ", ""), data: JSON.parse(data.replace("data: ", "")) as LiveBeat };
  };
  return { answer, next, leave: () => gone.abort() };
}

/** The next beat that tells of a change since `version`. */
async function changeAfter(version: number, { next }: Awaited<ReturnType<typeof listen>>): Promise<number | undefined> {
  for (;;) {
    const told = await next();
    if (told === undefined || told.data.version > version) return told?.data.version;
  }
}

const openAFlag = (db: Database) =>
  succeed(openFlag, db, actorOf("nurse"), { pathwayId, level: "moderate", detail: "Redd for å dra hjem." });

describe("who may follow a session", () => {
  const statusFor = async (id?: string) => {
    const before = await written(clinic.db);
    const { answer, leave } = await listen(id);
    leave();
    expect(await written(clinic.db)).toEqual(before);
    return answer.status;
  };

  it("nobody without a sign-in, with a forged one, or on the clinic's tablet", async () => {
    await actAs(clinic.db, null);
    expect(await statusFor()).toBe(401);
    actWithForgedCookie();
    expect(await statusFor()).toBe(401);
    await actAs(clinic.db, eva, "forms");
    expect(await statusFor()).toBe(401);
  });

  it("no patient and no clinic lead", async () => {
    await actAs(clinic.db, eva);
    expect(await statusFor()).toBe(403);
    await actAs(clinic.db, STAFF.lead.userId);
    expect(await statusFor()).toBe(403);
  });

  it("a nurse who does not treat the patient finds no such session, and neither is there one that does not exist", async () => {
    await actAs(clinic.db, stranger);
    expect(await statusFor()).toBe(404);
    await actAs(clinic.db, STAFF.nurse.userId);
    expect(await statusFor(newId())).toBe(404);
    expect(await statusFor("not-an-id")).toBe(404);
  });

  it("a screen too many of one person is turned away, and there is room again when one is closed", async () => {
    await actAs(clinic.db, STAFF.secondNurse.userId);
    const screens = [];
    for (let count = 0; count < 12; count += 1) screens.push(await listen());
    expect(screens.map(({ answer }) => answer.status)).toEqual(Array.from({ length: 12 }, () => 200));
    expect((await listen()).answer.status).toBe(429);
    await screens[0]?.next();
    for (const { leave } of screens) leave();
    const again = await listen();
    expect(again.answer.status).toBe(200);
    again.leave();
  });
});

function addressOf(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.toString();
}

describe("what is heard", () => {
  it("at once how far the record has come and the clinic's time, then every change, and never what was recorded", async () => {
    await actAs(clinic.db, STAFF.doctor.userId);
    const stream = await listen();
    expect(stream.answer.headers.get("content-type")).toContain("text/event-stream");
    expect(stream.answer.headers.get("cache-control")).toBe("private, no-store, no-transform");
    const first = await stream.next();
    expect(first?.event).toBe("beat");
    expect(Object.keys(first?.data ?? {})).toEqual(["version", "at"]);
    expect(first?.data.at).toMatch(/^2026-11-02T12:/);
    const before = first?.data.version ?? Number.NaN;
    await openAFlag(clinic.db);
    expect(await changeAfter(before, stream)).toBe(before + 1);
    stream.leave();
    expect(await stream.next()).toBeUndefined();
  });

  it("what another process of the clinic has written", async () => {
    const template = inject("testDatabase");
    const [name] = await clinic.db.prisma.$queryRaw<{ name: string }[]>`SELECT current_database() AS name`;
    // The embedded database has one process only.
    const other =
      template.engine === "server"
        ? await openDatabase({ databaseUrl: addressOf(template.url, name?.name ?? "") })
        : clinic.db;
    await actAs(clinic.db, STAFF.nurse.userId);
    const stream = await listen();
    const before = (await stream.next())?.data.version ?? Number.NaN;
    await openAFlag(other);
    expect(await changeAfter(before, stream)).toBe(before + 1);
    stream.leave();
    if (other !== clinic.db) await other.close();
  });

  it("that it is over, when the visit is cancelled, and then nothing more", async () => {
    const { db } = clinic;
    const maja = await registered(db, PATIENTS.maja);
    const { visitId: cancelled } = await screeningBooked(db, maja.pathwayId, "2026-11-05");
    const ids = { pathwayId: maja.pathwayId, visitId: cancelled };
    await succeed(cancelVisit, db, actorOf("lead"), { ...ids, reason: "Legen er syk." });
    await actAs(db, STAFF.doctor.userId);
    const stream = await listen(cancelled);
    expect((await stream.next())?.event).toBe("beat");
    expect((await stream.next())?.event).toBe("over");
    expect(await stream.next()).toBeUndefined();
  });
});
