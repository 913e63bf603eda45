import { describe, expect, it } from "vitest";
import type { EnquiryState, TriageOutcome } from "@/lib/domain/enquiry/enquiry.schema";
import { triageEnquiry } from "@/lib/domain/enquiry/triage-enquiry";

const now = new Date("2026-12-02T08:00:00.000Z");
const triage = (state: EnquiryState, outcome: TriageOutcome, reason = "") => {
  const ids = { commandId: "01930000-0000-7000-8000-0000000000e2", enquiryId: "01930000-0000-7000-8000-0000000000e1" };
  const result = triageEnquiry({ state }, { ...ids, outcome, reason }, { now });
  return result.ok ? result.value.outcome : result.refusal.kind;
};

describe("what became of an enquiry", () => {
  it("may be noted again and again until it is settled", () => {
    expect(triage("new", "called-no-answer")).toBe("called-no-answer");
    expect(triage("called-no-answer", "called-no-answer")).toBe("called-no-answer");
    expect(triage("called-no-answer", "waiting-list")).toBe("waiting-list");
    expect(triage("waiting-list", "declined", "Trenger et annet tilbud nå.")).toBe("declined");
  });

  it("is never a refusal without a reason: reason-missing", () => {
    expect(triage("new", "declined")).toBe("reason-missing");
  });

  it("does not change once the person is a patient: already-registered", () => {
    expect(triage("registered", "waiting-list")).toBe("already-registered");
  });

  it("does not change once it was declined: already-declined", () => {
    expect(triage("declined", "waiting-list")).toBe("already-declined");
  });
});
