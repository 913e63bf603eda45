import { describe, expect, it } from "vitest";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { describeRoom } from "@/lib/domain/room/describe-room";
import { writeProcessNote } from "@/lib/domain/room/write-process-note";
import { at, courseAt, NURSE, PSYCHOLOGIST } from "@/tests/support/builders";

// Session 1 on 14 October: the dose at 10.30, home at twelve.
const recorded = (happened: string, written = happened) => ({
  ...{ visitId: "session-1", happenedAt: at(`2026-10-14 ${happened}`), recordedAt: at(`2026-10-14 ${written}`) },
  ...{ deviceAt: null, recordedBy: PSYCHOLOGIST },
});
const room = (facts: Partial<PathwayRecord>) =>
  describeRoom(courseAt("2026-10-14 11:05", facts), "session-1", at("2026-10-14 11:05"));

describe("the phases of a session as everybody sees them", () => {
  it("stand in their usual order with minutes from the dose, the dose at zero without anybody marking it", () => {
    const { phases, current } = room({
      phaseMarks: [
        { id: "a", phase: "breathing", ...recorded("10:02") },
        { id: "b", phase: "journey", ...recorded("10:35") },
      ],
    });
    expect(phases.map(({ phase, minute }) => [phase, minute])).toEqual([
      ["breathing", -28],
      ["homework", null],
      ["meditation", null],
      ["dose", 0],
      ["journey", 5],
      ["return", null],
      ["conversation", null],
      ["rest", null],
    ]);
    expect(current).toBe("journey");
  });

  it("the one that began last is now, also when an earlier one is marked late", () => {
    const { phases, current } = room({
      phaseMarks: [
        { id: "a", phase: "return", ...recorded("11:00") },
        { id: "b", phase: "meditation", ...recorded("10:20", "11:03") },
      ],
    });
    expect(current).toBe("return");
    expect(phases.find(({ phase }) => phase === "meditation")?.isLateEntry).toBe(true);
    expect(phases.find(({ phase }) => phase === "return")?.isLateEntry).toBe(false);
  });

  it("is none before anything has begun", () => {
    expect(room({ doses: [] }).current).toBeNull();
  });
});

describe("signals and touch as everybody sees them", () => {
  it("signals that stand come oldest first, those that are over apart", () => {
    const { openSignals, clearedSignals } = room({
      signals: [
        { id: "n", kind: "nauseous", ...recorded("10:50"), cleared: null },
        { id: "a", kind: "anxious", ...recorded("10:40"), cleared: null },
        {
          id: "p",
          kind: "in-pain",
          ...recorded("10:35"),
          cleared: { at: at("2026-10-14 10:37"), by: NURSE, recordedAt: at("2026-10-14 10:37") },
        },
      ],
    });
    expect(openSignals.map(({ kind, minute }) => [kind, minute])).toEqual([
      ["anxious", 10],
      ["nauseous", 20],
    ]);
    expect(clearedSignals.map(({ kind }) => kind)).toEqual(["in-pain"]);
  });

  it("the touch log comes newest first with what holds now", () => {
    const { touches, touch } = room({
      touches: [
        { id: "2", kind: "given", what: "Hånd", ...recorded("10:41") },
        { id: "1", kind: "agreed", what: "", ...recorded("10:40") },
      ],
    });
    expect(touches.map(({ kind }) => kind)).toEqual(["given", "agreed"]);
    expect(touch).toEqual({
      ...{ answer: "agreed", answeredAt: at("2026-10-14 10:40"), underWaySince: at("2026-10-14 10:41") },
    });
  });

  it("nothing said about touch is not a yes", () => {
    expect(room({}).touch).toEqual({ answer: "not-said", answeredAt: null, underWaySince: null });
  });
});

describe("a line of the psychologist's own notes", () => {
  const write = (visitId: string, happenedAt: Date | null = null, now = at("2026-10-14 11:05")) =>
    writeProcessNote(
      courseAt("2026-10-14 11:05"),
      {
        commandId: "note",
        pathwayId: "pathway",
        visitId,
        text: "Ansiktet mykner.",
        happenedAt,
        minutesAgo: 0,
        deviceAt: null,
      },
      { now },
    );

  it("is kept with the moment it is about", () => {
    expect(write("session-1", at("2026-10-14 10:50"))).toEqual({
      ok: true,
      value: {
        ...{ id: "note", visitId: "session-1", text: "Ansiktet mykner.", deviceAt: null },
        happenedAt: at("2026-10-14 10:50"),
      },
    });
  });

  it("may be written after the patient has gone home", () => {
    expect(write("session-1", null, at("2026-10-14 14:00"))).toMatchObject({ ok: true });
  });

  it("belongs to a session and to its day", () => {
    expect(write("screening")).toMatchObject({ refusal: { kind: "session-unknown" } });
    expect(write("session-1", at("2026-10-13 10:00"))).toMatchObject({ refusal: { kind: "before-the-session-day" } });
  });
});
