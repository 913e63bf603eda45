import { describe, expect, it } from "vitest";
import {
  AcknowledgeAlertInput,
  EscalateAlertInput,
  ImportVitalsInput,
  InvalidateVitalsInput,
  RaiseSkippedAlertInput,
  RecordAlertStepInput,
  RecordVitalsInput,
  VitalsForm,
} from "@/lib/domain/vitals/vitals.schema";

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

  it("says of an impossible figure that no device shows it, and of part of one that it must be whole", () => {
    expect(keysOf({ systolicMmHg: "1240" })).toEqual(["systolicMmHg: device-above:300"]);
    expect(keysOf({ heartRateBpm: "7" })).toEqual(["heartRateBpm: device-below:20"]);
    expect(keysOf({ heartRateBpm: "72,5" })).toEqual(["heartRateBpm: whole-number"]);
  });

  it("a temperature is 25 to 45 °C with one decimal, comma or point, and may be left out", () => {
    expect(typed({ heartRateBpm: 70 }).data?.temperatureC).toBeNull();
    expect(typed({ temperatureC: "37,4" }).data?.temperatureC).toBe(37.4);
    expect(typed({ temperatureC: "40.1" }).data?.temperatureC).toBe(40.1);
    expect(typed({ temperatureC: 25 }).success).toBe(true);
    expect(typed({ temperatureC: 45 }).success).toBe(true);
    expect(keysOf({ temperatureC: "24,9" })).toEqual(["temperatureC: device-below:25"]);
    expect(keysOf({ temperatureC: "45,1" })).toEqual(["temperatureC: device-above:45"]);
    expect(keysOf({ temperatureC: "37,45" })).toEqual(["temperatureC: one-decimal"]);
    expect(keysOf({ temperatureC: "37,4", skippedReason: "Sover" })).toEqual(["skippedReason: value-or-reason"]);
  });

  it("a time of the room's clock is hours and minutes, or nothing for now", () => {
    const times = (measuredTime: string) =>
      VitalsForm.safeParse({ heartRateBpm: 70, skippedReason: "", comment: "", measuredTime }).error?.issues.map(
        ({ message }) => message,
      ) ?? [];
    for (const time of ["", "00:00", "09:59", "23:59"]) expect(times(time)).toEqual([]);
    for (const time of ["24:00", "9:30", "10:60", "10.30", "110:30", "10:300"]) expect(times(time)[0]).toBeDefined();
  });

  it("words are trimmed and have an end", () => {
    expect(typed({ heartRateBpm: 70, comment: " urolig " }).data?.comment).toBe("urolig");
    expect(typed({ skippedReason: " Sover " }).data?.skippedReason).toBe("Sover");
    expect(typed({ heartRateBpm: 70, comment: "a".repeat(2000) }).success).toBe(true);
    expect(typed({ heartRateBpm: 70, comment: "a".repeat(2001) }).success).toBe(false);
    expect(typed({ skippedReason: "a".repeat(500) }).success).toBe(true);
    expect(typed({ skippedReason: "a".repeat(501) }).success).toBe(false);
  });
});

describe("what is written about an alert, a wrong reading or a file", () => {
  const answered = (action: string) =>
    AcknowledgeAlertInput.safeParse({ commandId: ID, pathwayId: ID, alertId: ID, action });
  const struck = (reason: string) =>
    InvalidateVitalsInput.safeParse({ commandId: ID, pathwayId: ID, readingId: ID, reason });
  const file = (content: string) => ImportVitalsInput.safeParse({ commandId: ID, pathwayId: ID, visitId: ID, content });
  const noted = (note: string) =>
    RecordAlertStepInput.safeParse({ commandId: ID, pathwayId: ID, alertId: ID, kind: "noted", note });

  it("says something: at least three letters, at most a thousand", () => {
    for (const parse of [answered, struck, noted]) {
      expect(parse(" ja ").success).toBe(false);
      expect(parse(" sov ").success).toBe(true);
      expect(parse("a".repeat(1000)).success).toBe(true);
      expect(parse("a".repeat(1001)).success).toBe(false);
    }
    expect(answered(" ringt ").data?.action).toBe("ringt");
    expect(struck(" løs ").data?.reason).toBe("løs");
    expect(noted(" hviler ").data?.note).toBe("hviler");
  });

  it("a file holds something, and no more than a session could", () => {
    expect(file("").success).toBe(false);
    expect(file("Tid;HR").success).toBe(true);
    expect(file("a".repeat(512 * 1024)).success).toBe(true);
    expect(file("a".repeat(512 * 1024 + 1)).error?.issues[0]?.message).toBe("file-too-large");
  });

  it("names what it is about by its id", () => {
    for (const schema of [EscalateAlertInput, RaiseSkippedAlertInput, AcknowledgeAlertInput, InvalidateVitalsInput]) {
      expect(schema.safeParse({}).success).toBe(false);
    }
    expect(EscalateAlertInput.safeParse({ commandId: ID, pathwayId: ID, alertId: ID }).success).toBe(true);
    expect(RaiseSkippedAlertInput.safeParse({ commandId: ID, pathwayId: ID, visitId: ID }).success).toBe(true);
  });
});
