import { describe, expect, it } from "vitest";
import type { Examination } from "@/lib/domain/pathway/screening-record";
import type { RecordExaminationInput } from "@/lib/domain/screening/examination.schema";
import { invalidateExamination } from "@/lib/domain/screening/invalidate-examination";
import { recordExamination, validExaminations } from "@/lib/domain/screening/record-examination";
import { anEvent, aPathway, at, DOCTOR } from "@/tests/support/builders";

const now = at("2026-10-01 10:00");
const ids = { commandId: "new", pathwayId: "pathway" };
const closed = aPathway({ events: [anEvent("closed", "2026-10-01 09:00")] });
const recording = (facts: Partial<RecordExaminationInput>, record = aPathway()) => {
  const ecg = { kind: "ecg", takenOn: "2026-10-01", result: "normal", value: "Sinusrytme 68", comment: "" } as const;
  return recordExamination(record, { ...ids, ...ecg, ...facts }, { now });
};

describe("an examination", () => {
  it("is kept with day, result and value", () => {
    expect(recording({})).toEqual({
      ok: true,
      value: {
        ...{ id: "new", kind: "ecg", takenOn: "2026-10-01", result: "normal", value: "Sinusrytme 68", comment: "" },
      },
    });
  });
  it.each(["abnormal", "unclear"] as const)("with an %s result needs what was assessed", (result) => {
    expect(recording({ result })).toEqual({ ok: false, refusal: { kind: "comment-missing" } });
    expect(recording({ result, comment: "QTc 480 ms, drøftet med kardiolog." }).ok).toBe(true);
  });
  it("of another kind needs to say what it was", () => {
    expect(recording({ kind: "other" })).toMatchObject({ refusal: { kind: "comment-missing" } });
  });
  it("is not taken in the future, nor on a closed course", () => {
    expect(recording({ takenOn: "2026-10-02" })).toMatchObject({ refusal: { kind: "taken-in-future" } });
    expect(recording({}, closed)).toMatchObject({ refusal: { kind: "pathway-closed" } });
  });
  it("recorded in error is kept and no longer counts", () => {
    const invalidated = { at: now, by: DOCTOR, reason: "Feil pasient." };
    const examination: Examination = {
      ...{ id: "examination", kind: "ecg", takenOn: "2026-10-01", result: "normal", value: "", comment: "" },
      ...{ recordedAt: now, recordedBy: DOCTOR, invalidated: null },
    };
    const wish = { ...ids, examinationId: "examination", reason: "Feil pasient." };
    expect(invalidateExamination(aPathway({ examinations: [examination] }), wish)).toEqual({
      ok: true,
      value: { examinationId: "examination", reason: "Feil pasient." },
    });
    const takenBack = aPathway({ examinations: [{ ...examination, invalidated }] });
    expect(validExaminations(takenBack)).toEqual([]);
    expect(invalidateExamination(takenBack, wish)).toMatchObject({ refusal: { kind: "already-invalidated" } });
    expect(invalidateExamination(aPathway(), wish)).toMatchObject({ refusal: { kind: "examination-unknown" } });
    expect(invalidateExamination(closed, wish)).toMatchObject({ refusal: { kind: "pathway-closed" } });
  });
});
