import { describe, expect, it } from "vitest";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { whyNotYet } from "@/lib/domain/pathway/why-not-yet";
import { aConsent, aDecision, aFlag, anEvent, aPathway, at, courseAt } from "@/tests/support/builders";

const ask = (moment: string, stepKey: string, facts: Partial<PathwayRecord> = {}) =>
  whyNotYet(courseAt(moment, facts), stepKey, at(moment));

describe("why a session may not take place yet", () => {
  it("on a new course: everything, each with who can resolve it", () => {
    expect(whyNotYet(aPathway(), "session-1", at("2026-09-28 10:00"))).toEqual([
      { kind: "eligibility-missing", resolver: "doctor" },
      { kind: "previous-step-not-done", stepKey: "preparation-1", resolver: "lead" },
      { kind: "previous-step-not-done", stepKey: "preparation-2", resolver: "lead" },
      { kind: "consent-missing", consents: ["treatment", "off-label"], resolver: "patient" },
    ]);
  });

  it("a preparation that is booked and not signed is the psychologist's", () => {
    expect(ask("2026-10-06 12:00", "session-1")).toEqual([
      { kind: "preparation-unsigned", stepKey: "preparation-2", resolver: "psychologist" },
    ]);
  });

  it("not before the day after the last preparation", () => {
    expect(ask("2026-10-08 12:00", "session-1")).toEqual([
      { kind: "too-early", earliestOn: "2026-10-09", resolver: null },
    ]);
    expect(ask("2026-10-09 00:00", "session-1")).toEqual([]);
  });

  it("the next session waits for the discharge, then for the integration note, then for the protocol's five days", () => {
    expect(ask("2026-10-14 11:00", "session-2")).toContainEqual({
      kind: "previous-session-open",
      stepKey: "session-1",
      resolver: "nurse",
    });
    expect(ask("2026-10-14 13:00", "session-2")).toContainEqual({
      ...{ kind: "previous-integration-unsigned", stepKey: "session-1", resolver: "psychologist" },
    });
    expect(ask("2026-10-18 23:59", "session-2")).toEqual([
      { kind: "too-early", earliestOn: "2026-10-19", resolver: null },
    ]);
    expect(ask("2026-10-19 00:00", "session-2")).toEqual([]);
  });

  it("a low flag keeps nothing back; a moderate and a high one do", () => {
    const flags = [
      aFlag("low", "2026-10-13 08:00"),
      aFlag("moderate", "2026-10-13 09:00"),
      aFlag("high", "2026-10-13 10:00"),
    ];
    expect(ask("2026-10-14 09:00", "session-1", { flags })).toEqual([
      { kind: "open-safety-flag", level: "high", flagId: "flag 2026-10-13 10:00", resolver: "doctor" },
      { kind: "open-safety-flag", level: "moderate", flagId: "flag 2026-10-13 09:00", resolver: "doctor" },
    ]);
  });

  it("tells a consent taken back from one never signed", () => {
    const consents = [aConsent("treatment", "2026-09-30 18:10", "2026-10-13 20:00")];
    expect(ask("2026-10-14 09:00", "session-1", { consents })).toEqual([
      { kind: "consent-withdrawn", consents: ["treatment"], resolver: "patient" },
      { kind: "consent-missing", consents: ["off-label"], resolver: "patient" },
    ]);
  });

  it("a session that is done has nothing in its way, and a session the protocol lacks is a bug", () => {
    expect(ask("2026-10-15 09:00", "session-1")).toEqual([]);
    expect(() => ask("2026-10-15 09:00", "session-9")).toThrow();
  });
});

describe("why another step may not take place yet", () => {
  it("preparation waits for the doctor's decision", () => {
    expect(ask("2026-10-01 09:30", "preparation-1")).toEqual([{ kind: "eligibility-missing", resolver: "doctor" }]);
    expect(ask("2026-10-01 10:00", "preparation-1")).toEqual([]);
  });

  it("preparation waits out a deferral", () => {
    const eligibilities = [aDecision("2026-10-01 09:50", { deferredUntil: "2027-01-04" })];
    expect(ask("2026-10-02 09:00", "preparation-1", { eligibilities })).toEqual([
      { kind: "deferred", until: "2027-01-04", resolver: "doctor" },
    ]);
  });

  it("the follow-up waits for the last session and 21 days after its dose", () => {
    expect(ask("2026-10-29 09:00", "follow-up").map(({ kind }) => kind)).toEqual([
      "previous-step-not-done",
      "too-early",
    ]);
    expect(ask("2026-11-24 23:59", "follow-up")).toEqual([
      { kind: "too-early", earliestOn: "2026-11-25", resolver: null },
    ]);
    expect(ask("2026-11-25 00:00", "follow-up")).toEqual([]);
  });

  it("an early end opens the way to the follow-up, still 21 days after the dose", () => {
    const events = [anEvent("ended-early", "2026-10-22 09:00")];
    expect(whyNotYet(courseAt("2026-10-22 10:00", { events }), "follow-up", at("2026-11-10 23:59"))).toEqual([
      { kind: "too-early", earliestOn: "2026-11-11", resolver: null },
    ]);
    expect(whyNotYet(courseAt("2026-10-22 10:00", { events }), "follow-up", at("2026-11-11 09:00"))).toEqual([]);
  });

  it("nothing takes place on a paused or closed course", () => {
    expect(ask("2026-10-06 12:00", "preparation-2", { events: [anEvent("paused", "2026-10-06 09:00")] })).toEqual([
      { kind: "paused", resolver: "doctor" },
    ]);
    expect(ask("2026-10-06 12:00", "preparation-2", { events: [anEvent("closed", "2026-10-06 09:00")] })).toEqual([
      { kind: "ended", resolver: null },
    ]);
  });
});
