import { describe, expect, it } from "vitest";
import { deriveStanding } from "@/lib/domain/pathway/derive-standing";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import {
  aCheckpoint,
  aConsent,
  aDecision,
  aDose,
  aFlag,
  anAlert,
  anEvent,
  aPathway,
  aScore,
  at,
  aTimeOut,
  aVisit,
  cancelled,
  courseAt,
  protocolNamed,
} from "@/tests/support/builders";

const standing = (moment: string, facts: Partial<PathwayRecord> = {}) =>
  deriveStanding(courseAt(moment, facts), at(moment));
const next = (moment: string, facts: Partial<PathwayRecord> = {}) => {
  const { kind, role, stepKey } = standing(moment, facts).next;
  return [kind, role, stepKey];
};
const states = (moment: string, facts: Partial<PathwayRecord> = {}) =>
  standing(moment, facts).steps.map(({ state }) => state);
const replaced = (moment: string, stepKey: string, ...visits: PathwayRecord["visits"]) => [
  ...courseAt(moment).visits.filter((visit) => visit.stepKey !== stepKey),
  ...visits,
];

describe("the one next step along a course as planned", () => {
  it.each([
    ["2026-09-29 12:00", "answer-forms", "patient", "screening"],
    ["2026-09-30 18:05", "sign-consent", "patient", null],
    ["2026-09-30 18:30", "attend-visit", "patient", "screening"],
    ["2026-10-01 09:30", "record-screening", "doctor", "screening"],
    ["2026-10-01 09:45", "decide-eligibility", "doctor", "screening"],
    ["2026-10-02 12:00", "attend-visit", "patient", "preparation-1"],
    ["2026-10-05 10:30", "sign-preparation", "psychologist", "preparation-1"],
    ["2026-10-05 11:05", "sign-treatment-plan", "psychologist", "preparation-1"],
    ["2026-10-06 12:00", "attend-visit", "patient", "preparation-2"],
    ["2026-10-08 11:05", "sign-comfort-card", "psychologist", "preparation-2"],
    ["2026-10-09 12:00", "answer-forms", "patient", "session-1"],
    ["2026-10-13 07:00", "attend-visit", "patient", "session-1"],
    ["2026-10-14 08:00", "order-dose", "doctor", "session-1"],
    ["2026-10-14 09:00", "record-time-out", "nurse", "session-1"],
    ["2026-10-14 10:25", "give-dose", "nurse", "session-1"],
    ["2026-10-14 10:31", "monitor-session", "nurse", "session-1"],
    ["2026-10-14 11:29", "monitor-session", "nurse", "session-1"],
    ["2026-10-14 11:30", "discharge-patient", "nurse", "session-1"],
    ["2026-10-14 12:30", "sign-integration", "psychologist", "session-1"],
    ["2026-10-14 14:30", "attend-visit", "patient", "session-2"],
    ["2026-10-15 00:00", "answer-forms", "patient", "session-2"],
    ["2026-11-04 14:30", "attend-visit", "patient", "follow-up"],
    ["2026-11-18 12:00", "answer-forms", "patient", "follow-up"],
    ["2026-11-25 12:30", "sign-follow-up", "psychologist", "follow-up"],
    ["2026-11-25 14:00", "sign-letter", "doctor", null],
    ["2026-11-26 09:30", "send-letter", "doctor", null],
    ["2026-11-26 12:00", "close-pathway", "doctor", null],
    ["2026-11-27 12:00", "none", null, null],
  ])("at %s: %s, by the %s", (moment, kind, role, stepKey) => {
    expect(next(moment)).toEqual([kind, role, stepKey]);
  });

  it("begins with the assessment being booked by the clinic lead", () => {
    const record = aPathway();
    expect(deriveStanding(record, at("2026-09-28 10:00")).next).toEqual({
      ...{ kind: "schedule-visit", role: "lead", stepKey: "screening", visitId: null, dueAt: null },
    });
  });

  it("goes on to the letter's due day: one day after the follow-up", () => {
    expect(standing("2026-11-25 14:00").next.dueAt).toEqual(at("2026-11-26 13:00"));
  });

  it("tells since when the course has waited: the integration note since the dose", () => {
    expect(standing("2026-10-14 12:30").since).toEqual(at("2026-10-14 10:30"));
  });

  it("counts a visit that took place without its signed document", () => {
    expect(standing("2026-10-14 12:30").unsigned).toBe(1);
    expect(standing("2026-10-14 14:30").unsigned).toBe(0);
  });
});

describe("the journey line", () => {
  it("shows done, current, next and later steps", () => {
    expect(states("2026-10-09 12:00")).toEqual([
      ...["done", "done", "done", "current", "next", "later", "later", "later"],
    ]);
  });

  it("stays at a session until its integration note is signed", () => {
    expect(standing("2026-10-14 13:00")).toMatchObject({ stage: "session-1", stageIndex: 3, stageCount: 8 });
    expect(standing("2026-10-14 14:30")).toMatchObject({ stage: "session-2", stageIndex: 4 });
  });

  it("marks a missed session, and asks for a new time", () => {
    const missed = cancelled(aVisit("session-1", "2026-10-14 10:00"), "2026-10-14 10:40", "no-show");
    const visits = replaced("2026-10-14 11:00", "session-1", missed);
    expect(states("2026-10-14 11:00", { visits, doses: [] })[3]).toBe("missed");
    expect(next("2026-10-14 11:00", { visits, doses: [] })).toEqual(["schedule-visit", "lead", "session-1"]);
  });

  it("skips the sessions that an early end left out, and still owes the follow-up", () => {
    const events = [anEvent("ended-early", "2026-10-22 09:00")];
    expect(states("2026-10-22 10:00", { events })).toEqual([
      ...["done", "done", "done", "done", "done", "skipped", "skipped", "current"],
    ]);
  });

  it("is all done when the course was closed as planned", () => {
    expect(new Set(states("2026-11-27 12:00"))).toEqual(new Set(["done"]));
    expect(standing("2026-11-27 12:00").status).toBe("closed");
  });
});

describe("danger comes first", () => {
  it.each(["2026-09-29 12:00", "2026-10-09 12:00", "2026-11-25 14:00"])(
    "an open flag at %s is assessed before anything else",
    (moment) => {
      expect(next(moment, { flags: [aFlag("high", "2026-09-29 10:00")] })[0]).toBe("assess-flag");
    },
  );

  it("an open flag is not hidden by a closed course", () => {
    expect(next("2026-11-27 12:00", { flags: [aFlag("moderate", "2026-11-27 10:00")] })).toEqual([
      "assess-flag",
      "doctor",
      null,
    ]);
  });

  it("the highest flag stands first", () => {
    const flags = [aFlag("low", "2026-10-09 08:00"), aFlag("high", "2026-10-09 09:00")];
    expect(standing("2026-10-09 12:00", { flags })).toMatchObject({
      openFlags: 2,
      next: { dueAt: at("2026-10-09 09:00") },
    });
  });

  it("a patient with a dose is watched also when the course is stopped during the session", () => {
    const events = [anEvent("stopped-for-safety", "2026-10-14 10:45")];
    expect(next("2026-10-14 10:50", { events })).toEqual(["monitor-session", "nurse", "session-1"]);
  });

  it("an alert that nobody has answered for keeps the patient under watch", () => {
    const alerts = [anAlert("session-1", "2026-10-14 10:50")];
    expect(standing("2026-10-14 11:40", { alerts })).toMatchObject({
      next: { kind: "monitor-session" },
      openAlerts: 1,
    });
  });

  it("after an alert the doctor releases before the nurse discharges", () => {
    const alerts = [anAlert("session-1", "2026-10-14 10:50", "2026-10-14 10:55")];
    const release = {
      id: "release",
      visitId: "session-1",
      reason: "Stabil.",
      releasedAt: at("2026-10-14 11:35"),
      releasedBy: alerts[0]!.acknowledged!.by,
    };
    expect(next("2026-10-14 11:40", { alerts })).toEqual(["release-session", "doctor", "session-1"]);
    expect(next("2026-10-14 11:40", { alerts, releases: [release] })).toEqual([
      "discharge-patient",
      "nurse",
      "session-1",
    ]);
  });
});

describe("side roads", () => {
  const deferred = [aDecision("2026-10-01 09:50", { deferredUntil: "2027-01-04" })];

  it("deferred: nobody needs to do anything until the date, then the doctor decides anew", () => {
    const record = courseAt("2026-10-02 12:00", { eligibilities: deferred });
    expect(deriveStanding(record, at("2026-10-02 12:00"))).toMatchObject({
      status: "deferred",
      next: { kind: "await-deferral-end", role: null, dueAt: at("2027-01-04 00:00") },
    });
    expect(deriveStanding(record, at("2027-01-03 23:59")).next.kind).toBe("await-deferral-end");
    expect(deriveStanding(record, at("2027-01-04 00:00")).next).toMatchObject({
      kind: "decide-eligibility",
      role: "doctor",
    });
  });

  it("not eligible: the doctor writes the letter and closes", () => {
    const eligibilities = [aDecision("2026-10-01 09:50", "not-eligible")];
    expect(standing("2026-10-02 12:00", { eligibilities })).toMatchObject({
      status: "not-eligible",
      stage: "screening",
    });
    expect(next("2026-10-02 12:00", { eligibilities })).toEqual(["sign-letter", "doctor", null]);
  });

  it("paused: the course is taken up again before anything else", () => {
    const events = [anEvent("paused", "2026-10-16 09:00")];
    expect(standing("2026-10-17 12:00", { events }).status).toBe("paused");
    expect(next("2026-10-17 12:00", { events })[0]).toBe("resume-pathway");
    expect(standing("2026-10-19 12:00", { events: [...events, anEvent("resumed", "2026-10-18 09:00")] }).status).toBe(
      "active",
    );
  });

  it("treatment consent taken back: the patient signs again, or the doctor ends the course", () => {
    const consents = [
      aConsent("treatment", "2026-09-30 18:10", "2026-10-15 20:00"),
      aConsent("off-label", "2026-09-30 18:12"),
    ];
    expect(standing("2026-10-16 12:00", { consents })).toMatchObject({
      next: { kind: "sign-consent", role: "patient" },
      since: at("2026-10-15 20:00"),
    });
  });

  it("eligibility that will not reach to the next session is renewed before anything else is prepared", () => {
    const until = (eligibleUntil: string) => ({ eligibilities: [aDecision("2026-10-01 09:50", { eligibleUntil })] });
    expect(next("2026-10-16 12:00", until("2026-10-21"))[0]).toBe("answer-forms");
    expect(next("2026-10-16 12:00", until("2026-10-20"))).toEqual(["renew-eligibility", "doctor", null]);
    expect(standing("2026-10-16 12:00", until("2026-10-15")).since).toEqual(at("2026-10-16 00:00"));
  });

  it("ended early after a dose: integration, follow-up no sooner than 21 days after the dose, letter, close", () => {
    const events = [anEvent("ended-early", "2026-10-22 09:00")];
    const visits = courseAt("2026-10-22 10:00").visits.filter(({ stepKey }) => stepKey !== "follow-up");
    expect(standing("2026-10-22 10:00", { events, visits }).next).toMatchObject({
      ...{ kind: "schedule-visit", stepKey: "follow-up", dueAt: at("2026-11-11 00:00") },
    });
  });

  it("stopped for safety before any dose: letter, then close", () => {
    const events = [anEvent("stopped-for-safety", "2026-10-12 09:00")];
    expect(next("2026-10-13 10:00", { events })).toEqual(["sign-letter", "doctor", null]);
  });

  it("a checkpoint that decided to stop ends treatment", () => {
    const checkpoints = [aCheckpoint("stop", "2026-10-27 10:00")];
    expect(standing("2026-10-27 11:00", { checkpoints })).toMatchObject({ status: "ended", stage: "follow-up" });
  });

  it("no reliable change after the second session: doctor and psychologist decide before the third is prepared", () => {
    const questionnaires = [
      aScore(18, "2026-10-12 18:00"),
      aScore(14, "2026-10-19 18:00"),
      aScore(13, "2026-10-26 18:00"),
    ];
    expect(next("2026-10-27 10:00", { questionnaires })).toEqual(["decide-checkpoint", "doctor", "session-3"]);
  });

  it("no score after the second session: the patient is asked first, then the two decide", () => {
    const questionnaires = [aScore(18, "2026-10-12 18:00"), aScore(14, "2026-10-19 18:00")];
    const { waiting } = standing("2026-10-27 10:00", { questionnaires });
    expect(waiting.map(({ kind }) => kind).slice(0, 3)).toEqual(["answer-forms", "attend-visit", "decide-checkpoint"]);
  });

  it("a time-out that stopped asks for a new day", () => {
    const timeOuts = [aTimeOut("session-1", "2026-10-14 10:15", { decision: "stop", reason: "Alkohol i går kveld." })];
    expect(next("2026-10-14 10:20", { timeOuts, doses: [] })).toEqual(["schedule-visit", "lead", "session-1"]);
  });

  it("a session whose day went by without a dose asks for a new day", () => {
    expect(next("2026-10-15 09:00", { doses: [], discharges: [], notes: courseAt("2026-10-09 09:00").notes })).toEqual([
      ...["schedule-visit", "lead", "session-1"],
    ]);
  });

  it("a maintenance course has no preparation: from eligible straight to the first session", () => {
    const record = courseAt("2026-10-02 12:00", {
      protocol: protocolNamed("maintenance"),
      previousPathwayId: "earlier",
      visits: [],
    });
    expect(deriveStanding(record, at("2026-10-02 12:00"))).toMatchObject({
      ...{ stage: "session-1", next: { kind: "schedule-visit", stepKey: "session-1", dueAt: at("2026-10-02 00:00") } },
    });
  });

  it("an earlier dose keeps its session open whatever else happens", () => {
    const doses = [aDose("session-1", "2026-10-14 10:30")];
    expect(next("2026-10-20 10:00", { doses, discharges: [] })).toEqual(["discharge-patient", "nurse", "session-1"]);
  });
});
