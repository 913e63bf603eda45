import { describe, expect, it } from "vitest";
import type { VitalsReading } from "@/lib/domain/pathway/treatment-day-record";
import { contradictedYes, measuredCriteria, needsReleaseForReadings } from "@/lib/domain/session/measured-criteria";
import { aReading, at, courseAt, DOCTOR } from "@/tests/support/builders";

/** Session 1, dose at 10.30 with a baseline of 120/80 at 10.20. */
const NOW = "2026-10-14 11:45";
const baseline = aReading("session-1", "2026-10-14 10:20", { systolicMmHg: 120, diastolicMmHg: 80 });
const measured = (facts: Partial<VitalsReading>, when = "2026-10-14 11:30") => aReading("session-1", when, facts);
const after = (...readings: VitalsReading[]) => courseAt(NOW, { readings: [baseline, ...readings] });
const stateOf = (key: string, ...readings: VitalsReading[]) =>
  measuredCriteria(after(...readings), "session-1")[key]?.state;
const released = (moment: string) => ({
  ...{ id: "release", visitId: "session-1", reason: "Vurdert" },
  ...{ releasedAt: at(moment), releasedBy: DOCTOR },
});

describe("what the newest reading says to the criteria of the way home (reference 3.7)", () => {
  it.each([
    [120, 80, "met"],
    [140, 90, "met"],
    [144, 96, "met"],
    [145, 80, "contradicted"],
    [120, 97, "contradicted"],
    [96, 64, "met"],
    [90, 60, "met"],
  ] as const)(
    "pressure %d/%d against a baseline of 120/80: %s (within 20 %% of it, or at most 140/90)",
    (systolicMmHg, diastolicMmHg, state) => {
      expect(stateOf("blood-pressure-settled", measured({ systolicMmHg, diastolicMmHg }))).toBe(state);
    },
  );

  it.each([
    ["oxygen-saturation", "spo2Percent", 95, "met"],
    ["oxygen-saturation", "spo2Percent", 94, "contradicted"],
    ["awake-and-oriented", "moaas", 5, "met"],
    ["awake-and-oriented", "moaas", 4, "contradicted"],
    ["nausea-settled", "nausea", 1, "met"],
    ["nausea-settled", "nausea", 2, "contradicted"],
    ["dissociation-gone", "dissociation", 0, "met"],
    ["dissociation-gone", "dissociation", 1, "contradicted"],
  ] as const)("%s: %s %d is %s", (key, sign, value, state) => {
    expect(stateOf(key, measured({ [sign]: value }))).toBe(state);
  });

  it("the newest value of a sign counts, whatever stood before", () => {
    const high = measured({ systolicMmHg: 180, diastolicMmHg: 104 }, "2026-10-14 11:10");
    const low = measured({ systolicMmHg: 124, diastolicMmHg: 80 });
    expect(stateOf("blood-pressure-settled", high, low)).toBe("met");
    expect(stateOf("blood-pressure-settled", low, high)).toBe("met");
    const spo2Only = measured({ systolicMmHg: null, diastolicMmHg: null }, "2026-10-14 11:40");
    expect(stateOf("blood-pressure-settled", high, spo2Only)).toBe("contradicted");
  });

  it("what was not measured after the dose, was skipped or struck out is not met", () => {
    const struck = { at: at(NOW), by: DOCTOR, reason: "Feil arm." };
    expect(stateOf("oxygen-saturation")).toBe("not-measured");
    expect(stateOf("oxygen-saturation", measured({ spo2Percent: null }))).toBe("not-measured");
    expect(stateOf("oxygen-saturation", measured({ skippedReason: "Sov" }))).toBe("not-measured");
    expect(stateOf("oxygen-saturation", measured({ invalidated: struck }))).toBe("not-measured");
  });

  it("without a baseline only the limit before the dose counts", () => {
    const record = courseAt(NOW, { readings: [measured({ systolicMmHg: 141, diastolicMmHg: 80 })] });
    expect(measuredCriteria(record, "session-1")["blood-pressure-settled"]?.state).toBe("contradicted");
  });

  it("speaks to no criterion that is not measured, and to none before the dose", () => {
    expect(Object.keys(measuredCriteria(after(measured({})), "session-1"))).toEqual([
      ...["blood-pressure-settled", "oxygen-saturation", "awake-and-oriented", "nausea-settled", "dissociation-gone"],
    ]);
    expect(measuredCriteria(courseAt("2026-10-14 10:20"), "session-1")).toEqual({});
  });
});

describe("a yes that the reading contradicts", () => {
  const yes = { "oxygen-saturation": { answer: "yes" as const }, "nausea-settled": { answer: "yes" as const } };
  const low = measured({ spo2Percent: 93 });

  it("is named, and only that one", () => {
    expect(contradictedYes(after(low), "session-1", yes)).toEqual(["oxygen-saturation"]);
    expect(contradictedYes(after(measured({})), "session-1", yes)).toEqual([]);
  });

  it("a no is not contradicted: the patient stays anyway", () => {
    expect(contradictedYes(after(low), "session-1", { "oxygen-saturation": { answer: "no" } })).toEqual([]);
  });

  it("is covered by a doctor's release after the newest reading, and by none before it", () => {
    const record = (moment: string) => ({ ...after(low), releases: [released(moment)] });
    expect(contradictedYes(record("2026-10-14 11:31"), "session-1", yes)).toEqual([]);
    expect(contradictedYes(record("2026-10-14 11:29"), "session-1", yes)).toEqual(["oxygen-saturation"]);
    expect(needsReleaseForReadings(record("2026-10-14 11:29"), "session-1")).toBe(true);
    expect(needsReleaseForReadings(record("2026-10-14 11:31"), "session-1")).toBe(false);
    expect(needsReleaseForReadings(after(measured({})), "session-1")).toBe(false);
  });

  it("a release before anything was charted after the dose covers nothing; one after a skipped reading does", () => {
    const releases = [released("2026-10-14 11:40")];
    expect(contradictedYes({ ...after(), releases }, "session-1", yes)).toHaveLength(2);
    const skipped = measured({ skippedReason: "Pasienten ville ikke" });
    expect(contradictedYes({ ...after(skipped), releases }, "session-1", yes)).toEqual([]);
  });
});
