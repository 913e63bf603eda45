import { describe, expect, it } from "vitest";
import { RecordVitalsInput } from "@/lib/domain/vitals/vitals.schema";

const ID = "01930000-0000-7000-8000-000000000001";
const typed = (values: Record<string, unknown>) =>
  RecordVitalsInput.safeParse({
    commandId: ID,
    pathwayId: ID,
    visitId: ID,
    measuredAt: null,
    skippedReason: "",
    comment: "",
    ...values,
  });
const keysOf = (values: Record<string, unknown>) =>
  typed(values).error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) ?? [];

describe("could a device have shown this", () => {
  it.each([
    ["systolicMmHg", 40, 300],
    ["diastolicMmHg", 20, 200],
    ["heartRateBpm", 20, 250],
    ["spo2Percent", 50, 100],
    ["respiratoryRatePerMin", 0, 60],
    ["moaas", 0, 5],
    ["nausea", 0, 3],
    ["anxiety", 0, 10],
    ["dissociation", 0, 10],
  ])("%s may be %i to %i and nothing beyond", (field, lowest, highest) => {
    expect(typed({ [field]: lowest }).success).toBe(true);
    expect(typed({ [field]: highest }).success).toBe(true);
    expect(typed({ [field]: lowest - 1 }).success).toBe(false);
    expect(typed({ [field]: highest + 1 }).success).toBe(false);
  });

  it("an alarming pressure is recordable", () => {
    expect(typed({ systolicMmHg: 240, diastolicMmHg: 140 }).success).toBe(true);
  });

  it("a lower pressure at or above the upper asks whether the two were swapped", () => {
    expect(keysOf({ systolicMmHg: 80, diastolicMmHg: 120 })).toEqual(["diastolicMmHg: pressures-swapped"]);
    expect(keysOf({ systolicMmHg: 80, diastolicMmHg: 80 })).toEqual(["diastolicMmHg: pressures-swapped"]);
    expect(typed({ systolicMmHg: 81, diastolicMmHg: 80 }).success).toBe(true);
  });

  it("a whole number may be written with a decimal comma, a part of one may not", () => {
    expect(typed({ heartRateBpm: "72,0" }).data?.heartRateBpm).toBe(72);
    expect(typed({ heartRateBpm: "72,5" }).success).toBe(false);
    expect(typed({ heartRateBpm: "syttito" }).success).toBe(false);
  });

  it("nothing measured needs a reason, and a reason is not given beside values", () => {
    expect(keysOf({})).toEqual(["systolicMmHg: value-or-reason"]);
    expect(typed({ skippedReason: "Sover, mansjetten ville vekke" }).success).toBe(true);
    expect(keysOf({ heartRateBpm: 70, skippedReason: "Sover" })).toEqual(["skippedReason: value-or-reason"]);
  });
});
