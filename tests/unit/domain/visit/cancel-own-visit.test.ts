import { describe, expect, it } from "vitest";
import { cancelOwnVisit, ownVisitFreedom } from "@/lib/domain/visit/cancel-own-visit";
import { at, courseAt } from "@/tests/support/builders";

const cancelling = (visitId: string, when: string, record = courseAt("2026-10-09 09:00")) => {
  const input = { commandId: "c", pathwayId: "pathway", visitId, reason: "Jeg er syk" };
  const result = cancelOwnVisit(record, input, { now: at(when) });
  return result.ok ? result.value : result.refusal;
};

describe("a patient who cancels", () => {
  it("may until a day before, with a reason that stays in the record: too-late-for-patients", () => {
    expect(cancelling("session-1", "2026-10-13 10:00")).toMatchObject({ kind: "cancelled", reason: "Jeg er syk" });
    expect(cancelling("session-1", "2026-10-13 10:01")).toEqual({ kind: "too-late-for-patients", hours: 24 });
  });

  it("may only cancel what the protocol lets patients move: not-yours-to-book", () => {
    const course = courseAt("2026-10-09 09:00");
    const steps = course.protocol.steps.map((step) => ({ ...step, patientMay: { book: true, move: false } }));
    const record = { ...course, protocol: { ...course.protocol, steps } };
    expect(cancelling("session-1", "2026-10-10 10:00", record)).toEqual({
      kind: "not-yours-to-book",
      stepKey: "session-1",
    });
    const [visit] = record.visits.filter(({ id }) => id === "session-1");
    if (!visit) throw new Error("Session 1 is booked");
    expect(ownVisitFreedom(record, visit, at("2026-10-10 10:00"))).toEqual({
      ...{ mayMove: false, mayCancel: false },
      why: "not-yours",
    });
  });

  it("cannot cancel what took place or is not there: visit-took-place, visit-unknown", () => {
    expect(cancelling("preparation-1", "2026-10-09 09:00")).toEqual({ kind: "visit-took-place" });
    expect(cancelling("session-9", "2026-10-09 09:00")).toEqual({ kind: "visit-unknown" });
  });
});
