import { describe, expect, it } from "vitest";
import { decideEligibility } from "@/lib/domain/eligibility/decide-eligibility";
import { type BasisPart, decisionBasis } from "@/lib/domain/eligibility/decision-basis";
import { screeningChecklist } from "@/lib/domain/eligibility/screening-checklist";
import type { DecideEligibilityInput } from "@/lib/domain/eligibility/eligibility.schema";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type {
  Diagnosis,
  ExclusionAnswer,
  MedicineListCheck,
  PatientMedicine,
  TreatmentTrial,
} from "@/lib/domain/pathway/screening-record";
import { REQUIRED_HEALTH_HEADINGS } from "@/lib/domain/screening/screening.schema";
import { aFlag, anEvent, aPathway, aScore, at, aWholeCourse, DOCTOR, protocolNamed } from "@/tests/support/builders";

const now = at("2026-10-01 10:00");
const health = Object.fromEntries(REQUIRED_HEALTH_HEADINGS.map((heading) => [heading, "Vurdert."]));
const no = (key: string): ExclusionAnswer => ({ key, answer: "no", comment: "", overrideReason: "" });
const allNo = protocolNamed("kap-4").exclusions.map(({ key }) => no(key));
const failed: TreatmentTrial = {
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
};

const recorded = { recordedAt: now, recordedBy: DOCTOR, invalidated: null };
const depression: Diagnosis = {
  ...{ id: "diagnosis", code: "F33.2", title: "Tilbakevendende depressiv lidelse", rank: "main" },
  ...{ certainty: "confirmed", comment: "", ...recorded },
};
const taking = (atcCode: string, name: string): PatientMedicine => ({
  ...{ id: name, atcCode, name, dose: "", use: "regular", comment: "", ended: null, ...recorded },
});
const listOf = (medicineCount: number): MedicineListCheck => ({
  ...{ id: "check", medicineCount, recordedAt: now, recordedBy: DOCTOR },
});

/** Everything answered, nothing in the way. */
function screened(facts: Partial<PathwayRecord> = {}, answers: Partial<ExclusionAnswer>[] = []): PathwayRecord {
  const exclusions = allNo.map((given) => ({ ...given, ...answers.find(({ key }) => key === given.key) }));
  return aPathway({
    treatmentTrials: [failed, { ...failed, id: "second" }],
    measurements: aWholeCourse().measurements,
    questionnaires: [aScore(18, "2026-09-30 18:00")],
    diagnoses: [depression],
    medicineListChecks: [listOf(0)],
    screenings: [{ id: "screening", health, exclusions, recordedAt: now, recordedBy: DOCTOR }],
    ...facts,
  });
}
const wish = (facts: Partial<DecideEligibilityInput> = {}): DecideEligibilityInput => ({
  ...{ commandId: "decision", pathwayId: "pathway", screeningId: "screening", outcome: "eligible" },
  ...{
    reasons: "Behandlingsresistent.",
    offLabelReasoning: "Nytte større enn risiko.",
    consulted: "Ingen: tydelig sak.",
    conditions: "",
  },
  ...{ explanation: "Vi kan tilby deg behandling.", deferredUntil: null, basis: {} },
  ...facts,
});
const refusalOf = (record: PathwayRecord, facts: Partial<DecideEligibilityInput> = {}) => {
  const decided = decideEligibility(record, wish(facts), { now });
  return decided.ok ? null : decided.refusal;
};

describe("eligible", () => {
  it("holds for ninety days in the default protocol", () => {
    expect(decideEligibility(screened(), wish(), { now })).toMatchObject({
      ok: true,
      value: { outcome: "eligible", validUntil: "2026-12-30", screeningId: "screening" },
    });
  });

  it.each(["yes", "unknown"] as const)("is blocked by a level A exclusion answered %s", (answer) => {
    const record = screened({}, [{ key: "psychosis", answer, comment: "Stemmer i 2019." }]);
    expect(refusalOf(record)).toEqual({ kind: "exclusion-blocks", keys: ["psychosis"] });
  });

  it("may override level A with a reason", () => {
    const overrideReason = "Kortvarig, rusutløst, uten tilbakefall på seks år. Konferert med psykiater.";
    expect(refusalOf(screened({}, [{ key: "psychosis", answer: "yes", overrideReason }]))).toBeNull();
  });

  it.each(["yes", "unknown"] as const)("needs what was assessed when level B is answered %s", (answer) => {
    expect(refusalOf(screened({}, [{ key: "breastfeeding", answer }]))).toEqual({
      kind: "exclusion-undocumented",
      keys: ["breastfeeding"],
    });
    expect(refusalOf(screened({}, [{ key: "breastfeeding", answer, comment: "Melk kastes i to døgn." }]))).toBeNull();
  });

  it("needs an answer to every exclusion: not asked is not no", () => {
    const exclusions = allNo.filter(({ key }) => key !== "pregnancy");
    const record = screened({
      screenings: [{ id: "screening", health, exclusions, recordedAt: now, recordedBy: DOCTOR }],
    });
    expect(refusalOf(record)).toEqual({ kind: "exclusions-unanswered", keys: ["pregnancy"] });
  });

  it("needs every required health heading, minor children among them", () => {
    const without = { ...health, "minor-children": "" };
    const record = screened({
      screenings: [{ id: "screening", health: without, exclusions: allNo, recordedAt: now, recordedBy: DOCTOR }],
    });
    expect(refusalOf(record)).toEqual({ kind: "health-unanswered", headings: ["minor-children"] });
  });

  it("needs two failed trials, or the doctor's reason why not", () => {
    expect(refusalOf(screened({ treatmentTrials: [failed] }))).toEqual({
      kind: "trials-insufficient",
      counted: 1,
      required: 2,
    });
    const reasoned = { ...health, "trials-reasoning": "Tåler ikke flere forsøk etter serotonergt syndrom." };
    const screening = { id: "screening", health: reasoned, exclusions: allNo, recordedAt: now, recordedBy: DOCTOR };
    expect(refusalOf(screened({ treatmentTrials: [failed], screenings: [screening] }))).toBeNull();
  });

  it("needs a measurement, a scored PHQ-9 and no open high flag", () => {
    expect(refusalOf(screened({ measurements: [] }))).toEqual({ kind: "measurement-missing" });
    expect(refusalOf(screened({ questionnaires: [] }))).toEqual({ kind: "form-missing", instruments: ["phq-9"] });
    expect(refusalOf(screened({ questionnaires: [aScore(null, "2026-09-30 18:00")] }))).toMatchObject({
      kind: "form-missing",
    });
    expect(refusalOf(screened({ flags: [aFlag("high", "2026-09-30 18:00")] }))).toEqual({ kind: "open-high-flag" });
    expect(refusalOf(screened({ flags: [aFlag("high", "2026-09-30 18:00", "2026-10-01 09:00")] }))).toBeNull();
  });

  it("needs a main diagnosis that was not taken back", () => {
    const missing = { kind: "main-diagnosis-missing" };
    expect(refusalOf(screened({ diagnoses: [] }))).toEqual(missing);
    expect(refusalOf(screened({ diagnoses: [{ ...depression, rank: "secondary" }] }))).toEqual(missing);
    const invalidated = { at: now, by: DOCTOR, reason: "Feil pasient." };
    expect(refusalOf(screened({ diagnoses: [{ ...depression, invalidated }] }))).toEqual(missing);
  });

  it("needs the medicines gone through: an empty list that nobody has confirmed is not none", () => {
    const unconfirmed = { kind: "medicine-list-unconfirmed" };
    expect(refusalOf(screened({ medicineListChecks: [] }))).toEqual(unconfirmed);
    const medicines = [taking("N06AB06", "Sertralin")];
    expect(refusalOf(screened({ medicines }))).toEqual(unconfirmed);
    expect(refusalOf(screened({ medicines, medicineListChecks: [listOf(1)] }))).toBeNull();
    const later = [{ ...medicines[0]!, recordedAt: at("2026-10-01 10:01") }];
    expect(refusalOf(screened({ medicines: later, medicineListChecks: [listOf(1)] }))).toEqual(unconfirmed);
  });

  it("needs every interaction read by a doctor, in the present version of the rule", () => {
    const facts = { medicines: [taking("N05BA01", "Diazepam")], medicineListChecks: [listOf(1)] };
    expect(refusalOf(screened(facts))).toEqual({ kind: "interactions-unreviewed", medicines: ["Diazepam"] });
    const review = { id: "review", medicineId: "Diazepam", ruleKey: "benzodiazepines", assessment: "Vurdert." };
    const reviewed = (ruleVersion: string) =>
      screened({ ...facts, interactionReviews: [{ ...review, ruleVersion, recordedAt: now, recordedBy: DOCTOR }] });
    expect(refusalOf(reviewed("2026-11"))).toBeNull();
    expect(refusalOf(reviewed("2025-01"))).toMatchObject({ kind: "interactions-unreviewed" });
  });

  it("asks nothing about a medicine with which no significant interaction is reported", () => {
    const medicines = [taking("N05AN01", "Litium"), taking("N06AB10", "Escitalopram")];
    expect(refusalOf(screened({ medicines, medicineListChecks: [listOf(2)] }))).toBeNull();
  });

  it("needs whom it was discussed with, or that it was nobody and why", () => {
    expect(refusalOf(screened(), { consulted: "" })).toEqual({ kind: "consulted-missing" });
    expect(refusalOf(screened(), { outcome: "not-eligible", consulted: "" })).toBeNull();
  });

  it("is not held up by a form that the protocol does not require", () => {
    const open = screeningChecklist(screened(), now).filter(({ state }) => state === "not-required");
    expect(open.flatMap((check) => (check.part === "form" ? [check.instrument] : []))).toEqual([
      ...["c-ssrs", "gad-7", "core-om", "aaq-ii", "audit", "kset-screening"],
    ]);
    expect(refusalOf(screened())).toBeNull();
  });

  it("needs the reasoning for use outside the approved indication", () => {
    expect(refusalOf(screened(), { offLabelReasoning: "" })).toEqual({ kind: "off-label-reasoning-missing" });
  });
});

describe("not eligible and deferred", () => {
  const bare = screened({ treatmentTrials: [], measurements: [], questionnaires: [] });
  it("may be decided as soon as the doctor knows", () => {
    expect(decideEligibility(bare, wish({ outcome: "not-eligible" }), { now }).ok).toBe(true);
    expect(decideEligibility(bare, wish({ outcome: "deferred", deferredUntil: "2026-12-01" }), { now })).toMatchObject({
      value: { outcome: "deferred", deferredUntil: "2026-12-01" },
    });
  });
  it("deferred needs a day after today", () => {
    expect(refusalOf(bare, { outcome: "deferred" })).toEqual({ kind: "deferral-date-missing" });
    expect(refusalOf(bare, { outcome: "deferred", deferredUntil: "2026-10-01" })).toEqual({
      kind: "deferral-date-passed",
    });
    expect(refusalOf(bare, { outcome: "deferred", deferredUntil: "2026-10-02" })).toBeNull();
  });
});

describe("what has changed since the doctor read it", () => {
  const seen = decisionBasis(screened());
  const changes: [BasisPart, Partial<PathwayRecord>][] = [
    ["forms", { questionnaires: [aScore(18, "2026-09-30 18:00"), aScore(20, "2026-10-01 09:59")] }],
    ["flags", { flags: [aFlag("low", "2026-10-01 09:59")] }],
    ["trials", { treatmentTrials: [failed, { ...failed, id: "second" }, { ...failed, id: "third" }] }],
    ["diagnoses", { diagnoses: [depression, { ...depression, id: "other", code: "F10.2", rank: "secondary" }] }],
    ["medicines", { medicines: [taking("N05BA01", "Diazepam")] }],
    ["measurements", { measurements: [] }],
  ];
  it.each(changes)("must be read first: %s", (part, facts) => {
    for (const outcome of ["eligible", "not-eligible"] as const)
      expect(refusalOf(screened(facts), { basis: seen, outcome })).toEqual({ kind: "basis-changed", parts: [part] });
  });
  it("is told apart from what is as it was", () => {
    expect(refusalOf(screened(), { basis: seen })).toBeNull();
  });
});

describe("no decision", () => {
  it("is signed without a screening, or on another screening than the newest", () => {
    expect(refusalOf(screened({ screenings: [] }), { outcome: "not-eligible" })).toEqual({ kind: "screening-missing" });
    expect(refusalOf(screened(), { screeningId: "an older one" })).toEqual({ kind: "screening-changed" });
  });
  it("is signed on a course that has ended or is closed", () => {
    expect(refusalOf(screened({ events: [anEvent("ended-early", "2026-10-01 09:00")] }))).toEqual({
      kind: "course-ended",
    });
    expect(refusalOf(screened({ events: [anEvent("closed", "2026-10-01 09:00")] }))).toEqual({
      kind: "pathway-closed",
    });
  });
});

describe("the checklist in the margin", () => {
  it("has nothing left when everything is answered", () => {
    expect(
      screeningChecklist(screened(), now).filter(({ state }) => state === "missing" || state === "blocks"),
    ).toEqual([]);
  });
  it("shows everything as missing at first, and the trials as what blocks", () => {
    const open = screeningChecklist(aPathway(), now);
    expect(open.filter(({ state }) => state === "answered")).toEqual([]);
    expect(open.filter(({ state }) => state === "blocks")).toEqual([
      { part: "trials", counted: 0, required: 2, state: "blocks" },
    ]);
  });
});
