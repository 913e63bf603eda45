import { describe, expect, it } from "vitest";
import { monitoringPlanOf, sparseStretch } from "@/lib/domain/order/monitoring-plan";
import { dueReadings } from "@/lib/domain/vitals/due-readings";
import { anOrder, at, courseAt, DOCTOR } from "@/tests/support/builders";

const PROTOCOL = { scheduleMinutes: [5, 10, 15, 20, 30, 40, 50, 60], thenEveryMinutes: 15 };
const CLOSER = { scheduleMinutes: [3, 5, 8, 10, 15, 20, 25, 30, 35, 40, 50, 60], thenEveryMinutes: 10 };
const sparse = (scheduleMinutes: number[], thenEveryMinutes = 15) =>
  sparseStretch({ scheduleMinutes, thenEveryMinutes }, PROTOCOL);
const ordered = (moment: string, facts: Parameters<typeof anOrder>[2]) =>
  courseAt(moment, { orders: [anOrder("session-1", "2026-10-14 08:30", facts)] });

describe("closer readings on the order", () => {
  it("the protocol's own plan, and any that is closer, is close enough", () => {
    expect(sparse(PROTOCOL.scheduleMinutes)).toBeNull();
    expect(sparseStretch(CLOSER, PROTOCOL)).toBeNull();
    expect(sparse([4, 9, 14, 19, 29, 39, 49, 59])).toBeNull();
  });

  it("says between which minutes a reading is missing", () => {
    expect(sparse([5, 10, 20, 30, 40, 50, 60])).toEqual({ fromMinute: 10, toMinute: 15 });
    expect(sparse([5, 10, 15, 20], 15)).toEqual({ fromMinute: 20, toMinute: 30 });
    expect(sparse([], 15)).toEqual({ fromMinute: 0, toMinute: 5 });
    expect(sparse(PROTOCOL.scheduleMinutes, 20)).toEqual({ fromMinute: 60, toMinute: 75 });
  });
});

describe("when readings are due", () => {
  it("is as the doctor ordered, else as the protocol says", () => {
    expect(monitoringPlanOf(courseAt("2026-10-14 10:25"), "session-1")).toEqual(PROTOCOL);
    expect(monitoringPlanOf(ordered("2026-10-14 10:25", { monitoringPlan: CLOSER }), "session-1")).toEqual(CLOSER);
  });

  it("an order taken back counts no more", () => {
    const taken = { monitoringPlan: CLOSER, cancelled: { at: at("2026-10-14 09:00"), by: DOCTOR, reason: "Ny vekt" } };
    expect(monitoringPlanOf(ordered("2026-10-14 10:25", taken), "session-1")).toEqual(PROTOCOL);
  });

  it("the first reading after the dose is due at minute 3 when the doctor has asked for it", () => {
    const record = ordered("2026-10-14 10:31", { monitoringPlan: CLOSER });
    expect(dueReadings(record, "session-1", at("2026-10-14 10:31")).next).toMatchObject({
      atMinute: 3,
      dueAt: at("2026-10-14 10:33"),
    });
  });
});
