import { describe, expect, it } from "vitest";
import { invalidateTreatmentTrial } from "@/lib/domain/screening/invalidate-treatment-trial";
import { newestMeasurement, recordMeasurement } from "@/lib/domain/screening/record-measurement";
import { recordScreening } from "@/lib/domain/screening/record-screening";
import { recordTreatmentTrial } from "@/lib/domain/screening/record-treatment-trial";
import { RecordMeasurementInput } from "@/lib/domain/screening/screening.schema";
import { failedTrialCount, judgeTrial, treatmentResistance } from "@/lib/domain/screening/treatment-resistance";
import type { TreatmentTrial } from "@/lib/domain/pathway/screening-record";
import { aPathway, at, aWholeCourse, DOCTOR } from "@/tests/support/builders";

const ids = { commandId: "019a0000-0000-7000-8000-000000000001", pathwayId: "019a0000-0000-7000-8000-000000000002" };
const now = at("2026-10-01 10:00");
const trial = (facts: Partial<TreatmentTrial> = {}): TreatmentTrial => ({
  ...{ id: "trial", kind: "medicine", name: "Sertralin", dose: "150 mg", weeks: 8, adequate: "yes" },
  ...{
    outcome: "no-effect",
    atcCode: null,
    stoppedBecause: "",
    comment: "",
    recordedAt: now,
    recordedBy: DOCTOR,
    invalidated: null,
  },
  ...facts,
});

describe("a treatment trial counts towards treatment resistance", () => {
  const counts = (...trials: TreatmentTrial[]) => failedTrialCount({ treatmentTrials: trials });
  it("when an adequate medicine had no effect", () => expect(counts(trial())).toBe(1));
  it("when it was stopped for side effects, however short", () =>
    expect(counts(trial({ outcome: "stopped-side-effects", adequate: "no" }))).toBe(1));
  it("never when adequacy or outcome is unknown", () =>
    expect(counts(trial({ adequate: "unknown" }), trial({ outcome: "unknown" }))).toBe(0));
  it("never when it helped, even in part", () =>
    expect(counts(trial({ outcome: "effect" }), trial({ outcome: "partial-effect" }))).toBe(0));
  it("only when it is an antidepressant, where its code tells what it is", () =>
    expect(counts(trial({ atcCode: "N06AB06" }), trial({ atcCode: "N05AN01", name: "Litium" }))).toBe(1));
  it("never when it was too little or too short to judge by", () => expect(counts(trial({ adequate: "no" }))).toBe(0));
  it("and what each counted as is told", () => {
    const record = aPathway({
      treatmentTrials: [
        trial(),
        trial({ id: "second", outcome: "stopped-side-effects" }),
        trial({ id: "talk", kind: "psychotherapy" }),
        trial({ id: "unsure", adequate: "unknown" }),
        trial({ id: "unknown", outcome: "unknown" }),
        trial({ id: "helped", outcome: "partial-effect" }),
      ],
    });
    expect(treatmentResistance(record)).toEqual({ state: "shown", counted: 2, required: 2 });
    expect(record.treatmentTrials.map(judgeTrial)).toEqual([
      ...["no-effect", "side-effects", "not-medicine", "adequacy-unknown", "outcome-unknown", "had-effect"],
    ]);
    const reasoned = { id: "screening", exclusions: [], recordedAt: now, recordedBy: DOCTOR };
    const screenings = [{ ...reasoned, health: { "trials-reasoning": "Tåler ikke flere forsøk." } }];
    expect(treatmentResistance(aPathway({ treatmentTrials: [trial()], screenings })).state).toBe("reasoned");
    expect(treatmentResistance(aPathway({ treatmentTrials: [trial()] })).state).toBe("not-shown");
  });
  it("never when it is no medicine, or was recorded in error", () =>
    expect(
      counts(
        trial({ kind: "psychotherapy" }),
        trial({ invalidated: { at: now, by: DOCTOR, reason: "Feil pasient." } }),
      ),
    ).toBe(0));
});

describe("recording and taking back a trial", () => {
  const input = {
    ...ids,
    ...({ kind: "medicine", name: "zoloft", dose: "", weeks: null, adequate: "yes", outcome: "no-effect" } as const),
    ...{ atcCode: "", stoppedBecause: "", comment: "" },
  };
  const listed = { code: "N06AB06", title: "Sertralin" };
  it("keeps the medicine as the list names it, and as typed when the list does not have it", () => {
    const open = aPathway();
    expect(recordTreatmentTrial(open, input, { listed })).toMatchObject({
      value: { name: "Sertralin", atcCode: "N06AB06" },
    });
    expect(recordTreatmentTrial(open, input, { listed: null })).toMatchObject({
      value: { name: "zoloft", atcCode: null },
    });
    expect(recordTreatmentTrial(open, { ...input, kind: "psychotherapy" }, { listed })).toMatchObject({
      value: { name: "zoloft", atcCode: null },
    });
  });
  it("asks which side effects, when they ended it", () => {
    const stopped = { ...input, outcome: "stopped-side-effects" } as const;
    expect(recordTreatmentTrial(aPathway(), stopped, { listed })).toEqual({
      ok: false,
      refusal: { kind: "stop-reason-missing" },
    });
    expect(recordTreatmentTrial(aPathway(), { ...stopped, stoppedBecause: "Svette." }, { listed }).ok).toBe(true);
  });
  it("is refused when the course is closed", () => {
    const closed = aWholeCourse();
    const recorded = recordTreatmentTrial(closed, input, { listed: null });
    expect(recorded).toEqual({ ok: false, refusal: { kind: "pathway-closed" } });
    const taken = invalidateTreatmentTrial(closed, { ...ids, trialId: "trial", reason: "Feil." });
    expect(taken).toEqual({ ok: false, refusal: { kind: "pathway-closed" } });
    expect(recordMeasurement(closed, measured({}), { now })).toMatchObject({ refusal: { kind: "pathway-closed" } });
    expect(recordScreening(closed, { ...ids, health: {}, exclusions: {} })).toMatchObject({
      refusal: { kind: "pathway-closed" },
    });
  });
  it("keeps the trial with its reason, once", () => {
    const record = aPathway({ treatmentTrials: [trial()] });
    const wish = { ...ids, trialId: "trial", reason: "Feil pasient." };
    expect(invalidateTreatmentTrial(record, wish)).toEqual({
      ok: true,
      value: { trialId: "trial", reason: "Feil pasient." },
    });
    const again = aPathway({ treatmentTrials: [trial({ invalidated: { at: now, by: DOCTOR, reason: "Feil." } })] });
    expect(invalidateTreatmentTrial(again, wish)).toMatchObject({ refusal: { kind: "already-invalidated" } });
    expect(invalidateTreatmentTrial(aPathway(), wish)).toMatchObject({ refusal: { kind: "trial-unknown" } });
  });
});

function measured(values: object): RecordMeasurementInput {
  return RecordMeasurementInput.parse({ ...ids, weightKg: "72,5", ...values });
}

describe("a measurement", () => {
  it("takes a decimal comma, and the moment of recording when no other is given", () => {
    const recorded = recordMeasurement(aPathway(), measured({}), { now });
    expect(recorded).toMatchObject({ ok: true, value: { weightKg: 72.5, measuredAt: now, heightCm: null } });
  });
  it("records an alarming blood pressure: it is asked only whether a device could have shown it", () => {
    const values = measured({ systolicMmHg: "228", diastolicMmHg: "130" });
    expect(recordMeasurement(aPathway(), values, { now }).ok).toBe(true);
  });
  it.each([
    { refusal: "blood-pressure-incomplete", values: { systolicMmHg: 120 } },
    { refusal: "blood-pressure-swapped", values: { systolicMmHg: 80, diastolicMmHg: 120 } },
    { refusal: "measured-in-future", values: { measuredAt: "2026-10-01T09:00:00Z" } },
  ])("is refused as $refusal", ({ refusal, values }) => {
    expect(recordMeasurement(aPathway(), measured(values), { now })).toMatchObject({ refusal: { kind: refusal } });
  });
  it.each([34.9, 200.1])("asks again about %d kg, and records it when it is right", (weightKg) => {
    const asked = recordMeasurement(aPathway(), measured({ weightKg }), { now });
    expect(asked).toEqual({ ok: false, refusal: { kind: "weight-implausible", weightKg, minKg: 35, maxKg: 200 } });
    expect(recordMeasurement(aPathway(), measured({ weightKg, weightIsRight: true }), { now }).ok).toBe(true);
  });
  it.each([35, 200])("takes %d kg without asking", (weightKg) => {
    expect(recordMeasurement(aPathway(), measured({ weightKg }), { now }).ok).toBe(true);
  });
  it("counts as the newest unless it was recorded in error", () => {
    const { measurements } = aWholeCourse();
    const wrong = { ...measurements[0]!, id: "wrong", invalidated: { at: now, by: DOCTOR, reason: "Feil pasient." } };
    expect(newestMeasurement({ measurements: [...measurements, wrong] })?.id).toBe("measurement");
  });
});

describe("the health page and the exclusion answers", () => {
  const answered = { answer: "no", comment: "", overrideReason: "" } as const;
  it("are kept as answered; what is empty is left open", () => {
    const recorded = recordScreening(aPathway(), {
      ...ids,
      health: { diagnosis: "F33.2", medicines: "" },
      exclusions: { psychosis: answered, pregnancy: { ...answered, answer: "" } },
    });
    expect(recorded).toEqual({
      ok: true,
      value: { id: ids.commandId, health: { diagnosis: "F33.2" }, exclusions: [{ key: "psychosis", ...answered }] },
    });
  });
  it("are refused when empty, or when the patient's protocol does not ask", () => {
    expect(recordScreening(aPathway(), { ...ids, health: {}, exclusions: {} })).toMatchObject({
      refusal: { kind: "screening-empty" },
    });
    expect(recordScreening(aPathway(), { ...ids, health: {}, exclusions: { astrology: answered } })).toEqual({
      ok: false,
      refusal: { kind: "unknown-exclusion", key: "astrology" },
    });
  });
});
