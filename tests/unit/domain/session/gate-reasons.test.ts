import { describe, expect, it } from "vitest";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { VitalsReading } from "@/lib/domain/pathway/treatment-day-record";
import type { GateKey } from "@/lib/domain/session/gate";
import { greenToTreat } from "@/lib/domain/session/green-to-treat";
import {
  aConsent,
  aDecision,
  aFlag,
  aReading,
  at,
  aTimeOut,
  aVisit,
  cancelled,
  courseAt,
  NURSE,
} from "@/tests/support/builders";

/** Session 3, five minutes before its dose. */
const NOW = "2026-10-28 10:25";
const gatesOf = (facts: Partial<PathwayRecord> = {}, visitId = "session-3", moment = NOW) =>
  greenToTreat(courseAt(NOW, facts), visitId, at(moment)).gates;
const gate = (key: GateKey, facts: Partial<PathwayRecord> = {}, moment = NOW) => {
  const { state, reason, resolver } = gatesOf(facts, "session-3", moment).find((one) => one.key === key)!;
  return `${state} ${reason} ${resolver}`;
};
const baseline = (facts: Partial<VitalsReading>) => ({
  readings: [...courseAt("2026-10-22 10:00").readings, aReading("session-3", "2026-10-28 10:20", facts)],
});

describe("each gate says why and who can open it", () => {
  it("in order, nobody need do anything; a visit that is none is for the clinic lead", () => {
    expect(gatesOf().map(({ reason, resolver }) => `${reason} ${resolver}`)).toEqual(
      Array.from({ length: 15 }, () => "in-order null"),
    );
    expect(gatesOf({}, "elsewhere")).toEqual([
      { key: "visit", state: "stop", reason: "visit-unknown", resolver: "lead" },
    ]);
    expect(gatesOf({}, "preparation-1")).toEqual([
      { key: "visit", state: "stop", reason: "not-a-session", resolver: "lead" },
    ]);
  });

  it("a low flag lets the session go on and is shown to the psychologist; no flag says nothing", () => {
    expect(gate("safety-flags", { flags: [aFlag("low", "2026-10-27 10:00")] })).toBe("go low-flag-open psychologist");
    expect(gate("spacing", { flags: [aFlag("low", "2026-10-27 10:00")] })).toBe("go in-order null");
  });

  it("of a hold and a stop of one concern, the stop is told", () => {
    const flags = [aFlag("moderate", "2026-10-27 09:00"), aFlag("high", "2026-10-27 10:00")];
    expect(gate("safety-flags", { flags })).toMatch(/^stop open-safety-flag/);
    expect(gate("safety-flags", { flags: flags.toReversed() })).toMatch(/^stop open-safety-flag/);
    const consents = [aConsent("off-label", "2026-09-30 18:12"), aConsent("treatment", "2026-09-30 18:10", NOW)];
    expect(gate("consent", { consents })).toMatch(/^stop consent-withdrawn/);
  });

  it("eligibility run out waits; not eligible stops", () => {
    expect(gate("eligibility", { eligibilities: [aDecision("2026-10-01 09:50", "not-eligible")] })).toMatch(
      /^stop not-eligible/,
    );
  });

  it("that the visit is booked is no reason against it", () => {
    expect(gate("course")).toBe("go in-order null");
  });

  it("a cancelled visit is for the clinic lead", () => {
    const { visits } = courseAt(NOW);
    const one = visits.map((visit) => (visit.id === "session-3" ? cancelled(visit, "2026-10-28 08:00") : visit));
    expect(gate("visit", { visits: one })).toBe("stop visit-cancelled lead");
    const other = aVisit("session-3", "2026-10-29 10:00");
    const moved = visits.map((visit) => (visit.id === "session-3" ? other : visit));
    expect(gate("visit", { visits: moved })).toBe("hold not-today null");
  });

  it.each([
    [{ systolicMmHg: 150 }, "hold vitals-outside-wait-limit doctor"],
    [{ systolicMmHg: 160 }, "stop vitals-outside-stop-limit doctor"],
    [{ moaas: null }, "hold vitals-not-assessable nurse"],
    [{ skippedReason: "Sover" }, "hold vitals-missing nurse"],
    [{ measuredAt: at("2026-10-28 10:05") }, "hold vitals-too-old nurse"],
    [{ temperatureC: 38.2 }, "hold vitals-outside-wait-limit doctor"],
  ] as [Partial<VitalsReading>, string][])("a baseline of %o: %s", (facts, expected) => {
    expect(gate("baseline-vitals", baseline(facts))).toBe(expected);
  });

  it("a time-out that is missing is the nurse's; one that stops or holds is the doctor's", () => {
    const timeOuts = (facts: Parameters<typeof aTimeOut>[2] | null) => ({
      timeOuts: facts === null ? [] : [aTimeOut("session-3", "2026-10-28 10:15", facts)],
    });
    expect(gate("time-out", timeOuts(null))).toBe("hold time-out-missing nurse");
    expect(gate("time-out", timeOuts({ answers: {} }))).toBe("hold time-out-incomplete nurse");
    expect(gate("time-out", timeOuts({ decision: "stop" }))).toBe("stop time-out-stop doctor");
    expect(gate("time-out", timeOuts({ decision: "hold" }))).toBe("hold time-out-hold doctor");
    const [told] = gatesOf(timeOuts({ decision: "hold" })).filter(({ key }) => key === "time-out");
    expect(told).not.toHaveProperty("lines");
  });

  it("a stop by name names who and why, and so does every hold", () => {
    const decision = (id: string, kind: "stop" | "hold") => ({
      ...{ id, kind, visitId: "session-3", itemKey: null, regardsId: null, reason: "Feber" },
      ...{ recordedAt: at("2026-10-28 09:00"), recordedBy: NURSE },
    });
    const one = { id: "a", by: "Karin Haugen", byId: "nurse", at: at("2026-10-28 09:00"), reason: "Feber" };
    const shown = (sessionDecisions: ReturnType<typeof decision>[]) =>
      gatesOf({ sessionDecisions }).find(({ key }) => key === "decision");
    expect(shown([decision("a", "stop")])).toMatchObject({ state: "stop", reason: "stopped", decisions: [one] });
    expect(shown([decision("a", "hold"), decision("b", "hold")])).toMatchObject({
      ...{ state: "hold", reason: "held", resolver: "doctor", decisions: [one, { ...one, id: "b" }] },
    });
  });
});
