import { describe, expect, it } from "vitest";
import type { EndDoseInput } from "@/lib/domain/dose/dose.schema";
import { endDose } from "@/lib/domain/dose/end-dose";
import { describeGivenDose } from "@/lib/domain/dose/describe-given-dose";
import { givenMg, givenMgPerKg } from "@/lib/domain/dose/given-mg";
import type { SecondPerson } from "@/lib/domain/dose/second-person";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { DoseEnding } from "@/lib/domain/pathway/treatment-day-record";
import { doseWarnings } from "@/lib/domain/order/order-dose";
import { at, courseAt, NURSE, SECOND_NURSE } from "@/tests/support/builders";
import { anEvent, DOSE, infusionAt } from "@/tests/unit/domain/dose/infusion-story";

const WITNESS: SecondPerson = { userId: SECOND_NURSE.userId, role: "nurse" };
const STOPPED = [anEvent("stopped", "10:50")];
/** Injected 70 mg, 1.4 ml of 50 mg/ml, at half past ten. */
const INJECTED = courseAt("2026-10-14 10:35", { discharges: [] });

const end = (record: PathwayRecord, typed: Partial<EndDoseInput>, by: SecondPerson = WITNESS, time = "11:15") => {
  const ended = endDose(
    record,
    {
      ...{ commandId: "ending", pathwayId: "pathway", visitId: "session-1", kind: "aborted", givenVolumeMl: 0.7 },
      ...{ reason: "Ville ikke mer", happenedAt: null, deviceAt: null },
      ...{ secondPersonId: "x", secondPersonPin: "x", secondPersonPassword: "", ...typed },
    },
    { now: at(`2026-10-14 ${time}`), recorderId: NURSE.userId, secondPerson: by },
  );
  return ended.ok ? ended.value : ended.refusal;
};

describe("an injection that was broken off", () => {
  it("0,7 of 1,4 ml of 50 mg/ml is 35 mg given and 35 mg wasted, before a witness", () => {
    expect(end(INJECTED, {})).toMatchObject({
      givenMg: 35,
      givenVolumeMl: 0.7,
      wastedMg: 35,
      witnessId: "second-nurse",
    });
  });

  it("nothing may have reached the patient", () => {
    expect(end(INJECTED, { givenVolumeMl: 0 })).toMatchObject({ givenMg: 0, wastedMg: 70 });
  });

  it("more-than-drawn-up: never more than was in the syringe", () => {
    expect(end(INJECTED, { givenVolumeMl: 1.41 })).toEqual({ kind: "more-than-drawn-up", volumeMl: 1.4 });
    expect(end(INJECTED, { givenVolumeMl: 7 })).toMatchObject({ kind: "more-than-drawn-up" });
  });

  it("given-whole: an injection given whole needs no ending", () => {
    expect(end(INJECTED, { givenVolumeMl: 1.4 })).toEqual({ kind: "given-whole" });
    expect(end(INJECTED, { givenVolumeMl: 1.4, kind: "completed" })).toEqual({ kind: "given-whole" });
  });

  it("reason-missing, not-given-whole, before-last-event and in-the-future", () => {
    expect(end(INJECTED, { reason: "" })).toEqual({ kind: "reason-missing" });
    expect(end(INJECTED, { kind: "completed" })).toEqual({ kind: "not-given-whole", volumeMl: 1.4 });
    expect(end(INJECTED, { happenedAt: at("2026-10-14 10:29") })).toMatchObject({ kind: "before-last-event" });
    expect(end(INJECTED, { happenedAt: at("2026-10-14 11:16") })).toEqual({ kind: "in-the-future" });
  });

  it("two people: not the one who records, and a nurse or doctor", () => {
    expect(end(INJECTED, {}, null)).toEqual({ kind: "second-person-not-confirmed" });
    expect(end(INJECTED, {}, { userId: NURSE.userId, role: "nurse" })).toEqual({ kind: "same-person" });
    expect(end(INJECTED, {}, { userId: "p", role: "psychologist" })).toEqual({ kind: "second-person-not-allowed" });
  });

  it("no-dose-given before it, already-discharged after the way home", () => {
    expect(end(courseAt("2026-10-14 10:25"), {})).toEqual({ kind: "no-dose-given" });
    expect(end(courseAt("2026-10-14 12:30"), {}, WITNESS, "12:30")).toEqual({ kind: "already-discharged" });
  });
});

describe("an infusion that ended", () => {
  it("run in whole, it is completed without anybody stopping the pump", () => {
    expect(end(infusionAt("11:15"), { kind: "completed", givenVolumeMl: 3.5, reason: "" })).toMatchObject({
      ...{ kind: "completed", givenMg: 35, wastedMg: 0 },
    });
  });

  it("infusion-running: what still runs is stopped first", () => {
    expect(end(infusionAt("10:50"), { givenVolumeMl: 1.75 }, WITNESS, "10:50")).toEqual({ kind: "infusion-running" });
  });

  it("stopped half way, half of the mg are given", () => {
    expect(end(infusionAt("11:15", STOPPED), { kind: "partial", givenVolumeMl: 1.75 })).toMatchObject({
      ...{ givenMg: 17.5, wastedMg: 17.5 },
    });
  });

  it("given-whole: all of it cannot be a part; already-ended: once", () => {
    expect(end(infusionAt("11:15", STOPPED), { kind: "partial", givenVolumeMl: 3.5 })).toEqual({ kind: "given-whole" });
    expect(end(infusionAt("11:15", STOPPED, { doseEndings: [ENDING] }), {})).toEqual({ kind: "already-ended" });
  });
});

const ENDING: DoseEnding = {
  ...{ id: "ending", visitId: "session-1", doseId: DOSE.id, kind: "partial", givenMg: 17.5, givenVolumeMl: 1.75 },
  ...{ reason: "Kvalme", happenedAt: at("2026-10-14 10:50"), recordedAt: at("2026-10-14 10:52") },
  ...{ recordedBy: NURSE, witnessedBy: SECOND_NURSE },
};

describe("what the patient got", () => {
  it("is what was drawn up until an ending says otherwise", () => {
    const record = infusionAt("11:15", STOPPED);
    expect(givenMg(record, DOSE)).toBe(35);
    const ended = { ...record, doseEndings: [ENDING] };
    expect(givenMg(ended, DOSE)).toBe(17.5);
    expect(givenMgPerKg(ended, DOSE)).toBe(0.25);
    expect(describeGivenDose(ended, "session-1", at("2026-10-14 11:15"))).toMatchObject({
      ...{ givenMg: 17.5, givenVolumeMl: 1.75, isPart: true, infusion: { state: "ended" } },
    });
  });

  it("the next step upwards is counted from what was given, not from what was ordered", () => {
    const record = infusionAt("11:15", STOPPED, { doseEndings: [ENDING] });
    expect(doseWarnings(record, 0.5)).toEqual([]);
    expect(doseWarnings(record, 0.51)).toEqual([
      { kind: "increase-over-limit", lastMgPerKg: 0.25, limitMgPerKg: 0.25 },
    ]);
  });
});
