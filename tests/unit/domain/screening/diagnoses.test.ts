import { describe, expect, it } from "vitest";
import type { Diagnosis } from "@/lib/domain/pathway/screening-record";
import type { RecordDiagnosisInput } from "@/lib/domain/screening/diagnosis.schema";
import { invalidateDiagnosis } from "@/lib/domain/screening/invalidate-diagnosis";
import { mainDiagnosis, recordDiagnosis } from "@/lib/domain/screening/record-diagnosis";
import { splitCode, toAtc, toIcd10 } from "@/lib/domain/screening/typed-code";
import { anEvent, aPathway, at, DOCTOR } from "@/tests/support/builders";

const now = at("2026-10-01 10:00");
const listed = { code: "F33.2", title: "Tilbakevendende depressiv lidelse, nåværende episode alvorlig" };
const input = (facts: Partial<RecordDiagnosisInput> = {}): RecordDiagnosisInput => ({
  ...{ commandId: "new", pathwayId: "pathway", code: "", text: "F33.2", rank: "main", certainty: "confirmed" },
  ...{ comment: "", ...facts },
});
const recorded = (facts: Partial<Diagnosis> = {}): Diagnosis => ({
  ...{ id: "diagnosis", ...listed, rank: "main", certainty: "confirmed", comment: "" },
  ...{ recordedAt: now, recordedBy: DOCTOR, invalidated: null, ...facts },
});
const closed = aPathway({ events: [anEvent("closed", "2026-10-01 09:00")] });
const invalidated = { at: now, by: DOCTOR, reason: "Endret etter ny vurdering." };

describe("a code is read however it was typed", () => {
  it.each([
    ["f332", "F33.2"],
    [" F33.2 ", "F33.2"],
    ["i10", "I10"],
    ["X6059", "X60.59"],
  ])("%s as ICD-10", (typed, code) => expect(toIcd10(typed)).toBe(code));
  it.each(["F3", "F33.", "33.2", "F33.222", "depresjon", ""])("%s is no ICD-10 code", (typed) =>
    expect(toIcd10(typed)).toBeNull(),
  );
  it.each(["N05BA01", "n05ba", "N05B", "N05"])("%s as ATC", (typed) => expect(toAtc(typed)).toBe(typed.toUpperCase()));
  it.each(["N05BA1", "N0", "diazepam", ""])("%s is no ATC code", (typed) => expect(toAtc(typed)).toBeNull());
  it("with the title behind it", () => {
    expect(splitCode("l400 Psoriasis vulgaris", toIcd10)).toEqual({ code: "L40.0", title: "Psoriasis vulgaris" });
    expect(splitCode("Psoriasis", toIcd10)).toBeNull();
  });
});

describe("a diagnosis", () => {
  it("is kept with the title of the list", () => {
    expect(recordDiagnosis(aPathway(), input(), { listed })).toEqual({
      ok: true,
      value: { id: "new", ...listed, rank: "main", certainty: "confirmed", comment: "" },
    });
  });
  it("outside the list is kept with the title that was typed, and asked for when there is none", () => {
    const other = { text: "L40.0 Psoriasis vulgaris", rank: "secondary" } as const;
    expect(recordDiagnosis(aPathway(), input(other), { listed: null })).toMatchObject({
      value: { code: "L40.0", title: "Psoriasis vulgaris" },
    });
    expect(recordDiagnosis(aPathway(), input({ text: "L40.0" }), { listed: null })).toEqual({
      ok: false,
      refusal: { kind: "title-missing", code: "L40.0" },
    });
    expect(recordDiagnosis(aPathway(), input({ text: "nervøs" }), { listed: null })).toEqual({
      ok: false,
      refusal: { kind: "code-unknown" },
    });
  });
  it("is recorded once, and there is one main diagnosis at a time", () => {
    const record = aPathway({ diagnoses: [recorded()] });
    expect(recordDiagnosis(record, input({ rank: "secondary" }), { listed })).toMatchObject({
      refusal: { kind: "diagnosis-recorded", code: "F33.2" },
    });
    const other = { code: "F32.1", title: "Moderat depressiv episode" };
    expect(recordDiagnosis(record, input(), { listed: other })).toMatchObject({
      refusal: { kind: "main-recorded", code: "F33.2" },
    });
    const takenBack = aPathway({ diagnoses: [recorded({ invalidated })] });
    expect(recordDiagnosis(takenBack, input(), { listed: other }).ok).toBe(true);
    expect(mainDiagnosis(takenBack)).toBeUndefined();
  });
  it("is taken back once, with its reason, and never on a closed course", () => {
    const wish = { commandId: "c", pathwayId: "p", diagnosisId: "diagnosis", reason: "Feil." };
    expect(invalidateDiagnosis(aPathway({ diagnoses: [recorded()] }), wish)).toEqual({
      ok: true,
      value: { diagnosisId: "diagnosis", reason: "Feil." },
    });
    expect(invalidateDiagnosis(aPathway({ diagnoses: [recorded({ invalidated })] }), wish)).toMatchObject({
      refusal: { kind: "already-invalidated" },
    });
    expect(invalidateDiagnosis(aPathway(), wish)).toMatchObject({ refusal: { kind: "diagnosis-unknown" } });
    expect(invalidateDiagnosis(closed, wish)).toMatchObject({ refusal: { kind: "pathway-closed" } });
    expect(recordDiagnosis(closed, input(), { listed })).toMatchObject({ refusal: { kind: "pathway-closed" } });
  });
});
