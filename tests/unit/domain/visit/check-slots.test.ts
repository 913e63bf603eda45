import { describe, expect, it } from "vitest";
import type { Capacity } from "@/lib/domain/booking/capacity";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { Booker } from "@/lib/domain/visit/booker";
import { type AskedSlot, checkSlots } from "@/lib/domain/visit/check-slots";
import { aDecision, anEvent, at, aVisit, courseAt, NURSE, PSYCHOLOGIST, protocolNamed } from "@/tests/support/builders";
import { anOpenClinic } from "@/tests/unit/domain/visit/open-clinic";

const NOW = at("2026-10-09 09:00");
const STAFF: Booker = { by: "staff", overrideReason: "" };
const WITH_REASON: Booker = { by: "staff", overrideReason: "Pasienten er bortreist." };
const PATIENT: Booker = { by: "patient" };

/** Both preparations are done; nothing is booked after them. */
const prepared = (): PathwayRecord => {
  const course = courseAt("2026-10-09 09:00");
  return { ...course, visits: course.visits.slice(0, 3) };
};

const session = (n: number, moment: string, replacesVisitId: string | null = null): AskedSlot => ({
  stepKey: `session-${n}`,
  startsAt: at(moment),
  endsAt: new Date(at(moment).getTime() + 2 * 3_600_000),
  roomId: "room-3",
  staff: [
    { userId: NURSE.userId, role: "nurse" },
    { userId: PSYCHOLOGIST.userId, role: "psychologist" },
  ],
  replacesVisitId,
});
type Asked = { record?: PathwayRecord; booker?: Booker; capacity?: Capacity; blocked?: string[]; now?: Date };
const check = (
  slots: AskedSlot[],
  { record = prepared(), booker = STAFF, capacity = anOpenClinic(), blocked = [], now = NOW }: Asked = {},
) => {
  const result = checkSlots(record, slots, { facts: { capacity, blockedUserIds: blocked }, booker, now });
  return result.ok ? result.value.map(({ stepKey }) => stepKey) : result.refusal;
};

describe("times picked together", () => {
  it("are asked one on top of the other, in the protocol's order", () => {
    const course = [session(2, "2026-10-21 10:00"), session(1, "2026-10-14 10:00")];
    expect(check(course)).toEqual(["session-1", "session-2"]);
    expect(check([session(2, "2026-10-21 10:00")])).toEqual({
      kind: "not-bookable",
      blockers: [{ kind: "previous-step-not-done", stepKey: "session-1", resolver: "lead" }],
    });
  });

  it("keep the protocol's shortest distance, for everybody: not-bookable", () => {
    const tooSoon = [session(1, "2026-10-14 10:00"), session(2, "2026-10-18 10:00")];
    expect(check(tooSoon, { booker: WITH_REASON })).toMatchObject({
      kind: "not-bookable",
      blockers: [{ kind: "too-early", earliestOn: "2026-10-19" }],
    });
  });

  it("keep the longest distance, unless staff say why: after-latest-day", () => {
    const tooLate = [session(1, "2026-10-30 10:00")];
    const refusal = { kind: "after-latest-day", stepKey: "session-1", latestOn: "2026-10-29" };
    expect(check([session(1, "2026-10-29 10:00")])).toEqual(["session-1"]);
    expect(check(tooLate)).toEqual(refusal);
    expect(check(tooLate, { booker: PATIENT })).toEqual(refusal);
    expect(check(tooLate, { booker: WITH_REASON })).toEqual(["session-1"]);
  });

  it("are not refused for a longest distance that can no longer be kept", () => {
    expect(check([session(1, "2026-11-05 10:00")], { now: at("2026-10-30 09:00") })).toEqual(["session-1"]);
  });

  it("do not name a step twice, nor one that the protocol lacks: step-twice, step-unknown", () => {
    expect(check([session(1, "2026-10-14 10:00"), session(1, "2026-10-15 10:00")])).toEqual({
      kind: "step-twice",
      stepKey: "session-1",
    });
    expect(check([session(9, "2026-10-14 10:00")])).toEqual({ kind: "step-unknown" });
  });

  it("are to come: in-the-past", () => {
    expect(check([session(1, "2026-10-09 08:59")])).toEqual({ kind: "in-the-past" });
    expect(check([session(1, "2026-10-09 09:00")])).toEqual({ kind: "in-the-past" });
  });
});

describe("no time is given past a safety gate, whatever the reason", () => {
  it.each([
    ["a pause", { events: [anEvent("paused", "2026-10-08 12:00")] }, "paused"],
    ["an end", { events: [anEvent("ended-early", "2026-10-08 12:00")] }, "ended"],
    ["no decision", { eligibilities: [] }, "eligibility-missing"],
    [
      "a decision that ends the day before",
      { eligibilities: [aDecision("2026-10-01 09:50", { eligibleUntil: "2026-10-13" })] },
      "eligibility-expired",
    ],
  ])("%s: not-bookable", (_name, facts, kind) => {
    const refusal = check([session(1, "2026-10-14 10:00")], {
      record: { ...prepared(), ...facts },
      booker: WITH_REASON,
    });
    expect(refusal).toMatchObject({ kind: "not-bookable" });
    expect(refusal).toHaveProperty("blockers", expect.arrayContaining([expect.objectContaining({ kind })]));
  });
});

describe("patients", () => {
  it("book until a day before; staff may be later with a reason: too-late-for-patients, reason-needed", () => {
    const tomorrow = [session(1, "2026-10-10 08:45")];
    expect(check(tomorrow, { booker: PATIENT })).toEqual({ kind: "too-late-for-patients", hours: 24 });
    expect(check(tomorrow)).toEqual({ kind: "reason-needed", hours: 24 });
    expect(check(tomorrow, { booker: WITH_REASON })).toEqual(["session-1"]);
    expect(check([session(1, "2026-10-10 09:00")], { booker: PATIENT })).toEqual(["session-1"]);
  });

  it("move a visit of their own until a day before it", () => {
    const course = { ...prepared(), visits: [...prepared().visits, aVisit("session-1", "2026-10-10 08:00")] };
    const moved = [session(1, "2026-10-14 10:00", "session-1")];
    expect(check(moved, { record: course, booker: PATIENT })).toEqual({ kind: "too-late-for-patients", hours: 24 });
    const inTime = { record: course, booker: PATIENT, now: at("2026-10-09 08:00") };
    expect(check(moved, inTime)).toEqual(["session-1"]);
  });

  it("book only what the protocol lets them: not-yours-to-book", () => {
    const protocol = protocolNamed("kap-4");
    const steps = protocol.steps.map((step) => ({ ...step, patientMay: { book: false, move: true } }));
    const record = { ...prepared(), protocol: { ...protocol, steps } };
    expect(check([session(1, "2026-10-14 10:00")], { record, booker: PATIENT })).toEqual({
      kind: "not-yours-to-book",
      stepKey: "session-1",
    });
  });
});

describe("a visit that takes another's place", () => {
  const booked = (): PathwayRecord => courseAt("2026-10-09 09:00");

  it("is of the same step and not over: visit-unknown, visit-took-place", () => {
    expect(check([session(1, "2026-10-15 10:00", "session-1")], { record: booked() })).toEqual(["session-1"]);
    expect(check([session(1, "2026-10-15 10:00", "session-2")], { record: booked() })).toEqual({
      kind: "visit-unknown",
    });
    expect(check([session(1, "2026-10-15 10:00", "nobody")], { record: booked() })).toEqual({ kind: "visit-unknown" });
    const done: AskedSlot = { ...session(1, "2026-10-15 10:00", "preparation-1"), stepKey: "preparation-1" };
    expect(check([done], { record: booked() })).toEqual({ kind: "visit-took-place" });
  });

  it("leaves the visits after it their distances: later-visit-too-soon, later-visit-too-late", () => {
    expect(check([session(1, "2026-10-17 10:00", "session-1")], { record: booked(), booker: WITH_REASON })).toEqual({
      kind: "later-visit-too-soon",
      stepKey: "session-2",
      startsAt: at("2026-10-21 10:00"),
    });
    const both = [session(1, "2026-10-17 10:00", "session-1"), session(2, "2026-10-22 10:00", "session-2")];
    expect(check(both, { record: booked() })).toEqual(["session-1", "session-2"]);
    // The follow-up is counted from the last session: 21 days before 25 November, and no longer than the protocol allows.
    const earlier = [session(4, "2026-11-02 10:00", "session-4")];
    expect(check(earlier, { record: booked() })).toEqual(["session-4"]);
    const last = [session(4, "2026-11-05 10:00", "session-4")];
    expect(check(last, { record: booked() })).toMatchObject({ kind: "later-visit-too-soon", stepKey: "follow-up" });
  });

  it("is not moved further from the visit after it than fourteen days, unless staff say why", () => {
    const apart = [aVisit("session-1", "2026-10-14 10:00"), aVisit("session-2", "2026-10-28 10:00")];
    const record = { ...prepared(), visits: [...prepared().visits, ...apart] };
    const earlier = [session(1, "2026-10-13 10:00", "session-1")];
    const refusal = { kind: "later-visit-too-late", stepKey: "session-2", startsAt: at("2026-10-28 10:00") };
    expect(check(earlier, { record })).toEqual(refusal);
    expect(check(earlier, { record, booker: PATIENT })).toEqual(refusal);
    expect(check(earlier, { record, booker: WITH_REASON })).toEqual(["session-1"]);
    expect(check([session(1, "2026-10-14 12:00", "session-1")], { record })).toEqual(["session-1"]);
  });

  it("does not come before an earlier visit has ended, on the same day either: before-earlier-visit", () => {
    const preparations = booked().protocol.steps.filter(({ key }) => key.startsWith("preparation"));
    expect(preparations.map(({ minDaysAfterPrevious }) => minDaysAfterPrevious)).toEqual([0, 1]);
    const course = { ...courseAt("2026-09-29 09:00"), visits: [aVisit("screening", "2026-10-01 13:00")] };
    const sameMorning: AskedSlot = {
      ...session(1, "2026-10-01 09:00"),
      stepKey: "preparation-1",
      endsAt: at("2026-10-01 10:00"),
      staff: [{ userId: PSYCHOLOGIST.userId, role: "psychologist" }],
    };
    expect(check([sameMorning], { record: course, now: at("2026-09-29 09:00") })).toEqual({
      kind: "before-earlier-visit",
      stepKey: "screening",
      endsAt: at("2026-10-01 14:00"),
    });
  });
});

describe("the clinic's rooms and people", () => {
  const closed = [
    { id: "day", date: "2026-10-14", locationId: null, kind: "closed" as const, name: "Planleggingsdag" },
  ];

  it("say why not, and hours may be excepted with a reason: no-capacity", () => {
    const capacity = anOpenClinic({ specialDays: closed });
    const refusal = check([session(1, "2026-10-14 10:00")], { capacity });
    expect(refusal).toMatchObject({ kind: "no-capacity", stepKey: "session-1" });
    expect(check([session(1, "2026-10-14 05:00")])).toMatchObject({ kind: "no-capacity" });
    expect(check([session(1, "2026-10-14 10:00")], { capacity: anOpenClinic({ employees: [] }) })).toMatchObject({
      kind: "no-capacity",
    });
  });

  it("never except safety: an unsuited room, no doctor within reach, somebody blocked or absent", () => {
    const kinds = (facts: Parameters<typeof check>[1], slot = session(1, "2026-10-14 10:00")) => {
      const refusal = check([slot], { ...facts, booker: WITH_REASON });
      return "kind" in refusal && refusal.kind === "no-capacity" ? refusal.problems.map(({ kind }) => kind) : refusal;
    };
    expect(kinds({}, { ...session(1, "2026-10-14 10:00"), roomId: "room-1" })).toEqual([
      "room-unsuited",
      "equipment-missing",
    ]);
    const noDoctor = anOpenClinic({ employees: anOpenClinic().employees.filter(({ role }) => role !== "doctor") });
    expect(kinds({ capacity: noDoctor })).toEqual(["no-doctor"]);
    expect(kinds({ blocked: [NURSE.userId] })).toEqual(["blocked"]);
    const ill = { id: "ill", userId: NURSE.userId, kind: "sickness" as const };
    const absences = [{ ...ill, startsAt: at("2026-10-14 00:00"), endsAt: at("2026-10-15 00:00") }];
    expect(kinds({ capacity: anOpenClinic({ absences }) })).toEqual(["absent"]);
    expect(kinds({}, session(1, "2026-10-14 05:00"))).toEqual(["no-doctor"]);
  });
});
