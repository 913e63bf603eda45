import { describe, expect, it } from "vitest";
import { lookAfterDose } from "@/lib/domain/pathway/own-home";
import type { FollowUpCall } from "@/lib/domain/pathway/treatment-day-record";
import { openCall, recordCall } from "@/lib/domain/session/follow-up-calls";
import { RecordCallInput } from "@/lib/domain/session/session.schema";
import { at, courseAt, NURSE } from "@/tests/support/builders";

const call = (facts: Partial<FollowUpCall> = {}): FollowUpCall => ({
  ...{ id: "call", visitId: "session-1", dueAt: at("2026-10-15 10:00"), assignedTo: NURSE, done: null },
  ...{ recordedAt: at("2026-10-14 12:00"), recordedBy: NURSE },
  ...facts,
});
const done = { at: at("2026-10-15 10:05"), by: NURSE, outcome: "not-reached" as const, note: "Mobilsvar." };
const NOW = "2026-10-15 10:10";
const record = (outcome: "reached" | "not-reached", followUpCalls: FollowUpCall[], callId = "call") =>
  recordCall(
    courseAt(NOW, { followUpCalls }),
    { commandId: "command", pathwayId: "pathway", callId, outcome, note: "Sov godt." },
    { now: at(NOW) },
  );

describe("the call on the day after (reference 3.7)", () => {
  it("reached: nothing more is to be done", () => {
    expect(record("reached", [call()])).toMatchObject({ ok: true, value: { outcome: "reached", again: null } });
  });

  it("not reached: the next try stands at once, two hours later, with the same person", () => {
    expect(record("not-reached", [call()])).toMatchObject({
      value: { again: { dueAt: at("2026-10-15 12:10"), assignedToId: "nurse" } },
    });
  });

  it("a call that was written down, or that nobody booked, is refused", () => {
    expect(record("reached", [call({ done })])).toMatchObject({
      refusal: { kind: "call-already-recorded", by: "Karin Haugen" },
    });
    expect(record("reached", [call()], "another")).toMatchObject({ refusal: { kind: "call-unknown" } });
  });

  it("a talk says how it is going; a try may stand without words", () => {
    const input = {
      commandId: "01930000-0000-7000-8000-000000000001",
      pathwayId: "01930000-0000-7000-8000-000000000002",
      callId: "01930000-0000-7000-8000-000000000003",
    };
    expect(RecordCallInput.safeParse({ ...input, outcome: "reached", note: "" }).success).toBe(false);
    expect(RecordCallInput.safeParse({ ...input, outcome: "not-reached", note: "" }).success).toBe(true);
  });

  it("the open call is the one that nobody has made, and the patient is told who calls and when", () => {
    const followUpCalls = [call({ done }), call({ id: "again", dueAt: at("2026-10-15 12:05") })];
    expect(openCall({ followUpCalls }, "session-1")?.id).toBe("again");
    const evening = courseAt("2026-10-14 18:00", { followUpCalls: [call()] });
    expect(lookAfterDose(evening, at("2026-10-14 18:00"))?.call).toEqual({
      by: "Karin Haugen",
      at: at("2026-10-15 10:00"),
    });
  });
});
