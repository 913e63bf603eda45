import { describe, expect, it } from "vitest";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { BookingFacts } from "@/lib/domain/visit/compose-visit";
import { scheduleVisit } from "@/lib/domain/visit/schedule-visit";
import { ScheduleVisitInput } from "@/lib/domain/visit/visit.schema";
import {
  aConsent,
  anEvent,
  aPathway,
  at,
  aVisit,
  courseAt,
  DOCTOR,
  NURSE,
  PSYCHOLOGIST,
} from "@/tests/support/builders";
import { anOpenClinic } from "@/tests/unit/domain/visit/open-clinic";

const facts: BookingFacts = {
  room: { id: "room-3", name: "Rom 3", kind: "treatment" },
  staff: [
    { ...DOCTOR, role: "doctor" },
    { ...PSYCHOLOGIST, role: "psychologist" },
    { ...NURSE, role: "nurse" },
  ],
  blockedUserIds: [],
  capacity: anOpenClinic(),
};
const asked: ScheduleVisitInput = {
  commandId: "visit",
  pathwayId: "pathway",
  stepKey: "session-1",
  date: "2026-10-14",
  time: "10:00",
  durationMinutes: 120,
  roomId: "room-3",
  doctorId: "",
  nurseId: "nurse",
  overrideReason: "",
};

/** Both preparations are done; nothing is booked after them. */
const prepared = (): PathwayRecord => {
  const course = courseAt("2026-10-09 09:00");
  return { ...course, visits: course.visits.slice(0, 3) };
};
const now = at("2026-10-09 09:00");
const schedule = (
  change: Partial<ScheduleVisitInput> = {},
  record = prepared(),
  known: Partial<BookingFacts> = {},
  when = now,
) => scheduleVisit(record, { ...asked, ...change }, { ...facts, ...known }, { now: when });
const refusalOf = (...args: Parameters<typeof schedule>) => {
  const result = schedule(...args);
  return result.ok ? "booked" : result.refusal;
};

describe("booking a visit", () => {
  it("takes the pathway's own psychologist and the chosen nurse, in Oslo time", () => {
    expect(schedule()).toEqual({
      ok: true,
      value: {
        id: "visit",
        stepKey: "session-1",
        startsAt: new Date("2026-10-14T08:00:00.000Z"),
        endsAt: new Date("2026-10-14T10:00:00.000Z"),
        room: { id: "room-3", name: "Rom 3", kind: "treatment" },
        staff: [
          { userId: "nurse", name: "Karin Haugen", role: "nurse" },
          { userId: "psychologist", name: "Ingrid Solberg", role: "psychologist" },
        ],
        overrideReason: "",
      },
    });
  });

  it.each([
    ["2026-10-24", "2026-10-24T08:00:00.000Z", "the last day of summer time"],
    ["2026-10-25", "2026-10-25T09:00:00.000Z", "the day the clock is put back"],
    ["2026-10-26", "2026-10-26T09:00:00.000Z", "the day after"],
  ])("at ten on %s is %s (%s), and two hours long", (date, starts) => {
    const result = schedule({ date });
    expect(result.ok && result.value.startsAt.toISOString()).toBe(starts);
    expect(result.ok && result.value.endsAt.getTime() - result.value.startsAt.getTime()).toBe(7_200_000);
  });

  it.each([
    ["2027-03-27", "2027-03-27T09:00:00.000Z", "the last day of winter time"],
    ["2027-03-28", "2027-03-28T08:00:00.000Z", "the day the clock is put forward"],
  ])("at ten on %s is %s (%s)", (date, starts) => {
    const assessment = { stepKey: "screening", date, doctorId: "doctor", durationMinutes: 60 };
    const result = schedule(assessment, aPathway());
    expect(result.ok && result.value.startsAt.toISOString()).toBe(starts);
    expect(result.ok && result.value.endsAt.getTime() - result.value.startsAt.getTime()).toBe(3_600_000);
  });

  it("may be entered later the same day, never on an earlier day: in-the-past", () => {
    const record = prepared();
    expect(refusalOf({ date: "2026-10-14" }, record, {}, at("2026-10-14 15:00"))).toBe("booked");
    expect(refusalOf({ date: "2026-10-13" }, record, {}, at("2026-10-14 00:10"))).toEqual({ kind: "in-the-past" });
  });

  it("lies between six and twenty-two: outside-opening-hours", () => {
    expect(refusalOf({ time: "05:59" })).toEqual({ kind: "outside-opening-hours" });
    expect(refusalOf({ time: "06:00" })).toBe("booked");
    expect(refusalOf({ time: "20:00" })).toBe("booked");
    expect(refusalOf({ time: "20:01" })).toEqual({ kind: "outside-opening-hours" });
    expect(refusalOf({ time: "23:30" })).toEqual({ kind: "outside-opening-hours" });
  });

  it("gives a treatment in a treatment room only: room-unsuited", () => {
    const room = { id: "room-1", name: "Rom 1", kind: "consultation" as const };
    expect(refusalOf({}, prepared(), { room })).toEqual({ kind: "room-unsuited", room: "Rom 1", needed: "treatment" });
    expect(refusalOf({ stepKey: "screening", doctorId: "doctor" }, aPathway(), { room })).toBe("booked");
  });

  it("has everybody that the step demands: attendee-missing", () => {
    expect(refusalOf({ nurseId: "" })).toEqual({ kind: "attendee-missing", role: "nurse" });
    expect(refusalOf({ nurseId: "doctor" })).toEqual({ kind: "attendee-missing", role: "nurse" });
    expect(refusalOf({ stepKey: "screening" }, aPathway())).toEqual({ kind: "attendee-missing", role: "doctor" });
    const left = prepared().careTeam.map((m) =>
      m.role === "psychologist" ? { ...m, toAt: at("2026-10-08 12:00") } : m,
    );
    expect(refusalOf({}, { ...prepared(), careTeam: left })).toEqual({
      kind: "attendee-missing",
      role: "psychologist",
    });
  });

  it("is never with somebody the patient has blocked: attendee-blocked", () => {
    expect(refusalOf({}, prepared(), { blockedUserIds: ["nurse"] })).toEqual({
      kind: "attendee-blocked",
      name: "Karin Haugen",
    });
  });

  it("is for a step of the pathway's own protocol: step-unknown", () => {
    expect(refusalOf({ stepKey: "session-9" })).toEqual({ kind: "step-unknown" });
  });

  it("is not booked past a gate, closer than the spacing, or twice: not-bookable", () => {
    const kinds = (...args: Parameters<typeof schedule>) => {
      const refusal = refusalOf(...args);
      return refusal !== "booked" && refusal.kind === "not-bookable"
        ? refusal.blockers.map(({ kind }) => kind)
        : refusal;
    };
    const withSession = { ...prepared(), visits: [...prepared().visits, aVisit("session-1", "2026-10-14 10:00")] };
    expect(kinds({ stepKey: "session-2", date: "2026-10-18" }, withSession)).toEqual(["too-early"]);
    expect(kinds({ stepKey: "session-2", date: "2026-10-19" }, withSession)).toBe("booked");
    expect(kinds({}, withSession)).toEqual(["already-booked"]);
    expect(kinds({ stepKey: "session-2", date: "2026-10-21" })).toEqual(["previous-step-not-done"]);
    expect(kinds({}, { ...prepared(), eligibilities: [] })).toContain("eligibility-missing");
    expect(kinds({}, { ...prepared(), events: [anEvent("paused", "2026-10-09 08:00")] })).toEqual(["paused"]);
    const withdrawn = [aConsent("treatment", "2026-09-30 18:10", "2026-10-08 20:00")];
    expect(kinds({}, { ...prepared(), consents: withdrawn })).toEqual(["consent-withdrawn"]);
  });

  it("puts the follow-up twenty-one days after the last dose and no sooner, counted in Oslo days", () => {
    const treated = courseAt("2026-11-05 09:00");
    const record = { ...treated, visits: treated.visits.slice(0, 7) };
    const followUp = { stepKey: "follow-up", durationMinutes: 60 };
    const when = at("2026-11-05 09:00");
    expect(refusalOf({ ...followUp, date: "2026-11-24" }, record, {}, when)).toEqual({
      kind: "not-bookable",
      blockers: [{ kind: "too-early", earliestOn: "2026-11-25", resolver: null }],
    });
    expect(refusalOf({ ...followUp, date: "2026-11-25", time: "06:00" }, record, {}, when)).toBe("booked");
  });

  it("asks for a date, a time and a length that exist", () => {
    const issues = (change: object) => {
      const ids = {
        commandId: "01930000-0000-7000-8000-000000000001",
        pathwayId: "01930000-0000-7000-8000-000000000002",
      };
      const typed = { ...asked, ...ids, roomId: ids.pathwayId, nurseId: "", durationMinutes: "120", ...change };
      return ScheduleVisitInput.safeParse(typed).error?.issues.map((issue) => issue.path.join("."));
    };
    expect(issues({})).toBeUndefined();
    expect(issues({ date: "2026-02-30" })).toEqual(["date"]);
    expect(issues({ time: "24:00" })).toEqual(["time"]);
    expect(issues({ durationMinutes: "0" })).toEqual(["durationMinutes"]);
    expect(issues({ durationMinutes: "-60" })).toEqual(["durationMinutes"]);
  });
});
