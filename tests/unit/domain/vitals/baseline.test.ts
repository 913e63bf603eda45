import { describe, expect, it } from "vitest";
import type { VitalsReading } from "@/lib/domain/pathway/treatment-day-record";
import { baselineOf } from "@/lib/domain/vitals/baseline";
import { aDose, aReading, at, NURSE } from "@/tests/support/builders";

// A dose at 10.30; a baseline counts when it is at most 15 minutes old then.

const reading = (time: string, facts: Partial<VitalsReading> = {}) =>
  aReading("session-1", `2026-10-14 ${time}`, facts);
const baselineTime = (readings: VitalsReading[], dose: string | null = "2026-10-14 10:30") =>
  baselineOf({ readings, dose: dose === null ? null : aDose("session-1", dose) }, 15)?.measuredAt ?? null;
const time = (clock: string) => at(`2026-10-14 ${clock}`);

describe("the patient's own baseline (reference 3.6: −15 to 0 minutes)", () => {
  it("is the newest pressure before the dose, in whatever order it was typed", () => {
    expect(baselineTime([reading("10:20"), reading("10:28"), reading("10:16")])).toEqual(time("10:28"));
    expect(baselineTime([reading("10:28"), reading("10:20")])).toEqual(time("10:28"));
  });

  it("counts from fifteen minutes before the dose to the dose itself, never from after it", () => {
    expect(baselineTime([reading("10:15")])).toEqual(time("10:15"));
    expect(baselineTime([reading("10:14")])).toBeNull();
    expect(baselineTime([reading("10:30")])).toEqual(time("10:30"));
    expect(baselineTime([reading("10:31")])).toBeNull();
  });

  it("is never one that was struck through, nor one without both pressures", () => {
    const invalidated = { at: time("10:29"), by: NURSE, reason: "Feil" };
    const usable = reading("10:20");
    expect(baselineTime([usable, reading("10:25", { invalidated })])).toEqual(time("10:20"));
    expect(baselineTime([usable, reading("10:25", { systolicMmHg: null })])).toEqual(time("10:20"));
    expect(baselineTime([usable, reading("10:25", { diastolicMmHg: null })])).toEqual(time("10:20"));
    expect(baselineTime([])).toBeNull();
  });

  it("before the dose it is the newest so far, however old", () => {
    expect(baselineTime([reading("08:00"), reading("09:00")], null)).toEqual(time("09:00"));
  });
});
