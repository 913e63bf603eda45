import { describe, expect, it } from "vitest";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { PatientMedicine } from "@/lib/domain/pathway/screening-record";
import { confirmMedicineList, medicineListInForce } from "@/lib/domain/screening/confirm-medicine-list";
import { endMedicine } from "@/lib/domain/screening/end-medicine";
import { INTERACTION_RULES } from "@/lib/domain/screening/interaction-rules";
import { interactions, rulesFor, unreviewedInteractions } from "@/lib/domain/screening/interactions";
import { invalidateMedicine } from "@/lib/domain/screening/invalidate-medicine";
import { recordMedicine } from "@/lib/domain/screening/record-medicine";
import { reviewInteraction } from "@/lib/domain/screening/review-interaction";
import { interactionWords } from "@/lib/content/words/interactions";
import { anEvent, aPathway, at, DOCTOR } from "@/tests/support/builders";

const now = at("2026-10-01 10:00");
const ids = { commandId: "new", pathwayId: "pathway" };
const medicine = (facts: Partial<PatientMedicine> = {}): PatientMedicine => ({
  ...{ id: "medicine", atcCode: "N05BA01", name: "Diazepam", dose: "5 mg", use: "as-needed", comment: "" },
  ...{ recordedAt: now, recordedBy: DOCTOR, ended: null, invalidated: null, ...facts },
});
const taking = (...medicines: PatientMedicine[]) => aPathway({ medicines });
const ended = { on: "2026-09-30", by: DOCTOR, reason: "Byttet av fastlegen." };
const invalidated = { at: now, by: DOCTOR, reason: "Feil pasient." };
const closed = aPathway({ medicines: [medicine()], events: [anEvent("closed", "2026-10-01 09:00")] });
const refusalOf = (result: { ok: boolean; refusal?: { kind: string } }) => result.refusal?.kind ?? "saved";

describe("what is known about a medicine with ketamine (reference 3.2)", () => {
  it.each([
    ["N05BA04", "benzodiazepines"],
    ["N05CF01", "benzodiazepines"],
    ["N05CD02", "benzodiazepines"],
    ["N03AX09", "lamotrigine"],
    ["N05AH02", "antipsychotics"],
    ["N05AX08", "antipsychotics"],
    ["N05AD01", "antipsychotics"],
    ["N06AF04", "mao-inhibitors"],
    ["N06AG02", "mao-inhibitors"],
    ["N06BA04", "stimulants"],
    ["N06BA07", "stimulants"],
    ["N02AA05", "opioids"],
    ["N05CH01", "sedatives"],
    ["J02AC02", "cyp-inhibitors"],
    ["N03AF01", "cyp-inducers"],
    ["R03DA04", "xanthines"],
    ["C09AA02", "antihypertensives"],
  ])("%s must be read by a doctor: %s", (atcCode, key) => {
    expect(rulesFor(atcCode)).toMatchObject([{ key, level: "review" }]);
  });
  it.each([
    ["N05AN01", "lithium-olanzapine"],
    ["N05AH03", "lithium-olanzapine"],
    ["N06AB06", "antidepressants"],
    ["N06AX16", "antidepressants"],
    ["N06AA09", "antidepressants"],
  ])("%s is for information, and asks nothing: %s", (atcCode, key) => {
    expect(rulesFor(atcCode)).toMatchObject([{ key, level: "information" }]);
  });
  it.each(["H03AA01", "N02BE01", "A10BA02", "N06AX11"])("%s has no rule", (atcCode) => {
    expect(rulesFor(atcCode)).toEqual([]);
  });
  it("meets every rule of its group when only the group is known", () => {
    expect(rulesFor("N05B").map(({ key }) => key)).toEqual(["benzodiazepines", "sedatives"]);
  });
  it("is said of what the patient takes or has lately stopped, not of what ended or was recorded in error", () => {
    const record = taking(
      medicine({ use: "recently-stopped" }),
      medicine({ id: "old", ended }),
      medicine({ id: "wrong", invalidated }),
    );
    expect(interactions(record).map(({ medicine: { id } }) => id)).toEqual(["medicine"]);
  });

  it("has words in both languages for every rule, each with version and source", () => {
    for (const { key, version, source } of INTERACTION_RULES) {
      expect(interactionWords.nb.rules[key]?.text, key).toBeTruthy();
      expect(interactionWords.en.rules[key]?.text, key).toBeTruthy();
      expect([version, source].every((fact) => fact !== "")).toBe(true);
    }
    expect(Object.keys(interactionWords.nb.rules).sort()).toEqual(INTERACTION_RULES.map(({ key }) => key).sort());
  });
  it("never advises to stop, pause, lower or change a medicine", () => {
    const advice =
      /\b(slutt|stopp|seponer|avslutt|pause|trapp|nedtrapp|reduser|øk dosen|bytt|unngå|hopp over|stop|stopp|discontinu|paus|taper|reduc|lower the|switch|avoid|skip|withhold|hold back)/i;
    for (const words of [interactionWords.nb, interactionWords.en])
      for (const { name, text } of Object.values(words.rules)) expect(`${name}. ${text}`).not.toMatch(advice);
  });
});

describe("an interaction is reviewed", () => {
  const wish = { ...ids, medicineId: "medicine", ruleKey: "benzodiazepines", assessment: "Tas sjelden." };
  it("in the version of the rule that the doctor read", () => {
    expect(reviewInteraction(taking(medicine()), wish)).toEqual({
      ok: true,
      value: {
        ...{ id: "new", medicineId: "medicine", ruleKey: "benzodiazepines" },
        ...{ ruleVersion: "2026-11", assessment: "Tas sjelden." },
      },
    });
  });
  it("only while the patient takes the medicine, and only for a rule it meets", () => {
    expect(refusalOf(reviewInteraction(taking(medicine({ ended })), wish))).toBe("interaction-unknown");
    expect(refusalOf(reviewInteraction(taking(medicine()), { ...wish, ruleKey: "opioids" }))).toBe(
      "interaction-unknown",
    );
    expect(refusalOf(reviewInteraction(closed, wish))).toBe("pathway-closed");
  });
  it("and the newest review of this version is the one that counts", () => {
    const review = { ruleKey: "benzodiazepines", medicineId: "medicine", recordedAt: now, recordedBy: DOCTOR };
    const record = (ruleVersion: string): PathwayRecord => ({
      ...taking(medicine()),
      interactionReviews: [
        { ...review, id: "first", ruleVersion, assessment: "Først." },
        { ...review, id: "second", ruleVersion, assessment: "Så." },
      ],
    });
    expect(interactions(record("2026-11"))[0]?.review?.assessment).toBe("Så.");
    expect(unreviewedInteractions(record("2026-11"))).toEqual([]);
    expect(unreviewedInteractions(record("2025-01"))).toHaveLength(1);
  });
});

describe("the list of medicines", () => {
  const input = { ...ids, code: "", text: "diazepam", dose: "", use: "regular", comment: "" } as const;
  const listed = { code: "N05BA01", title: "Diazepam" };
  it("takes a medicine of the list, and one outside it with code and name", () => {
    expect(recordMedicine(aPathway(), input, { listed })).toMatchObject({
      value: { id: "new", atcCode: "N05BA01", name: "Diazepam" },
    });
    expect(recordMedicine(aPathway(), { ...input, text: "A02BX02 Sukralfat" }, { listed: null })).toMatchObject({
      value: { atcCode: "A02BX02", name: "Sukralfat" },
    });
    expect(refusalOf(recordMedicine(aPathway(), input, { listed: null }))).toBe("code-unknown");
    expect(refusalOf(recordMedicine(aPathway(), { ...input, text: "A02BX02" }, { listed: null }))).toBe(
      "title-missing",
    );
    expect(refusalOf(recordMedicine(closed, input, { listed }))).toBe("pathway-closed");
  });
  it("holds the same substance twice only when it is used in two ways", () => {
    expect(refusalOf(recordMedicine(taking(medicine()), input, { listed }))).toBe("saved");
    expect(refusalOf(recordMedicine(taking(medicine({ use: "regular" })), input, { listed }))).toBe(
      "medicine-recorded",
    );
    expect(refusalOf(recordMedicine(taking(medicine({ use: "regular", ended })), input, { listed }))).toBe("saved");
  });
  it("is whole when a doctor has said so, until it changes; empty says nothing by itself", () => {
    const check = { id: "check", recordedAt: now, recordedBy: DOCTOR };
    const confirmed = (medicineCount: number, ...medicines: PatientMedicine[]) =>
      medicineListInForce({ medicines, medicineListChecks: [{ ...check, medicineCount }] });
    expect(medicineListInForce({ medicines: [], medicineListChecks: [] })).toBeUndefined();
    expect(confirmed(0)?.medicineCount).toBe(0);
    expect(confirmed(1, medicine())?.medicineCount).toBe(1);
    expect(confirmed(0, medicine())).toBeUndefined();
    expect(confirmed(1, medicine({ ended }))).toBeUndefined();
    expect(confirmed(1, medicine({ recordedAt: at("2026-10-01 10:01") }))).toBeUndefined();
  });
  it("cannot be confirmed as another than it is", () => {
    expect(confirmMedicineList(taking(medicine()), { ...ids, medicineCount: 1 })).toEqual({
      ok: true,
      value: { id: "new", medicineCount: 1 },
    });
    expect(refusalOf(confirmMedicineList(taking(medicine()), { ...ids, medicineCount: 0 }))).toBe(
      "medicine-list-changed",
    );
    expect(refusalOf(confirmMedicineList(closed, { ...ids, medicineCount: 1 }))).toBe("pathway-closed");
  });
  it("keeps that a medicine has ended, at the latest today", () => {
    const wish = { ...ids, medicineId: "medicine", endedOn: "2026-10-01", reason: "Ikke lenger behov." };
    const end = (record: PathwayRecord, facts: object = {}) =>
      refusalOf(endMedicine(record, { ...wish, ...facts }, { now }));
    expect(endMedicine(taking(medicine()), wish, { now })).toEqual({
      ok: true,
      value: { medicineId: "medicine", endedOn: "2026-10-01", reason: "Ikke lenger behov." },
    });
    expect(end(taking(medicine()), { endedOn: "2026-10-02" })).toBe("ended-in-future");
    expect(end(taking(medicine({ ended })))).toBe("already-ended");
    expect(end(taking(medicine({ invalidated })))).toBe("already-invalidated");
    expect(end(aPathway())).toBe("medicine-unknown");
    expect(end(closed)).toBe("pathway-closed");
  });
  it("keeps what was recorded in error, struck through, once", () => {
    const wish = { ...ids, medicineId: "medicine", reason: "Feil pasient." };
    expect(invalidateMedicine(taking(medicine({ ended })), wish)).toEqual({
      ok: true,
      value: { medicineId: "medicine", reason: "Feil pasient." },
    });
    expect(refusalOf(invalidateMedicine(taking(medicine({ invalidated })), wish))).toBe("already-invalidated");
    expect(refusalOf(invalidateMedicine(aPathway(), wish))).toBe("medicine-unknown");
    expect(refusalOf(invalidateMedicine(closed, wish))).toBe("pathway-closed");
  });
});
