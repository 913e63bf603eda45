import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deriveStanding } from "@/lib/domain/pathway/derive-standing";
import { mayBeBooked } from "@/lib/domain/pathway/may-be-booked";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { greenToTreat } from "@/lib/domain/session/green-to-treat";
import { aPathway, at, courseAt, protocolNamed, REGISTERED_AT } from "@/tests/support/builders";
import {
  A_FEW_DETOURS,
  COURSE_OF_ACTS,
  DECISIONS_OF_THE_DAY,
  doNextThing,
  livedThrough,
  type World,
} from "@/tests/unit/domain/pathway/course-model";
import { gatesByHand } from "@/tests/unit/domain/pathway/gates-by-hand";

const SEED = 20_261_014;

const forEveryCourse = (numRuns: number, check: (worlds: World[]) => void) => {
  const protocols = fc.constantFrom("kap-4", "kap-4", "iv-series", "maintenance", "kare").map(protocolNamed);
  fc.assert(
    fc.property(protocols, COURSE_OF_ACTS, (protocol, acts) =>
      check(livedThrough({ record: aPathway({ protocol }), now: REGISTERED_AT }, acts)),
    ),
    { seed: SEED, numRuns },
  );
};

/** Sessions of a course as planned, five minutes before the dose: the gate says go. */
const READY = ["2026-10-14 10:25", "2026-10-21 10:25", "2026-10-28 10:25", "2026-11-04 10:25"];

/** Two days either way are enough to catch a gate that opens on the wrong day. */
const visitsAround = ({ visits }: PathwayRecord, now: Date) =>
  visits.filter(({ startsAt }) => Math.abs(startsAt.getTime() - now.getTime()) < 2 * 86_400_000);

describe("whatever is recorded, in whatever order", { timeout: 60_000 }, () => {
  it("go is only said when every gate holds, checked by hand", () => {
    let saidGo = 0;
    let doses = 0;
    forEveryCourse(60, (worlds) => {
      for (const { record, now } of worlds) {
        for (const { id } of visitsAround(record, now)) {
          if (greenToTreat(record, id, now).decision !== "go") continue;
          saidGo += 1;
          expect(gatesByHand(record, id, now)).toEqual([]);
        }
      }
      doses += worlds.at(-1)!.record.doses.length;
    });
    // The property has been at work: the gate opened and doses were given, many times.
    expect(saidGo).toBeGreaterThan(100);
    expect(doses).toBeGreaterThan(100);
  });

  it("a few detours just before a dose never slip through a gate", () => {
    let [saidGo, saidNo] = [0, 0];
    const property = fc.property(fc.constantFrom(...READY), A_FEW_DETOURS, (ready, detours) => {
      for (const { record, now } of livedThrough({ record: courseAt(ready), now: at(ready) }, detours).slice(1)) {
        for (const { id } of visitsAround(record, now)) {
          if (greenToTreat(record, id, now).decision === "go") {
            saidGo += 1;
            expect(gatesByHand(record, id, now)).toEqual([]);
          } else saidNo += 1;
        }
      }
    });
    fc.assert(property, { seed: SEED, numRuns: 400 });
    expect(saidGo).toBeGreaterThan(100);
    expect(saidNo).toBeGreaterThan(300);
  });

  it("whatever is decided on the day, the gate says go exactly when nobody holds or stops and every deviation is accepted", () => {
    const tally = { go: 0, goWithDeviation: 0, held: 0 };
    const property = fc.property(fc.constantFrom(...READY), DECISIONS_OF_THE_DAY, (ready, acts) => {
      for (const { record } of livedThrough({ record: courseAt(ready), now: at(ready) }, acts).slice(1)) {
        const visitId = record.timeOuts.at(-1)!.visitId;
        const { decision, gates } = greenToTreat(record, visitId, at(ready));
        expect(decision === "go").toBe(gatesByHand(record, visitId, at(ready)).length === 0);
        tally[decision === "go" ? "go" : "held"] += 1;
        if (decision === "go" && gates.some(({ reason }) => reason === "deviation-accepted"))
          tally.goWithDeviation += 1;
      }
    });
    fc.assert(property, { seed: SEED, numRuns: 300 });
    for (const count of Object.values(tally)) expect(count).toBeGreaterThan(25);
  });

  it.each(READY)("ready at %s: without any one fact that a gate rests on, it is not go", (ready) => {
    const record = courseAt(ready);
    const visitId = record.visits.find(({ id }) => greenToTreat(record, id, at(ready)).decision === "go")!.id;
    expect(gatesByHand(record, visitId, at(ready))).toEqual([]);
    const lists = [
      "consents",
      "eligibilities",
      "notes",
      "orders",
      "timeOuts",
      "readings",
      "questionnaires",
      "discharges",
    ] as const;
    for (const list of lists) {
      record[list].forEach((_, index) => {
        const without = { ...record, [list]: record[list].filter((__, other) => other !== index) };
        const isGo = greenToTreat(without, visitId, at(ready)).decision === "go";
        expect([list, index, isGo]).toEqual([list, index, gatesByHand(without, visitId, at(ready)).length === 0]);
      });
    }
  });

  it("there is always exactly one next step, first of what waits, the same each time it is asked", () => {
    forEveryCourse(30, (worlds) => {
      for (const { record, now } of worlds) {
        const standing = deriveStanding(record, now);
        expect(standing.waiting[0]).toEqual(standing.next);
        expect(standing.since.getTime()).toBeLessThanOrEqual(now.getTime());
        expect(deriveStanding(record, now)).toEqual(standing);
      }
    });
  });

  it("the stage never passes a step that is neither done nor left out", () => {
    forEveryCourse(30, (worlds) => {
      for (const { record, now } of worlds) {
        const { steps, stageIndex, stage, stageCount } = deriveStanding(record, now);
        expect(steps[stageIndex]?.key).toBe(stage);
        expect(stageCount).toBe(record.protocol.steps.length);
        for (const step of steps.slice(0, stageIndex)) {
          expect(["done", "skipped"]).toContain(step.state);
          if (step.kind !== "session" || step.state !== "done") continue;
          expect(record.discharges.some(({ visitId }) => visitId === step.visitId)).toBe(true);
          expect(record.notes.some(({ kind, visitId }) => kind === "integration" && visitId === step.visitId)).toBe(
            true,
          );
        }
      }
    });
  });

  it("an open flag is always the next thing, whatever else waits", () => {
    forEveryCourse(30, (worlds) => {
      for (const { record, now } of worlds) {
        const isOpen = record.flags.some(({ closed }) => !closed);
        expect(deriveStanding(record, now).next.kind === "assess-flag").toBe(isOpen);
      }
    });
  });

  it("when the next thing is to book a visit, the visit may be booked", () => {
    forEveryCourse(30, (worlds) => {
      for (const { record, now } of worlds) {
        const { kind, stepKey } = deriveStanding(record, now).next;
        if (kind !== "schedule-visit" || !stepKey) continue;
        expect(mayBeBooked(record, stepKey, null, now).blockers).toEqual([]);
      }
    });
    expect.hasAssertions();
  });

  it("doing the next thing, again and again, brings every course to its close", () => {
    forEveryCourse(25, (worlds) => {
      let world = worlds.at(-1)!;
      for (let turn = 0; turn < 200 && deriveStanding(world.record, world.now).next.kind !== "none"; turn += 1) {
        const before = world;
        world = doNextThing(world, 10);
        // Nothing to do before a later hour: time passes.
        if (world.record === before.record && world.now <= before.now)
          world = { ...world, now: new Date(world.now.getTime() + 3_600_000) };
      }
      expect(deriveStanding(world.record, world.now)).toMatchObject({ status: "closed", next: { kind: "none" } });
    });
  });
});
