import { describe, expect, it } from "vitest";
import { closePathway } from "@/lib/domain/course/close-pathway";
import { endEarly } from "@/lib/domain/course/end-early";
import { pausePathway } from "@/lib/domain/course/pause-pathway";
import { resumePathway } from "@/lib/domain/course/resume-pathway";
import { stopForSafety } from "@/lib/domain/course/stop-for-safety";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import {
  aCheckpoint,
  aDecision,
  aFlag,
  anEvent,
  aPathway,
  at,
  aVisit,
  aWholeCourse,
  courseAt,
} from "@/tests/support/builders";

const wish = { commandId: "event", pathwayId: "pathway", reason: "Reiser bort i tre uker." };
const running = courseAt("2026-10-20 09:00");
const paused = courseAt("2026-10-20 09:00", { events: [anEvent("paused", "2026-10-19 09:00")] });
const ended = courseAt("2026-10-20 09:00", { events: [anEvent("ended-early", "2026-10-19 09:00")] });
const duringSession = courseAt("2026-10-21 11:00");
const refusal = (kind: string) => ({ ok: false, refusal: { kind } });

describe("a course is paused and resumed", () => {
  it("with a reason", () => {
    expect(pausePathway(running, wish)).toEqual({
      ok: true,
      value: { id: "event", kind: "paused", reasonCode: "pause", reason: "Reiser bort i tre uker." },
    });
    expect(resumePathway(paused, wish)).toMatchObject({ value: { kind: "resumed", reasonCode: "resume" } });
  });
  it("not twice, not while a session is under way, not when it is over", () => {
    expect(pausePathway(paused, wish)).toMatchObject(refusal("already-paused"));
    expect(pausePathway(duringSession, wish)).toMatchObject(refusal("session-under-way"));
    expect(pausePathway(ended, wish)).toEqual({ ok: false, refusal: { kind: "course-over", status: "ended" } });
    expect(resumePathway(running, wish)).toMatchObject(refusal("not-paused"));
    expect(resumePathway(aWholeCourse(), wish)).toMatchObject(refusal("course-over"));
  });
});

describe("a course ends before its plan is done", () => {
  it("with a coded reason", () => {
    expect(endEarly(running, { ...wish, reasonCode: "remission" })).toMatchObject({
      value: { kind: "ended-early", reasonCode: "remission" },
    });
  });
  it("not twice, not when closed, not while a session is under way", () => {
    const own = { ...wish, reasonCode: "own-wish" } as const;
    expect(endEarly(ended, own)).toMatchObject(refusal("already-ended"));
    expect(endEarly(aWholeCourse(), own)).toMatchObject(refusal("pathway-closed"));
    expect(endEarly(duringSession, own)).toMatchObject(refusal("session-under-way"));
  });
  it("for safety at any moment, also during a session", () => {
    expect(stopForSafety(duringSession, wish)).toMatchObject({
      value: { kind: "stopped-for-safety", reasonCode: "safety" },
    });
    expect(stopForSafety(ended, wish)).toMatchObject(refusal("already-ended"));
    expect(stopForSafety(aWholeCourse(), wish)).toMatchObject(refusal("pathway-closed"));
  });
});

describe("a course is closed", () => {
  const now = at("2026-11-26 12:00");
  const close = (facts: Partial<PathwayRecord> = {}) =>
    closePathway({ ...courseAt("2026-11-26 12:00"), ...facts }, wish, { now });

  it("when every step is done and the letter has been sent", () => {
    expect(close()).toMatchObject({ ok: true, value: { kind: "closed", reasonCode: "completed" } });
  });
  it("not before the letter is signed and has left the clinic", () => {
    expect(close({ letters: [] })).toMatchObject(refusal("letter-unsigned"));
    const [letter] = courseAt("2026-11-26 09:30").letters;
    expect(close({ letters: [letter!] })).toMatchObject(refusal("letter-not-sent"));
  });
  it("not while something of the plan remains", () => {
    expect(closePathway(running, wish, { now: at("2026-10-20 09:00") })).toMatchObject(refusal("course-not-finished"));
  });
  it("not over a safety flag or a booked visit, not during a session, not twice", () => {
    expect(close({ flags: [aFlag("low", "2026-11-26 09:00")] })).toMatchObject(refusal("open-safety-flag"));
    const visits = [...courseAt("2026-11-26 12:00").visits, aVisit("follow-up", "2026-12-03 10:00", { id: "extra" })];
    expect(close({ visits, events: [anEvent("ended-early", "2026-11-20 09:00")] })).toEqual({
      ok: false,
      refusal: { kind: "visits-still-booked", count: 1 },
    });
    expect(close({ discharges: [] })).toMatchObject(refusal("session-under-way"));
    expect(close({ events: [anEvent("closed", "2026-11-26 11:00")] })).toMatchObject(refusal("pathway-closed"));
  });
  it("keeps the reason for which it ended early", () => {
    expect(close({ events: [anEvent("stopped-for-safety", "2026-11-20 09:00")] })).toMatchObject({
      value: { reasonCode: "safety" },
    });
    expect(close({ checkpoints: [aCheckpoint("stop", "2026-11-20 09:00")] })).toMatchObject({
      value: { reasonCode: "non-response" },
    });
  });
  it("without a letter only for somebody not eligible who never had a dose", () => {
    const eligibilities = [aDecision("2026-10-01 09:50", "not-eligible")];
    expect(closePathway(aPathway({ eligibilities }), wish, { now })).toMatchObject({
      value: { reasonCode: "not-eligible" },
    });
    expect(close({ eligibilities, letters: [] })).toMatchObject(refusal("letter-unsigned"));
  });
});
