import { describe, expect, it } from "vitest";
import { contradictions } from "@/lib/domain/eligibility/contradictions";
import { screeningForms } from "@/lib/domain/eligibility/screening-forms";
import type { PathwayRecord, QuestionnaireResponse } from "@/lib/domain/pathway/pathway-record";
import type { Diagnosis } from "@/lib/domain/pathway/screening-record";
import { aPathway, aScore, at, DOCTOR, protocolNamed } from "@/tests/support/builders";

const now = at("2026-10-01 10:00");
const answered = (answer: "no" | "yes"): PathwayRecord["screenings"] => [
  {
    ...{ id: "screening", health: {}, recordedAt: now, recordedBy: DOCTOR },
    exclusions: protocolNamed("kap-4").exclusions.map(({ key }) => ({ key, answer, comment: "" })),
  },
];
const diagnosis = (code: string, certainty: Diagnosis["certainty"] = "confirmed"): Diagnosis => ({
  ...{ id: code, code, title: code, rank: "secondary", certainty, comment: "" },
  ...{ recordedAt: now, recordedBy: DOCTOR, invalidated: null },
});
const response = (
  instrument: QuestionnaireResponse["instrument"],
  answers: Record<string, number>,
  facts: Partial<QuestionnaireResponse> = {},
): QuestionnaireResponse => ({
  ...aScore(null, "2026-09-30 18:00"),
  ...{ instrument, answers, ...facts },
});
const found = (facts: Partial<PathwayRecord>, answer: "no" | "yes" = "no") =>
  contradictions(aPathway({ screenings: answered(answer), ...facts })).map(({ exclusion }) => exclusion);

describe("an exclusion answered no against what is recorded", () => {
  it.each([
    ["F20.0", "psychosis"],
    ["F31.3", "bipolar-disorder"],
    ["F10.2", "harmful-drinking"],
    ["I61", "aneurysm-or-brain-bleed"],
    ["Z33", "pregnancy"],
    ["H40.1", "raised-pressure-brain-or-eye"],
    ["G40.9", "epilepsy"],
    ["K74", "liver-disease"],
  ])("%s stands against a no to %s", (code, exclusion) => {
    expect(found({ diagnoses: [diagnosis(code)] })).toEqual([exclusion]);
    expect(found({ diagnoses: [diagnosis(code)] }, "yes")).toEqual([]);
  });
  it("says nothing about depression, a diagnosis of the past, or one taken back", () => {
    const invalidated = { at: now, by: DOCTOR, reason: "Feil." };
    expect(found({ diagnoses: [diagnosis("F33.2"), diagnosis("F20.0", "earlier")] })).toEqual([]);
    expect(found({ diagnoses: [{ ...diagnosis("F20.0"), invalidated }] })).toEqual([]);
  });
  it("is told by AUDIT from zone III", () => {
    const audit = (each: number) =>
      response("audit", {
        ...Object.fromEntries(["1", "2", "3", "4", "5", "6", "7", "8"].map((item) => [item, each])),
        "9": 0,
        "10": 0,
      });
    expect(found({ questionnaires: [audit(2)] })).toEqual(["harmful-drinking"]);
    expect(found({ questionnaires: [audit(1)] })).toEqual([]);
  });
});

describe("a form in screening is fresh", () => {
  const isFresh = (instrument: QuestionnaireResponse["instrument"], given: QuestionnaireResponse) =>
    screeningForms(aPathway({ questionnaires: [given] }), now).find((form) => form.instrument === instrument)?.isFresh;
  const low = { "1": 0, "2": 0, "6": 0 };
  it("when C-SSRS can be triaged; unanswered is never no risk", () => {
    expect(isFresh("c-ssrs", response("c-ssrs", low))).toBe(true);
    expect(isFresh("c-ssrs", response("c-ssrs", { "1": 0 }))).toBe(false);
  });
  it("when a form without a total has something in it", () => {
    expect(isFresh("kset-screening", response("kset-screening", {}))).toBe(false);
  });
  it("for as long as the protocol says, and not when it was taken back", () => {
    const scored = (submitted: string) => response("phq-9", {}, { score: 18, submittedAt: at(submitted) });
    expect(isFresh("phq-9", scored("2026-09-17 18:00"))).toBe(true);
    expect(isFresh("phq-9", scored("2026-09-16 18:00"))).toBe(false);
    const invalidated = { at: now, by: DOCTOR, reason: "Feil pasient." };
    expect(isFresh("phq-9", { ...scored("2026-09-30 18:00"), invalidated })).toBe(false);
  });
});
