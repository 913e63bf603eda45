import { describe, expect, it } from "vitest";
import { sessionPhase } from "@/lib/domain/session/session-phase";
import { at, aTimeOut, cancelled, courseAt } from "@/tests/support/builders";

const phase = (moment: string, facts = {}) => sessionPhase(courseAt(moment, facts), "session-2", at(moment));

describe("the phase of a session", () => {
  it.each([
    ["2026-10-20 12:00", "planned"],
    ["2026-10-21 07:00", "preparing"],
    ["2026-10-21 10:15", "preparing"],
    ["2026-10-21 10:25", "ready"],
    ["2026-10-21 10:30", "under-way"],
    ["2026-10-21 12:00", "discharged"],
    ["2026-10-25 12:00", "discharged"],
  ])("at %s: %s", (moment, kind) => {
    expect(phase(moment).kind).toBe(kind);
  });

  it("counts whole minutes since the dose", () => {
    expect(phase("2026-10-21 11:07")).toEqual({
      kind: "under-way",
      doseAt: at("2026-10-21 10:30"),
      minutesSinceDose: 37,
    });
  });

  it("stays under way the next day when nobody has discharged", () => {
    expect(phase("2026-10-22 10:30", { discharges: [] })).toMatchObject({ kind: "under-way", minutesSinceDose: 1440 });
  });

  it("is stopped by the time-out or by a cancelled visit, and when there is no such visit", () => {
    const timeOuts = [aTimeOut("session-2", "2026-10-21 10:15", { decision: "stop", reason: "Syk." })];
    expect(phase("2026-10-21 10:20", { timeOuts }).kind).toBe("stopped");
    const visits = courseAt("2026-10-21 09:00").visits.map((visit) => cancelled(visit, "2026-10-21 09:00"));
    expect(phase("2026-10-21 09:30", { visits }).kind).toBe("stopped");
    expect(phase("2026-10-21 09:30", { visits: [] }).kind).toBe("stopped");
  });
});
