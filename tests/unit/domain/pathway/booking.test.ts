import { describe, expect, it } from "vitest";
import { hasLapsed, mayBeBooked, stepsToBook } from "@/lib/domain/pathway/may-be-booked";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { stepProgress } from "@/lib/domain/pathway/step-progress";
import {
  aConsent,
  aDecision,
  aFlag,
  anEvent,
  aPathway,
  at,
  aTimeOut,
  aVisit,
  cancelled,
  courseAt,
} from "@/tests/support/builders";

/** The course of the builders with only these steps in the calendar. */
const booked = (moment: string, stepKeys: string[], facts: Partial<PathwayRecord> = {}) => {
  const course = courseAt(moment, facts);
  return { ...course, visits: course.visits.filter(({ stepKey }) => stepKeys.includes(stepKey)) };
};
const UP_TO_PREPARATION = ["screening", "preparation-1", "preparation-2"];
const ask = (record: PathwayRecord, stepKey: string, on: string | null, moment: string) => {
  const { isAllowed, earliestOn, blockers } = mayBeBooked(record, stepKey, on, at(moment));
  return { isAllowed, earliestOn, kinds: blockers.map(({ kind }) => kind) };
};

describe("which step may be put in the calendar", () => {
  it("the first thing booked is the assessment, from today", () => {
    expect(ask(aPathway(), "screening", null, "2026-09-28 10:00")).toEqual({
      isAllowed: true,
      earliestOn: "2026-09-28",
      kinds: [],
    });
    expect(ask(aPathway(), "preparation-1", null, "2026-09-28 10:00").kinds).toEqual(["previous-step-not-done"]);
  });

  it("sessions may be booked ahead, one after the other, at the protocol's spacing from the booked day before", () => {
    const record = booked("2026-10-06 12:00", [...UP_TO_PREPARATION, "session-1"]);
    expect(ask(record, "session-2", "2026-10-18", "2026-10-06 12:00")).toEqual({
      isAllowed: false,
      earliestOn: "2026-10-19",
      kinds: ["too-early"],
    });
    expect(ask(record, "session-2", "2026-10-19", "2026-10-06 12:00").isAllowed).toBe(true);
    expect(ask(record, "session-3", null, "2026-10-06 12:00").kinds).toEqual(["previous-step-not-done"]);
  });

  it("no session is booked before eligibility is signed, nor for a day when it has expired", () => {
    const moment = "2026-09-30 18:30";
    expect(ask(booked(moment, UP_TO_PREPARATION), "session-1", null, moment).kinds).toEqual(["eligibility-missing"]);
    const short = booked("2026-10-09 09:00", UP_TO_PREPARATION, {
      eligibilities: [aDecision("2026-10-01 09:50", { eligibleUntil: "2026-10-14" })],
    });
    expect(ask(short, "session-1", "2026-10-14", "2026-10-09 09:00").isAllowed).toBe(true);
    expect(ask(short, "session-1", "2026-10-15", "2026-10-09 09:00").kinds).toEqual(["eligibility-expired"]);
  });

  it("nothing is booked past an open high flag; a moderate one waits for the doctor before the dose instead", () => {
    const moment = "2026-10-09 09:00";
    const withFlag = (level: "high" | "moderate") =>
      booked(moment, UP_TO_PREPARATION, { flags: [aFlag(level, "2026-10-09 08:00")] });
    expect(ask(withFlag("high"), "session-1", null, moment).kinds).toEqual(["open-safety-flag"]);
    expect(ask(withFlag("moderate"), "session-1", null, moment).isAllowed).toBe(true);
  });

  it("no session is booked while a required consent is withdrawn", () => {
    const moment = "2026-10-09 09:00";
    const consents = [
      aConsent("treatment", "2026-09-30 18:10", "2026-10-08 20:00"),
      aConsent("off-label", "2026-09-30 18:12"),
    ];
    expect(ask(booked(moment, UP_TO_PREPARATION, { consents }), "session-1", null, moment).kinds).toEqual([
      "consent-withdrawn",
    ]);
  });

  it("nothing is booked on a paused course, nor a session on one that has ended", () => {
    const moment = "2026-10-16 12:00";
    const steps = [...UP_TO_PREPARATION, "session-1"];
    expect(
      ask(booked(moment, steps, { events: [anEvent("paused", "2026-10-15 09:00")] }), "session-2", null, moment).kinds,
    ).toEqual(["paused"]);
    expect(
      ask(booked(moment, steps, { events: [anEvent("ended-early", "2026-10-15 09:00")] }), "session-2", null, moment)
        .kinds,
    ).toEqual(["ended"]);
  });

  it("while deferred only a new assessment is booked; when not eligible nothing but that", () => {
    const moment = "2026-10-02 12:00";
    const deferred = booked(moment, [], {
      eligibilities: [aDecision("2026-10-01 09:50", { deferredUntil: "2027-01-04" })],
    });
    expect(ask(deferred, "screening", null, moment).isAllowed).toBe(true);
    expect(ask(deferred, "preparation-1", null, moment).kinds).toContain("deferred");
    const notEligible = booked(moment, [], { eligibilities: [aDecision("2026-10-01 09:50", "not-eligible")] });
    expect(ask(notEligible, "preparation-1", null, moment).kinds).toContain("not-eligible");
  });

  it("the follow-up after four sessions is never before the 21st day after the last dose", () => {
    const moment = "2026-11-05 09:00";
    const record = booked(moment, [...UP_TO_PREPARATION, "session-1", "session-2", "session-3", "session-4"]);
    expect(ask(record, "follow-up", "2026-11-24", moment)).toEqual({
      isAllowed: false,
      earliestOn: "2026-11-25",
      kinds: ["too-early"],
    });
    expect(ask(record, "follow-up", "2026-11-25", moment).isAllowed).toBe(true);
  });

  it("the follow-up of a course ended early counts from the last dose really given", () => {
    const moment = "2026-10-22 10:00";
    const record = booked(moment, [...UP_TO_PREPARATION, "session-1", "session-2", "session-3"], {
      events: [anEvent("ended-early", "2026-10-22 09:00")],
    });
    expect(ask(record, "follow-up", "2026-11-11", moment)).toEqual({
      isAllowed: true,
      earliestOn: "2026-11-11",
      kinds: [],
    });
  });

  it("a course ended before any dose owes no follow-up", () => {
    const moment = "2026-10-12 10:00";
    const record = booked(moment, UP_TO_PREPARATION, { events: [anEvent("ended-early", "2026-10-12 09:00")] });
    expect(ask(record, "follow-up", null, moment).kinds).toEqual(["ended"]);
  });

  it("a step has one place in the calendar: booked is moved, done is done", () => {
    expect(ask(courseAt("2026-10-09 09:00"), "session-1", null, "2026-10-09 09:00").kinds).toEqual(["already-booked"]);
    expect(ask(courseAt("2026-10-09 09:00"), "preparation-1", null, "2026-10-09 09:00").kinds).toEqual([
      "already-done",
    ]);
  });

  it("after a no-show, a time-out that stopped, or a day gone by without a dose there is room for a new time", () => {
    const moment = "2026-10-14 12:00";
    const course = courseAt(moment, { doses: [], discharges: [] });
    const noShow = course.visits.map((visit) =>
      visit.id === "session-1" ? cancelled(visit, "2026-10-14 10:40", "no-show") : visit,
    );
    expect(ask({ ...course, visits: noShow }, "session-1", null, moment).isAllowed).toBe(true);
    const timeOuts = [aTimeOut("session-1", "2026-10-14 10:15", { decision: "stop", reason: "Syk." })];
    expect(ask({ ...course, timeOuts }, "session-1", null, moment).isAllowed).toBe(true);
    const goneBy = courseAt("2026-10-13 12:00");
    expect(ask(goneBy, "session-1", null, "2026-10-14 23:59").kinds).toEqual(["already-booked"]);
    expect(ask(goneBy, "session-1", null, "2026-10-15 00:00").isAllowed).toBe(true);
  });

  it("a session that came to nothing leaves the later ones where they are, but no new one is booked past it", () => {
    const goneBy = booked("2026-10-13 12:00", [...UP_TO_PREPARATION, "session-1"]);
    expect(ask(goneBy, "session-2", null, "2026-10-15 09:00").kinds).toEqual(["previous-step-not-done"]);
    expect(hasLapsed(goneBy, stepProgress(goneBy, "session-1", at("2026-10-15 09:00"))!, at("2026-10-15 09:00"))).toBe(
      true,
    );
  });

  it("lists every step that is not done with its answer", () => {
    const record = booked("2026-10-09 09:00", UP_TO_PREPARATION);
    expect(stepsToBook(record, at("2026-10-09 09:00")).map(({ step, isAllowed }) => [step.key, isAllowed])).toEqual([
      ["session-1", true],
      ["session-2", false],
      ["session-3", false],
      ["session-4", false],
      ["follow-up", false],
    ]);
  });

  it("a step that the protocol does not have is a bug", () => {
    expect(() =>
      mayBeBooked(
        aPathway({ visits: [aVisit("screening", "2026-10-01 09:00")] }),
        "session-9",
        null,
        at("2026-10-01 09:00"),
      ),
    ).toThrow();
  });
});
