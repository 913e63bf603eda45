import { describe, expect, it } from "vitest";
import { AUDIT } from "@/lib/domain/instrument/audit";
import { AUDIT_C } from "@/lib/domain/instrument/audit-c";
import { bandOf, checkAnswers, requiredItems, scoreAnswers, skippedItems } from "@/lib/domain/instrument/score-answers";
import { all, inOrder, without } from "./answer-builders";

describe("AUDIT is scored as the reference says", () => {
  it("all four is 12, 12 and 16: 40 together, zone IV, assess dependence", () => {
    expect(scoreAnswers(AUDIT, all(AUDIT, 4))).toMatchObject({
      score: 40,
      band: "zone-4",
      finding: "assess-dependence",
      subscales: [
        { key: "consumption", score: 12, max: 12 },
        { key: "dependence", score: 12, max: 12 },
        { key: "alcohol-problems", score: 16, max: 16 },
      ],
    });
  });

  it.each(["9", "10"])("item %s knows no 1 and no 3", (item) => {
    for (const value of [1, 3])
      expect(checkAnswers(AUDIT, { ...all(AUDIT, 0), [item]: value }, [])).toEqual({
        ok: false,
        refusal: { kind: "answer-out-of-range", item },
      });
    expect(checkAnswers(AUDIT, { ...all(AUDIT, 0), [item]: 2 }, [])).toEqual({ ok: true, value: null });
  });

  it.each([
    [7, "zone-1"],
    [8, "zone-2"],
    [15, "zone-2"],
    [16, "zone-3"],
    [19, "zone-3"],
    [20, "zone-4"],
  ])("%i lies in %s", (score, band) => {
    expect(bandOf(AUDIT, score)).toBe(band);
  });

  it("who never drinks goes on to 9 and 10; what was skipped counts zero and is not missing", () => {
    const answers = { "1": 0, "9": 2, "10": 0 };
    expect(requiredItems(AUDIT, { "1": 0 })).toEqual(["1", "9", "10"]);
    expect(skippedItems(AUDIT, answers)).toEqual(["2", "3", "4", "5", "6", "7", "8"]);
    expect(scoreAnswers(AUDIT, answers)).toMatchObject({
      score: 2,
      missing: [],
      answered: 3,
      isProrated: false,
    });
  });

  it("one or two drinks and never six: on to 9 and 10", () => {
    const answers = { "1": 2, "2": 0, "3": 0, "9": 0, "10": 4 };
    expect(skippedItems(AUDIT, answers)).toEqual(["4", "5", "6", "7", "8"]);
    expect(scoreAnswers(AUDIT, answers)).toMatchObject({ score: 6, missing: [] });
  });

  it("nothing may be skipped by who drinks more", () => {
    const answers = without(all(AUDIT, 2), "7");
    expect(scoreAnswers(AUDIT, answers)).toMatchObject({ score: null, missing: ["7"] });
    expect(checkAnswers(AUDIT, answers, ["7"])).toEqual({
      ok: false,
      refusal: { kind: "skip-not-allowed", item: "7" },
    });
  });

  it("what was answered on paper all the same counts", () => {
    expect(scoreAnswers(AUDIT, inOrder(AUDIT, 1, 0, 0, 0, 0, 0, 2, 0, 0, 0)).score).toBe(3);
  });

  it("an item is not both answered and skipped", () => {
    expect(checkAnswers(AUDIT, all(AUDIT, 0), ["4"])).toEqual({
      ok: false,
      refusal: { kind: "skip-not-allowed", item: "4" },
    });
  });

  it("three in dependence is not yet four", () => {
    expect(scoreAnswers(AUDIT, inOrder(AUDIT, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0)).finding).toBe("none");
    expect(scoreAnswers(AUDIT, inOrder(AUDIT, 1, 1, 1, 2, 1, 1, 0, 0, 0, 0)).finding).toBe("assess-dependence");
  });

  it("AUDIT is 75624-7 and AUDIT-C 75626-2 (TRAP: often swapped)", () => {
    expect(AUDIT.loinc.total).toBe("75624-7");
    expect(AUDIT_C.loinc.total).toBe("75626-2");
    expect(AUDIT_C.loinc.panel).toBe("72109-2");
  });
});

describe("AUDIT-C", () => {
  it("is the sum of the three consumption items, 0 to 12, without a band", () => {
    expect(scoreAnswers(AUDIT_C, all(AUDIT_C, 4))).toMatchObject({ score: 12, band: null });
    expect(scoreAnswers(AUDIT_C, { "1": 0 })).toMatchObject({ score: 0, missing: [] });
    expect(scoreAnswers(AUDIT_C, { "1": 1, "2": 0 }).score).toBeNull();
  });
});
