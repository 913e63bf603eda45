import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { infusedMl, infusionOf, isInfusionRunning, rateFor } from "@/lib/domain/dose/infusion";
import { recordInfusionEvent } from "@/lib/domain/dose/record-infusion-event";
import { at, courseAt, NURSE, SECOND_NURSE } from "@/tests/support/builders";
import { anEvent, DOSE, infusionAt } from "@/tests/unit/domain/dose/infusion-story";

const stateAt = (time: string, events = infusionAt(time).infusionEvents.slice(1)) =>
  infusionOf(infusionAt(time, events), "session-1", at(`2026-10-14 ${time}`));

describe("the rate of the pump", () => {
  it.each([
    [3.5, 40, 5.25],
    [0.7, 40, 1.05],
    [0.55, 40, 0.83],
    [7, 60, 7],
  ])("%d ml over %i minutes is %d ml an hour", (volumeMl, minutes, rate) => {
    expect(rateFor({ volumeMl, minutes })).toBe(rate);
  });
});

describe("what has run in", () => {
  it("after 20 of 40 minutes it is half, and the rest is in at ten past eleven", () => {
    expect(stateAt("10:50")).toMatchObject({
      ...{ state: "running", infusedMl: 1.75, rateMlPerHour: 5.25, orderedMlPerHour: 5.25 },
      emptyAt: at("2026-10-14 11:10"),
    });
  });

  it("nothing runs in during a pause", () => {
    const paused = [anEvent("paused", "10:40")];
    expect(stateAt("10:50", paused)).toMatchObject({
      state: "paused",
      infusedMl: 0.88,
      rateMlPerHour: 0,
      emptyAt: null,
    });
    const resumed = [...paused, anEvent("resumed", "10:50", 5.25)];
    expect(stateAt("11:00", resumed)).toMatchObject({ state: "running", infusedMl: 1.75 });
  });

  it("at half the rate half as much runs in", () => {
    expect(stateAt("11:10", [anEvent("rate-changed", "10:50", 2.63)])).toMatchObject({ infusedMl: 2.63 });
  });

  it("stopped, it stays what it was", () => {
    const stopped = [anEvent("stopped", "10:50")];
    expect(stateAt("10:50", stopped)).toMatchObject({ state: "stopped", infusedMl: 1.75 });
    expect(stateAt("12:00", stopped)).toMatchObject({ infusedMl: 1.75 });
  });

  it("is never more than was drawn up, however long the pump is left", () => {
    expect(stateAt("13:00")).toMatchObject({ infusedMl: 3.5 });
  });

  it("an event that became known later counts where it happened", () => {
    const late = { ...anEvent("paused", "10:40"), recordedAt: at("2026-10-14 10:48") };
    expect(stateAt("10:50", [anEvent("resumed", "10:45", 5.25), late])).toMatchObject({ infusedMl: 1.31 });
  });

  it("is never negative, never falls with time, and never passes the volume, whatever was done to the pump", () => {
    const events = fc.array(
      fc.record({
        kind: fc.constantFrom("paused" as const, "resumed" as const, "rate-changed" as const, "stopped" as const),
        minutes: fc.integer({ min: 0, max: 90 }),
        rate: fc.integer({ min: 1, max: 525 }),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(events, fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 }), (drawn, one, other) => {
        const start = at("2026-10-14 10:30");
        const sorted = drawn
          .toSorted((a, b) => a.minutes - b.minutes)
          .map(({ kind, minutes, rate }) => ({
            kind,
            happenedAt: new Date(start.getTime() + minutes * 60_000),
            rateMlPerHour: kind === "resumed" || kind === "rate-changed" ? rate / 100 : null,
          }));
        const all = [{ kind: "started" as const, happenedAt: start, rateMlPerHour: 5.25 }, ...sorted];
        const at1 = new Date(start.getTime() + Math.min(one, other) * 60_000);
        const at2 = new Date(start.getTime() + Math.max(one, other) * 60_000);
        const [first, second] = [at1, at2].map((moment) => infusedMl(all, { volumeMl: 3.5, at: moment }));
        expect(first).toBeGreaterThanOrEqual(0);
        expect(second).toBeGreaterThanOrEqual(first ?? 0);
        expect(second).toBeLessThanOrEqual(3.5);
      }),
      { numRuns: 300, seed: 20261014 },
    );
  });
});

describe("whether an infusion waits for its ending", () => {
  it("an injection never does; an infusion does until two people have said what was given", () => {
    expect(isInfusionRunning(courseAt("2026-10-14 11:00"), "session-1")).toBe(false);
    expect(isInfusionRunning(infusionAt("11:00"), "session-1")).toBe(true);
    expect(isInfusionRunning(infusionAt("11:00", [anEvent("stopped", "10:50")]), "session-1")).toBe(true);
  });
});

describe("what may be done to the pump", () => {
  type Change = Partial<Parameters<typeof recordInfusionEvent>[1]>;
  const does = (change: Change, time = "10:50", events = infusionAt(time).infusionEvents.slice(1)) => {
    const recorded = recordInfusionEvent(
      infusionAt(time, events),
      {
        ...{ commandId: "event", pathwayId: "pathway", visitId: "session-1", kind: "paused", rateMlPerHour: null },
        ...{ reason: "", happenedAt: null, deviceAt: null, ...change },
      },
      { now: at(`2026-10-14 ${time}`) },
    );
    return recorded.ok ? recorded.value : recorded.refusal;
  };

  it("a pause counts from now, or from when it happened without contact", () => {
    expect(does({})).toMatchObject({ kind: "paused", happenedAt: at("2026-10-14 10:50"), rateMlPerHour: null });
    expect(does({ happenedAt: at("2026-10-14 10:44") })).toMatchObject({ happenedAt: at("2026-10-14 10:44") });
  });

  it("in-the-future and before-last-event", () => {
    expect(does({ happenedAt: at("2026-10-14 10:51") })).toEqual({ kind: "in-the-future" });
    expect(does({ happenedAt: at("2026-10-14 10:29") })).toEqual({
      ...{ kind: "before-last-event", lastAt: at("2026-10-14 10:30") },
    });
  });

  it("does-not-follow: a running pump is not resumed, a stopped one never starts again", () => {
    expect(does({ kind: "resumed", rateMlPerHour: 5 })).toEqual({ kind: "does-not-follow", state: "running" });
    const stopped = [anEvent("stopped", "10:45")];
    expect(does({ kind: "resumed", rateMlPerHour: 5 }, "10:50", stopped)).toMatchObject({ kind: "does-not-follow" });
    expect(does({ kind: "rate-changed", rateMlPerHour: 5 }, "10:50", [anEvent("paused", "10:45")])).toMatchObject({
      kind: "does-not-follow",
    });
  });

  it("faster-than-ordered: 52,5 for 5,25 ml an hour is caught; as ordered and slower are not", () => {
    const rate = (rateMlPerHour: number | null) => does({ kind: "rate-changed", rateMlPerHour });
    expect(rate(52.5)).toEqual({ kind: "faster-than-ordered", orderedMlPerHour: 5.25 });
    expect(rate(5.26)).toMatchObject({ kind: "faster-than-ordered" });
    expect(rate(5.25)).toMatchObject({ kind: "rate-changed", rateMlPerHour: 5.25 });
    expect(rate(2)).toMatchObject({ rateMlPerHour: 2 });
    expect(rate(null)).toEqual({ kind: "rate-missing" });
  });

  it("infusion-ended: nothing more happens to it once two people have said what was given", () => {
    const ending = {
      ...{ id: "ending", visitId: "session-1", doseId: DOSE.id, kind: "completed" as const, givenMg: 35 },
      ...{ givenVolumeMl: 3.5, reason: "", happenedAt: at("2026-10-14 11:10"), recordedAt: at("2026-10-14 11:12") },
      ...{ recordedBy: NURSE, witnessedBy: SECOND_NURSE },
    };
    const recorded = recordInfusionEvent(
      infusionAt("11:15", [], { doseEndings: [ending] }),
      {
        ...{ commandId: "event", pathwayId: "pathway", visitId: "session-1", kind: "stopped", rateMlPerHour: null },
        ...{ reason: "", happenedAt: null, deviceAt: null },
      },
      { now: at("2026-10-14 11:15") },
    );
    expect(recorded).toEqual({ ok: false, refusal: { kind: "infusion-ended" } });
  });

  it("no-infusion: for an injection there is no pump", () => {
    const recorded = recordInfusionEvent(
      courseAt("2026-10-14 11:00"),
      {
        ...{ commandId: "event", pathwayId: "pathway", visitId: "session-1", kind: "stopped", rateMlPerHour: null },
        ...{ reason: "", happenedAt: null, deviceAt: null },
      },
      { now: at("2026-10-14 11:00") },
    );
    expect(recorded).toMatchObject({ refusal: { kind: "no-infusion" } });
  });
});
