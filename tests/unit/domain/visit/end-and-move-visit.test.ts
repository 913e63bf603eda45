import { describe, expect, it } from "vitest";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { cancelVisit } from "@/lib/domain/visit/cancel-visit";
import type { BookingFacts } from "@/lib/domain/visit/compose-visit";
import { moveVisit } from "@/lib/domain/visit/move-visit";
import { recordNoShow } from "@/lib/domain/visit/record-no-show";
import type { MoveVisitInput } from "@/lib/domain/visit/visit.schema";
import { at, cancelled, courseAt, NURSE, PSYCHOLOGIST } from "@/tests/support/builders";
import { anOpenClinic } from "@/tests/unit/domain/visit/open-clinic";

const facts: BookingFacts = {
  room: { id: "room-3", name: "Rom 3", kind: "treatment" },
  staff: [
    { ...PSYCHOLOGIST, role: "psychologist" },
    { ...NURSE, role: "nurse" },
  ],
  blockedUserIds: [],
  capacity: anOpenClinic(),
};
const ids = { commandId: "new-visit", pathwayId: "pathway", reason: "Toget er innstilt" };
const cancelling = (record: PathwayRecord, visitId: string) => {
  const result = cancelVisit(record, { ...ids, visitId }, { now: at("2026-10-13 09:00") });
  return result.ok ? result.value : result.refusal;
};

describe("cancelling a visit", () => {
  it("keeps it with the reason and the time", () => {
    expect(cancelling(courseAt("2026-10-13 09:00"), "session-1")).toMatchObject({
      visit: { id: "session-1" },
      kind: "cancelled",
      reason: "Toget er innstilt",
      at: at("2026-10-13 09:00"),
    });
  });

  it("is refused for a visit that is not there: visit-unknown", () => {
    expect(cancelling(courseAt("2026-10-13 09:00"), "session-9")).toEqual({ kind: "visit-unknown" });
  });

  it("is refused the second time: visit-already-cancelled", () => {
    const course = courseAt("2026-10-13 09:00");
    const visits = course.visits.map((visit) =>
      visit.id === "session-1" ? cancelled(visit, "2026-10-12 09:00") : visit,
    );
    expect(cancelling({ ...course, visits }, "session-1")).toEqual({ kind: "visit-already-cancelled" });
  });

  it("is refused when a note was signed or a dose given in it: visit-took-place", () => {
    expect(cancelling(courseAt("2026-10-13 09:00"), "preparation-1")).toEqual({ kind: "visit-took-place" });
    expect(cancelling(courseAt("2026-10-14 10:31"), "session-1")).toEqual({ kind: "visit-took-place" });
  });
});

describe("recording a no-show", () => {
  const noShow = (when: string) => {
    const result = recordNoShow(courseAt("2026-10-13 09:00"), { ...ids, visitId: "session-1" }, { now: at(when) });
    return result.ok ? result.value.kind : result.refusal;
  };

  it("is possible from the agreed time, and not before: not-yet-begun", () => {
    expect(noShow("2026-10-14 09:59")).toEqual({ kind: "not-yet-begun", startsAt: at("2026-10-14 10:00") });
    expect(noShow("2026-10-14 10:00")).toBe("no-show");
  });

  it("is refused for a session in which a dose was given: visit-took-place", () => {
    const result = recordNoShow(
      courseAt("2026-10-14 10:31"),
      { ...ids, visitId: "session-1" },
      { now: at("2026-10-14 11:00") },
    );
    expect(result).toEqual({ ok: false, refusal: { kind: "visit-took-place" } });
  });
});

describe("moving a visit", () => {
  const moving = (change: Partial<MoveVisitInput>, record = courseAt("2026-10-09 09:00")) => {
    const where = { roomId: "room-3", doctorId: "", nurseId: "nurse", durationMinutes: 120, overrideReason: "" };
    const asked = { ...ids, visitId: "session-1", date: "2026-10-15", time: "12:00", ...where, ...change };
    const result = moveVisit(record, asked, facts, { now: at("2026-10-09 09:00") });
    return result.ok ? result.value : result.refusal;
  };

  it("keeps the old time as moved and books the new one under a new id", () => {
    expect(moving({})).toMatchObject({
      ended: { visit: { id: "session-1" }, kind: "moved", reason: "Toget er innstilt" },
      booked: { id: "new-visit", stepKey: "session-1", startsAt: new Date("2026-10-15T10:00:00.000Z") },
    });
  });

  it("does not come closer to the next session than five days: later-visit-too-soon", () => {
    expect(moving({ date: "2026-10-16" })).toMatchObject({ booked: { id: "new-visit" } });
    expect(moving({ date: "2026-10-17" })).toEqual({
      kind: "later-visit-too-soon",
      stepKey: "session-2",
      startsAt: at("2026-10-21 10:00"),
    });
  });

  it("obeys every rule of booking anew: not-bookable, room-unsuited, visit-took-place", () => {
    expect(moving({ visitId: "session-2", date: "2026-10-16" })).toMatchObject({
      kind: "not-bookable",
      blockers: [{ kind: "too-early", earliestOn: "2026-10-19" }],
    });
    expect(moving({ visitId: "preparation-1" })).toEqual({ kind: "visit-took-place" });
    expect(moving({ visitId: "session-9" })).toEqual({ kind: "visit-unknown" });
    expect(moving({ time: "05:00" })).toEqual({ kind: "outside-opening-hours" });
  });
});
