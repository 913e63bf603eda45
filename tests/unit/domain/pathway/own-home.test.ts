import { describe, expect, it } from "vitest";
import { lookAfterDose, lookHome } from "@/lib/domain/pathway/own-home";
import {
  aConsent,
  aDecision,
  aFlag,
  anEvent,
  aPathway,
  aScore,
  at,
  aVisit,
  cancelled,
  courseAt,
} from "@/tests/support/builders";

const MORNING = "2026-10-12 09:00";

describe("the patient's start page", () => {
  it("shows a newly registered patient the form and the two consents that treatment waits for, then what else is asked, never the register", () => {
    const home = lookHome(aPathway(), at("2026-09-28 10:00"));
    expect(home.tasks).toEqual([
      { kind: "form", instrument: "phq-9" },
      { kind: "consent", consent: "treatment" },
      { kind: "consent", consent: "off-label" },
      { kind: "form", instrument: "gad-7" },
      { kind: "form", instrument: "audit" },
    ]);
  });

  it("shows the next visit with time, people and room", () => {
    const home = lookHome(courseAt(MORNING), at(MORNING));
    expect(home.visit).toMatchObject({
      stepKey: "session-1",
      startsAt: at("2026-10-14 10:00"),
      room: { name: "Rom 3" },
    });
    expect(home.isToday).toBe(false);
    expect(lookHome(courseAt("2026-10-14 08:00"), at("2026-10-14 08:00")).isToday).toBe(true);
  });

  it("while a consent is withdrawn shows the booked follow-up, never a session that will not take place", () => {
    const consents = [
      aConsent("treatment", "2026-09-29 18:00", "2026-10-11 20:00"),
      aConsent("off-label", "2026-09-29 18:00"),
    ];
    const course = courseAt(MORNING, { consents });
    expect(lookHome(course, at(MORNING)).visit).toMatchObject({ stepKey: "follow-up" });
    const visits = course.visits.filter(({ stepKey }) => stepKey !== "follow-up");
    expect(lookHome({ ...course, visits }, at(MORNING)).visit).toBeNull();
  });

  it("lets the patient find a time when a visit may be booked, and not when all are", () => {
    const course = courseAt(MORNING);
    expect(lookHome(course, at(MORNING)).booksOwn).toBe(false);
    const visits = course.visits.filter(({ stepKey }) => stepKey !== "follow-up");
    expect(lookHome({ ...course, visits }, at(MORNING)).booksOwn).toBe(true);
  });

  it("asks for a form when its week has come, not when it is answered", () => {
    const unanswered = courseAt(MORNING, { questionnaires: [aScore(18, "2026-09-30 18:00")] });
    expect(lookHome(unanswered, at(MORNING)).tasks).toEqual([{ kind: "form", instrument: "phq-9" }]);
    expect(lookHome(courseAt("2026-10-13 09:00"), at("2026-10-13 09:00")).tasks).toEqual([]);
  });

  it("says that a visit did not take place, and which", () => {
    const missed = cancelled(aVisit("session-1", "2026-10-14 10:00"), "2026-10-14 10:30", "no-show");
    const visits = [...courseAt(MORNING).visits.filter(({ stepKey }) => !stepKey.startsWith("session")), missed];
    expect(lookHome(courseAt("2026-10-15 09:00", { visits, doses: [] }), at("2026-10-15 09:00")).missed?.key).toBe(
      "session-1",
    );
  });

  it("tells of an open flag, and of a consent that was withdrawn", () => {
    const consents = [
      aConsent("treatment", "2026-09-30 18:10", "2026-10-11 20:00"),
      aConsent("off-label", "2026-09-30 18:12"),
    ];
    const home = lookHome(courseAt(MORNING, { consents, flags: [aFlag("high", "2026-10-11 21:00")] }), at(MORNING));
    expect(home).toMatchObject({ hasOpenFlag: true, withdrawn: ["treatment"] });
    expect(home.tasks).toContainEqual({ kind: "consent", consent: "treatment" });
  });

  it("gives the doctor's own explanation when treatment is put off or cannot be offered", () => {
    const deferred = aPathway({ eligibilities: [aDecision("2026-10-01 09:50", { deferredUntil: "2027-01-11" })] });
    expect(lookHome(deferred, at(MORNING))).toMatchObject({
      status: "deferred",
      decision: { explanation: "Forklart.", deferredUntil: "2027-01-11" },
    });
    const refused = aPathway({ eligibilities: [aDecision("2026-10-01 09:50", "not-eligible")] });
    const home = lookHome(refused, at(MORNING));
    expect(home).toMatchObject({ status: "not-eligible", decision: { explanation: "Forklart." } });
    expect(home.tasks).toEqual([]);
  });

  it("keeps still while the course is paused", () => {
    const paused = courseAt(MORNING, { events: [anEvent("paused", "2026-10-10 09:00")] });
    expect(lookHome(paused, at(MORNING)).status).toBe("paused");
  });

  it("leads to the letter when the course is closed", () => {
    expect(lookHome(courseAt("2026-11-28 09:00"), at("2026-11-28 09:00"))).toMatchObject({
      status: "closed",
      letterId: "letter",
      visit: null,
      tasks: [],
      hasSessionAhead: false,
    });
  });
});

describe("the day of a dose", () => {
  it("tells where the patient is and who takes them home", () => {
    expect(lookAfterDose(courseAt("2026-10-14 11:00"), at("2026-10-14 11:00"))).toMatchObject({
      visit: { stepKey: "session-1", room: { name: "Rom 3" } },
      escort: { name: "Kari Nordmann", phone: "400 00 201" },
      dischargedAt: null,
      next: { stepKey: "session-2" },
    });
  });

  it("lasts after going home, and ends when the next day begins", () => {
    const record = courseAt("2026-10-15 09:00");
    expect(lookAfterDose(record, at("2026-10-14 23:59"))?.dischargedAt).toEqual(at("2026-10-14 12:00"));
    expect(lookAfterDose(record, at("2026-10-15 00:00"))).toBeNull();
  });

  it("is not there before the dose", () => {
    expect(lookAfterDose(courseAt("2026-10-14 10:20"), at("2026-10-14 10:20"))).toBeNull();
  });
});
