import { describe, expect, it } from "vitest";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { SessionPhaseMark, SessionSignal } from "@/lib/domain/pathway/treatment-day-record";
import { clearSignal } from "@/lib/domain/room/clear-signal";
import { giveSignal } from "@/lib/domain/room/give-signal";
import { markPhase } from "@/lib/domain/room/mark-phase";
import { roomMoment } from "@/lib/domain/room/room-moment";
import { at, cancelled, courseAt, DOCTOR, NURSE, PSYCHOLOGIST } from "@/tests/support/builders";

// Session 1 on 14 October: booked at ten, the dose at 10.30, home at twelve.
const NOW = at("2026-10-14 11:05");
const during = (facts: Partial<PathwayRecord> = {}) => courseAt("2026-10-14 11:05", facts);
const charted = { commandId: "new", pathwayId: "pathway", visitId: "session-1", minutesAgo: 0, deviceAt: null };
const recorded = (moment: string, by = PSYCHOLOGIST) => ({
  ...{ happenedAt: at(moment), deviceAt: null, recordedAt: at(moment), recordedBy: by, visitId: "session-1" },
});
const mark = (phase: SessionPhaseMark["phase"], moment: string): SessionPhaseMark => ({
  ...{ id: phase, phase, ...recorded(moment) },
});
const signal = (kind: SessionSignal["kind"], moment: string, facts: Partial<SessionSignal> = {}): SessionSignal => ({
  ...{ id: kind, kind, ...recorded(moment), cleared: null },
  ...facts,
});

describe("when something happened in the room", () => {
  const moment = (happenedAt: Date | null, facts: Partial<PathwayRecord> = {}, visitId = "session-1", now = NOW) =>
    roomMoment(during(facts), { visitId, happenedAt, minutesAgo: 0 }, { now });

  it("is now unless somebody says otherwise, and may be told late", () => {
    expect(moment(null)).toEqual({ ok: true, value: NOW });
    expect(moment(at("2026-10-14 10:10"))).toEqual({ ok: true, value: at("2026-10-14 10:10") });
    const fiveMinutesAgo = { visitId: "session-1", happenedAt: null, minutesAgo: 5 };
    expect(roomMoment(during(), fiveMinutesAgo, { now: NOW })).toEqual({ ok: true, value: at("2026-10-14 11:00") });
  });

  it.each([
    ["session-unknown", moment(null, {}, "screening")],
    ["session-unknown", moment(null, {}, "nothing")],
    ["in-the-future", moment(at("2026-10-14 11:06"))],
    ["before-the-session-day", moment(at("2026-10-13 23:59"))],
    ["visit-cancelled", moment(null, { visits: during().visits.map((visit) => cancelled(visit, "2026-10-14 09:00")) })],
  ])("%s: refused", (kind, result) => {
    expect(result).toMatchObject({ ok: false, refusal: { kind } });
  });

  it("may be told the day after, but not as if it happened after the patient went home", () => {
    const nextDay = courseAt("2026-10-15 09:00");
    const told = (happenedAt: Date) =>
      roomMoment(nextDay, { visitId: "session-1", happenedAt, minutesAgo: 0 }, { now: at("2026-10-15 09:00") });
    expect(told(at("2026-10-14 12:00"))).toMatchObject({ ok: true });
    expect(told(at("2026-10-14 12:01"))).toEqual({
      ...{ ok: false, refusal: { kind: "after-going-home", dischargedAt: at("2026-10-14 12:00") } },
    });
  });
});

describe("a phase of the session", () => {
  const begin = (
    phase: SessionPhaseMark["phase"],
    phaseMarks: SessionPhaseMark[] = [],
    happenedAt: Date | null = null,
  ) => markPhase(during({ phaseMarks }), { ...charted, phase, happenedAt }, { now: NOW });

  it("is marked with the moment it began, in any order", () => {
    expect(begin("conversation", [mark("journey", "2026-10-14 10:40")])).toEqual({
      ok: true,
      value: { id: "new", visitId: "session-1", phase: "conversation", happenedAt: NOW, deviceAt: null },
    });
    expect(begin("breathing", [mark("journey", "2026-10-14 10:40")], at("2026-10-14 10:02"))).toMatchObject({
      ...{ ok: true, value: { phase: "breathing", happenedAt: at("2026-10-14 10:02") } },
    });
  });

  it("phase-already-marked: the same one twice, and says when it began", () => {
    expect(begin("journey", [mark("journey", "2026-10-14 10:40")])).toEqual({
      ...{ ok: false, refusal: { kind: "phase-already-marked", at: at("2026-10-14 10:40") } },
    });
  });

  it("phase-already-marked: the dose marks itself by being given", () => {
    expect(begin("dose")).toMatchObject({ refusal: { kind: "phase-already-marked", at: at("2026-10-14 10:30") } });
  });

  it("is refused when its moment cannot be", () => {
    expect(begin("rest", [], at("2026-10-14 11:30"))).toMatchObject({ refusal: { kind: "in-the-future" } });
  });
});

describe("a signal to the room", () => {
  const give = (kind: SessionSignal["kind"], signals: SessionSignal[] = [], happenedAt: Date | null = null) =>
    giveSignal(during({ signals }), { ...charted, kind, happenedAt }, { now: NOW });

  it("stands with its word and its moment, beside others", () => {
    expect(give("anxious", [signal("nauseous", "2026-10-14 10:50")])).toEqual({
      ok: true,
      value: { id: "new", visitId: "session-1", kind: "anxious", happenedAt: NOW, deviceAt: null },
    });
  });

  it("signal-already-given: the same word while it stands, and says since when and by whom", () => {
    expect(give("anxious", [signal("anxious", "2026-10-14 10:50")])).toEqual({
      ok: false,
      refusal: { kind: "signal-already-given", at: at("2026-10-14 10:50"), by: "Ingrid Solberg" },
    });
  });

  it("may be given again when it has been cleared", () => {
    const over = signal("anxious", "2026-10-14 10:40", {
      cleared: { at: at("2026-10-14 10:45"), by: NURSE, recordedAt: at("2026-10-14 10:45") },
    });
    expect(give("anxious", [over])).toMatchObject({ ok: true });
  });

  it("is refused when its moment cannot be", () => {
    expect(give("in-pain", [], at("2026-10-13 11:30"))).toMatchObject({ refusal: { kind: "before-the-session-day" } });
  });
});

describe("clearing a signal", () => {
  const open = signal("anxious", "2026-10-14 10:50");
  const clear = (
    by: Parameters<typeof clearSignal>[2]["by"],
    {
      signals = [open],
      happenedAt = null,
      facts = {},
    }: {
      signals?: SessionSignal[];
      happenedAt?: Date | null;
      facts?: Partial<PathwayRecord>;
    } = {},
  ) => clearSignal(during({ signals, ...facts }), { ...charted, signalId: "anxious", happenedAt }, { now: NOW, by });
  const nurse = { userId: NURSE.userId, role: "nurse" } as const;
  const doctor = { userId: DOCTOR.userId, role: "doctor" } as const;

  it("is done by psychologist or nurse", () => {
    const done = { ok: true, value: { signalId: "anxious", visitId: "session-1", clearedAt: NOW } };
    expect(clear(nurse)).toEqual(done);
    expect(clear({ userId: PSYCHOLOGIST.userId, role: "psychologist" })).toEqual(done);
  });

  it("not-in-the-room: not by a doctor who follows from elsewhere, but by one who attends the visit", () => {
    expect(clear(doctor)).toEqual({ ok: false, refusal: { kind: "not-in-the-room" } });
    const visits = during().visits.map((visit) => ({ ...visit, staff: [{ ...DOCTOR, role: "doctor" as const }] }));
    expect(clear(doctor, { facts: { visits } })).toMatchObject({ ok: true });
  });

  it("may be told late", () => {
    expect(clear(nurse, { happenedAt: at("2026-10-14 10:58") })).toMatchObject({
      ...{ ok: true, value: { clearedAt: at("2026-10-14 10:58") } },
    });
  });

  it.each([
    ["signal-unknown", clear(nurse, { signals: [] })],
    [
      "signal-already-cleared",
      clear(nurse, {
        signals: [{ ...open, cleared: { at: at("2026-10-14 10:55"), by: NURSE, recordedAt: at("2026-10-14 10:55") } }],
      }),
    ],
    ["in-the-future", clear(nurse, { happenedAt: at("2026-10-14 11:06") })],
    ["cleared-before-given", clear(nurse, { happenedAt: at("2026-10-14 10:49") })],
  ])("%s: refused", (kind, result) => {
    expect(result).toMatchObject({ ok: false, refusal: { kind } });
  });
});
