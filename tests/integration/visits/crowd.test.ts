import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { describe, expect, inject, it } from "vitest";
import { confirmHold } from "@/lib/commands/visits/confirm-hold";
import { holdVisits } from "@/lib/commands/visits/hold-visits";
import { bookingSentences } from "@/lib/content/words/booking-refusals";
import { applyMigrations } from "@/lib/db/migrate";
import { type Database, openDatabase } from "@/lib/db/open-database";
import { newId } from "@/lib/platform/ids";
import { insertClinic } from "@/prisma/clinic";
import { ROOMS, STAFF } from "@/prisma/staff";
import type { Attempt } from "@/tests/support/booking-crowd";
import { at } from "@/tests/support/builders";
import { MONDAY, useClinic } from "@/tests/support/clinic";
import { addEligiblePatients, type EligiblePatient } from "@/tests/support/many-patients";
import { onServer } from "@/tests/support/postgres-server";

// Never twice: many patients who want the same times at the same moment, in one process and in several, and a process that dies in between.

const template = inject("testDatabase");
const clinic = useClinic();

const preparation = (moment: string) => ({
  ...{ stepKey: "preparation-1", startsAt: at(moment).toISOString(), roomId: ROOMS[0].id },
});
const session = (n: number, moment: string) => ({
  ...{ stepKey: `session-${n}`, startsAt: at(moment).toISOString(), roomId: ROOMS[2].id, nurseId: STAFF.nurse.userId },
});
/** All seven visits that remain, weekly, each at the same hour. */
const wholeCourse = (time: string) => [
  preparation(`2026-11-11 ${time}`),
  { ...preparation(`2026-11-13 ${time}`), stepKey: "preparation-2", roomId: ROOMS[2].id },
  ...["2026-11-18", "2026-11-25", "2026-12-02", "2026-12-09"].map((day, index) => session(index + 1, `${day} ${time}`)),
  { ...preparation(`2026-12-30 ${time}`), stepKey: "follow-up" },
];

/** Everybody asks for the same at once. Answers who got it, and the sentences that the others read. */
async function allWant(people: EligiblePatient[], slots: object[]) {
  const answers = await Promise.all(
    people.map(async ({ pathwayId, patient }) => {
      const context = { db: clinic.db, actor: patient, now: MONDAY };
      return { pathwayId, patient, held: await holdVisits.run({ commandId: newId(), pathwayId, slots }, context) };
    }),
  );
  const winners = answers.flatMap(({ pathwayId, patient, held }) =>
    held.ok ? [{ pathwayId, patient, holdId: held.value.holdId }] : [],
  );
  const sentences = answers.flatMap(({ held }) => {
    if (held.ok) return [];
    if (held.refusal.kind !== "taken") throw new Error(`Expected taken, got ${JSON.stringify(held.refusal)}`);
    return [bookingSentences("nb", "patient").taken(held.refusal)];
  });
  return { winners, sentences };
}

/** No two claims of one room, person or patient overlap: asked of the table itself. */
async function overlaps({ prisma }: Database): Promise<number> {
  const [row] = await prisma.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM visit_occupancy a JOIN visit_occupancy b
      ON a."resourceId" = b."resourceId" AND a.id < b.id AND a."startsAt" < b."endsAt" AND b."startsAt" < a."endsAt"
    WHERE NOT a.released AND NOT b.released`;
  return row?.count ?? -1;
}

describe("fifty patients at the same moment", () => {
  it("one time: one gets it, forty-nine read what is nearest, and nobody meets an error", async () => {
    const people = await addEligiblePatients(clinic.db, 50);
    const { winners, sentences } = await allWant(people, [preparation("2026-11-12 10:00")]);
    expect(winners).toHaveLength(1);
    expect(sentences).toHaveLength(49);
    for (const sentence of sentences) {
      expect(sentence).toMatch(
        /^Noen andre tok tiden akkurat nå\. Nærmeste ledige: .*12\. november kl\. \d\d\.\d\d, .*, .*\d\d\.\d\d\.$/,
      );
    }
    const [winner] = winners;
    const booked = await confirmHold.run(
      { commandId: newId(), pathwayId: winner?.pathwayId, holdId: winner?.holdId },
      { db: clinic.db, actor: winner?.patient ?? actor(people), now: MONDAY },
    );
    expect(booked).toMatchObject({ ok: true, value: { visits: 1 } });
    expect(await clinic.db.prisma.visit.count({ where: { startsAt: at("2026-11-12 10:00") } })).toBe(1);
  });

  it("a whole course: one gets all seven visits, forty-nine none of them and the nearest times", async () => {
    const people = await addEligiblePatients(clinic.db, 50);
    const { winners, sentences } = await allWant(people, wholeCourse("10:00"));
    expect(winners).toHaveLength(1);
    expect(sentences).toHaveLength(49);
    for (const sentence of sentences) expect(sentence).toContain("Nærmeste ledige: ");
    expect(await clinic.db.prisma.bookingHold.count({ where: { endedAt: null } })).toBe(1);
    expect(await overlaps(clinic.db)).toBe(0);
  });
});

describe("one patient", () => {
  it("presses twice: one booking, and the second press is told the same or that it is done", async () => {
    const [one] = await addEligiblePatients(clinic.db, 1);
    if (!one) throw new Error("There is a patient");
    const context = { db: clinic.db, actor: one.patient, now: MONDAY };
    const slots = [preparation("2026-11-16 10:00")];
    const commandId = newId();
    const hold = () => holdVisits.run({ commandId, pathwayId: one.pathwayId, slots }, context);
    const [first, second] = await Promise.all([hold(), hold()]);
    expect(second).toEqual(first);
    const holdId = first.ok ? first.value.holdId : "";
    const confirm = () => confirmHold.run({ commandId: newId(), pathwayId: one.pathwayId, holdId }, context);
    const answers = (await Promise.all([confirm(), confirm()])).map((each) => (each.ok ? "booked" : each.refusal.kind));
    expect(answers).toContain("booked");
    expect(["stale", "hold-already-confirmed"]).toContain(answers.find((answer) => answer !== "booked"));
    expect(await clinic.db.prisma.visit.count({ where: { pathwayId: one.pathwayId } })).toBe(1);
  });

  it("picks in two tabs: the later choice counts, the earlier one is free for others and says so: hold-expired", async () => {
    const [one, other] = await addEligiblePatients(clinic.db, 2);
    if (!one || !other) throw new Error("There are two patients");
    const pick = async ({ pathwayId, patient }: EligiblePatient, moment: string) => {
      const input = { commandId: newId(), pathwayId, slots: [preparation(moment)] };
      const held = await holdVisits.run(input, { db: clinic.db, actor: patient, now: MONDAY });
      return held.ok ? held.value.holdId : held.refusal.kind;
    };
    const confirm = async (holdId: string) => {
      const input = { commandId: newId(), pathwayId: one.pathwayId, holdId };
      const done = await confirmHold.run(input, { db: clinic.db, actor: one.patient, now: MONDAY });
      return done.ok ? "booked" : done.refusal.kind;
    };
    const inFirstTab = await pick(one, "2026-11-17 10:00");
    const inSecondTab = await pick(one, "2026-11-17 12:00");
    expect(await pick(other, "2026-11-17 10:00")).toMatch(/^[0-9a-f-]{36}$/);
    expect(await confirm(inFirstTab)).toBe("hold-expired");
    expect(await confirm(inSecondTab)).toBe("booked");
  });
});

function actor([first]: EligiblePatient[]) {
  if (!first) throw new Error("There is a patient");
  return first.patient;
}

/** An app process of its own, with what it says line by line. */
function startProcess(place: string, poolSize = 10) {
  const args = ["--liftoff-only", "--import", "tsx", "tests/support/booking-crowd.ts", place, String(poolSize)];
  const process_ = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: process_.stdout })[Symbol.asyncIterator]();
  const next = async () => {
    const { value, done } = await lines.next();
    if (done === true) throw new Error("The process ended");
    return JSON.parse(value) as { ready?: true; outcomes?: string[]; paused?: string; confirmed?: string };
  };
  const leave = async () => {
    if (process_.exitCode !== null) return;
    const exited = once(process_, "exit");
    process_.stdin.end();
    await exited;
  };
  return {
    process: process_,
    next,
    leave,
    send: (attempts: Attempt[]) => process_.stdin.write(`${JSON.stringify(attempts)}\n`),
  };
}

async function outcomesOf({ next }: ReturnType<typeof startProcess>): Promise<string[]> {
  for (;;) {
    const { outcomes } = await next();
    if (outcomes) return outcomes;
  }
}

describe("a process that is killed between hold and confirm", () => {
  it(
    "leaves the hold to be confirmed in time, or expired with a sentence; and no course half-booked",
    { timeout: 300_000 },
    async () => {
      const folder = mkdtempSync(path.join(tmpdir(), "forlop-crowd-"));
      const name = "killed_between";
      const place =
        template.engine === "server" ? await onServer(template.url).createDatabase(name, template.template) : folder;
      const open = () => openDatabase(template.engine === "server" ? { databaseUrl: place } : { dataDir: place });
      try {
        let db = await open();
        if (template.engine === "embedded") await applyMigrations(db);
        await insertClinic(db);
        const people = await addEligiblePatients(db, 4);
        await db.close();
        const crowd = startProcess(place);
        await crowd.next();
        const times = ["08:00", "10:30", "13:00"];
        const attempts = people.map(({ pathwayId, patient }, index): Attempt => ({
          ...{ pathwayId, patient, now: MONDAY.toISOString(), pause: index === 0 },
          slots: index === 0 ? [preparation("2026-11-12 15:00")] : wholeCourse(times[index - 1] ?? ""),
        }));
        crowd.send(attempts);
        const said: Awaited<ReturnType<typeof crowd.next>>[] = [];
        // The others are in the middle of booking when the first has said both.
        while (!said.some(({ paused }) => paused) || !said.some(({ confirmed }) => confirmed))
          said.push(await crowd.next());
        crowd.process.kill("SIGKILL");
        await once(crowd.process, "exit");

        db = await open();
        try {
          const holdId = said.find(({ paused }) => paused)?.paused ?? "";
          const [{ pathwayId, patient }] = people as [EligiblePatient];
          const confirm = async (minutes: number) => {
            const now = new Date(MONDAY.getTime() + minutes * 60_000);
            const done = await confirmHold.run({ commandId: newId(), pathwayId, holdId }, { db, actor: patient, now });
            return done.ok ? "booked" : done.refusal.kind;
          };
          expect(await confirm(10)).toBe("hold-expired");
          expect(await confirm(9)).toBe("booked");
          const visits = await Promise.all(
            people.slice(1).map((one) => db.prisma.visit.count({ where: { pathwayId: one.pathwayId } })),
          );
          expect(visits).toContain(7);
          for (const count of visits) expect([0, 7]).toContain(count);
          expect(await overlaps(db)).toBe(0);
        } finally {
          await db.close();
        }
      } finally {
        rmSync(folder, { recursive: true, force: true });
        if (template.engine === "server") await onServer(template.url).dropDatabase(name);
      }
    },
  );
});

// Only a server has room for two processes.
if (template.engine === "server") {
  describe("two app processes on one server", () => {
    it("two hundred patients over twenty times: twenty bookings, no error", { timeout: 300_000 }, async () => {
      const server = onServer(template.url);
      const url = await server.createDatabase("crowd", template.template);
      const crowds = [startProcess(url), startProcess(url)];
      const db = await openDatabase({ databaseUrl: url });
      try {
        await insertClinic(db);
        const people = await addEligiblePatients(db, 200);
        const times = ["2026-11-09", "2026-11-10", "2026-11-11", "2026-11-12", "2026-11-16"].flatMap((day) =>
          ["09:00", "10:00", "11:00", "12:00"].map((time) => preparation(`${day} ${time}`)),
        );
        const attempts = people.map(({ pathwayId, patient }, index): Attempt => {
          const slot = times[index % times.length];
          return { pathwayId, patient, slots: slot ? [slot] : [], now: MONDAY.toISOString() };
        });
        for (const crowd of crowds) await crowd.next();
        crowds.forEach((crowd, half) => crowd.send(attempts.filter((_, index) => Math.floor(index / 20) % 2 === half)));
        const outcomes = (await Promise.all(crowds.map(outcomesOf))).flat();
        expect(outcomes).toHaveLength(200);
        expect(new Set(outcomes)).toEqual(new Set(["booked", "taken"]));
        expect(outcomes.filter((outcome) => outcome === "booked")).toHaveLength(20);
        const visits = await db.prisma.visit.findMany({ select: { startsAt: true } });
        expect(new Set(visits.map(({ startsAt }) => startsAt.toISOString())).size).toBe(20);
        expect(visits).toHaveLength(20);
        expect(await overlaps(db)).toBe(0);
      } finally {
        await Promise.all(crowds.map(({ leave }) => leave()));
        await db.close();
        await server.dropDatabase("crowd");
      }
    });
  });
}
