import { describe, expect, it } from "vitest";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { describeDay, describeGoingHome } from "@/lib/domain/session/describe-day";
import { describeSession } from "@/lib/domain/session/describe-session";
import { isLateEntry, minutesLate } from "@/lib/domain/session/late-entry";
import { sessionOf } from "@/lib/domain/session/session-of";
import {
  aFlag,
  aNote,
  anAlert,
  anOrder,
  aReading,
  at,
  aTimeOut,
  courseAt,
  DOCTOR,
  NURSE,
  PSYCHOLOGIST,
} from "@/tests/support/builders";

// Session 2 on 21 October at ten, dose at 10.30; session 1 a week before.

const NOW = "2026-10-21 11:05";
const now = at(NOW);
const course = (facts: Partial<PathwayRecord> = {}) => courseAt(NOW, facts);
const session = (facts: Partial<PathwayRecord> = {}) => sessionOf(course(facts), "session-2");
const facts = (record = course()) => {
  const described = describeSession(record, "session-2", now);
  if (!described) throw new Error("Session 2 is a session");
  return described;
};

describe("everything recorded about one session", () => {
  it("is that session's alone, and says which of how many it is", () => {
    const alerts = [anAlert("session-1", "2026-10-14 11:00"), anAlert("session-2", "2026-10-21 11:00")];
    const found = session({ alerts });
    expect(found).toMatchObject({ number: 2, plannedSessions: 4, step: { key: "session-2" }, discharge: null });
    expect(found?.readings.map(({ visitId }) => visitId)).toEqual(["session-2", "session-2"]);
    expect(found?.alerts).toEqual([alerts[1]]);
    expect(found?.dose?.visitId).toBe("session-2");
    expect(sessionOf(course(), "session-1")?.discharge?.visitId).toBe("session-1");
  });

  it("an order that was taken back is none, and is not replaced by an older one", () => {
    const older = anOrder("session-2", "2026-10-21 08:00");
    const newer = anOrder("session-2", "2026-10-21 08:30");
    expect(session({ orders: [older, newer] })?.order).toEqual(newer);
    const cancelled = { at: at("2026-10-21 09:00"), by: DOCTOR, reason: "Ny vekt" };
    expect(session({ orders: [older, { ...newer, cancelled }] })?.order).toBeNull();
    expect(session({ orders: [] })?.order).toBeNull();
  });

  it("the newest time-out is the one that counts, and there may be none", () => {
    const timeOuts = [aTimeOut("session-2", "2026-10-21 10:05"), aTimeOut("session-2", "2026-10-21 10:15")];
    expect(session({ timeOuts })?.timeOut).toEqual(timeOuts[1]);
    expect(session({ timeOuts: [] })?.timeOut).toBeNull();
  });

  it("is nothing for a visit that is no session, or that there is not", () => {
    expect(sessionOf(course(), "preparation-1")).toBeNull();
    expect(sessionOf(course(), "elsewhere")).toBeNull();
    expect(describeSession(course(), "preparation-1", now)).toBeNull();
  });
});

describe("what the screens of a session show", () => {
  it("who, where, which session and how far, with the protocol's own numbers", () => {
    const shown = facts(course({ flags: [aFlag("low", "2026-10-20 10:00")] }));
    expect(shown).toMatchObject({
      ...{
        now,
        pathwayId: "pathway",
        version: 1,
        visitId: "session-2",
        location: "Oslo",
        number: 2,
        plannedSessions: 4,
      },
      patient: { id: "patient", name: "Ola Nordmann", birthDate: "1986-06-15" },
      ...{ step: { key: "session-2" }, openFlags: 1, phase: { kind: "under-way" } },
      monitoringPlan: { scheduleMinutes: [5, 10, 15, 20, 30, 40, 50, 60], thenEveryMinutes: 15 },
      earliestDischargeAt: at("2026-10-21 11:30"),
      baseline: { measuredAt: at("2026-10-21 10:20") },
    });
    expect(Object.keys(shown.patient)).toEqual(["id", "name", "birthDate"]);
  });

  it("readings by when they were measured, newest first, in minutes from the dose; one charted late is marked", () => {
    const readings = [
      aReading("session-2", "2026-10-21 10:20"),
      aReading("session-2", "2026-10-21 10:40", { recordedAt: at("2026-10-21 11:02") }),
      aReading("session-2", "2026-10-21 11:00"),
    ];
    const alerts = [{ ...anAlert("session-2", "2026-10-21 11:00"), readingId: readings[2]?.id ?? "" }];
    const shown = facts(course({ readings, alerts })).readings;
    expect(shown.map(({ minute, isLateEntry, alerts: own }) => [minute, isLateEntry, own.length])).toEqual([
      [30, false, 1],
      [10, true, 0],
      [-10, false, 0],
    ]);
  });

  it("of one moment the correction stands before what it corrects", () => {
    const invalidated = { at: at("2026-10-21 10:46"), by: NURSE, reason: "Feil" };
    const wrong = aReading("session-2", "2026-10-21 10:45", { invalidated });
    const right = {
      ...wrong,
      id: "right",
      invalidated: null,
      correctsId: wrong.id,
      recordedAt: at("2026-10-21 10:46"),
    };
    for (const readings of [
      [wrong, right],
      [right, wrong],
    ]) {
      expect(facts(course({ readings })).readings.map(({ id }) => id)).toEqual(["right", wrong.id]);
    }
  });

  it("before the dose there are no minutes and no time to go home", () => {
    const shown = facts(course({ doses: [] }));
    expect(shown).toMatchObject({ dose: null, earliestDischargeAt: null });
    expect(shown.readings.map(({ minute }) => minute)).toEqual([null, null]);
  });

  it("the newest comfort card, and the newest release of this session", () => {
    const notes = [
      aNote("comfort-card", null, "2026-10-08 11:10"),
      aNote("comfort-card", null, "2026-10-20 11:10"),
      aNote("preparation", "preparation-1", "2026-10-20 12:00"),
    ];
    const release = (id: string, visitId: string) => ({
      ...{ id, visitId, reason: "Vurdert", releasedAt: now, releasedBy: DOCTOR },
    });
    const releases = [release("first", "session-2"), release("second", "session-2"), release("other", "session-1")];
    const shown = facts(course({ notes, releases }));
    expect(shown.comfortCard).toEqual({
      ...{ content: { text: "…" }, signedAt: at("2026-10-20 11:10"), signedBy: PSYCHOLOGIST.name },
    });
    expect(shown.release?.id).toBe("second");
    expect(facts(course({ notes: [] }))).toMatchObject({ comfortCard: null, release: null, needsRelease: false });
  });

  it("an alert asks for the doctor's release", () => {
    const alerts = [anAlert("session-2", "2026-10-21 11:00")];
    expect(facts(course({ alerts }))).toMatchObject({ needsRelease: true, alerts: [{ state: "unanswered" }] });
  });
});

describe("the day and the way home", () => {
  it("nothing decided and nothing answered is said as nothing", () => {
    expect(describeDay(course({ sessionDecisions: [], checkIns: [] }), "session-2")).toEqual({
      ...{ stop: null, holds: [], checkIn: null },
    });
  });

  it("a stop and a hold stand by name, of this session alone", () => {
    const decision = (id: string, kind: "stop" | "hold", visitId = "session-2") => ({
      ...{ id, kind, visitId, itemKey: null, regardsId: null, reason: "Feber", recordedAt: now, recordedBy: NURSE },
    });
    const sessionDecisions = [decision("a", "hold"), decision("b", "stop"), decision("c", "hold", "session-3")];
    const day = describeDay(course({ sessionDecisions }), "session-2");
    expect(day.stop?.id).toBe("b");
    expect(day.holds.map(({ id }) => id)).toEqual(["a"]);
  });

  it("the way home knows who may call tomorrow, when, in which language, and the newest call booked", () => {
    const call = (id: string, visitId: string) => ({
      ...{
        id,
        visitId,
        dueAt: at("2026-10-22 10:00"),
        assignedTo: NURSE,
        recordedAt: now,
        recordedBy: NURSE,
        done: null,
      },
    });
    const followUpCalls = [call("first", "session-2"), call("second", "session-2"), call("other", "session-1")];
    const home = describeGoingHome(course({ followUpCalls }), "session-2", now);
    expect(home).toMatchObject({
      ...{ patientLocale: "nb", hasOpenEmergency: false, isInfusionRunning: false, call: { id: "second" } },
      callers: [
        { userId: "doctor", name: "Marte Lien", role: "doctor" },
        { userId: "psychologist", name: "Ingrid Solberg", role: "psychologist" },
        { userId: "nurse", name: "Karin Haugen", role: "nurse" },
      ],
    });
    expect(Object.keys(home.callers[0] ?? {})).toEqual(["userId", "name", "role"]);
    expect(describeGoingHome(course({ followUpCalls: [] }), "session-2", now).call).toBeNull();
  });
});

describe("what is charted late", () => {
  const late = (seconds: number) => [now, new Date(now.getTime() + seconds * 1000)] as const;
  it("is marked from more than two minutes on, and counted in whole minutes, never below none", () => {
    expect(isLateEntry(...late(120))).toBe(false);
    expect(isLateEntry(...late(121))).toBe(true);
    expect(minutesLate(...late(185))).toBe(3);
    expect(minutesLate(...late(-185))).toBe(0);
  });
});
