import { describe, expect, it } from "vitest";
import { CORE_10, CORE_10_IN_CORE_OM } from "@/lib/domain/instrument/core-10";
import { CORE_OM } from "@/lib/domain/instrument/core-om";
import { bandOf, scoreAnswers } from "@/lib/domain/instrument/score-answers";
import { all, inOrder, without } from "./answer-builders";

const subscalesOf = (answers: Record<string, number>) =>
  Object.fromEntries(scoreAnswers(CORE_OM, answers).subscales.map(({ key, score }) => [key, score]));

describe("CORE-OM is scored as the reference says", () => {
  it.each([
    [0, { "well-being": 8, problems: 0, functioning: 24, risk: 0, "non-risk": 11.43 }, 9.41],
    [2, { "well-being": 8, problems: 24, functioning: 24, risk: 12, "non-risk": 20 }, 20],
    [4, { "well-being": 8, problems: 48, functioning: 24, risk: 24, "non-risk": 28.57 }, 30.59],
  ])("every raw answer %i", (value, subscales, score) => {
    expect(subscalesOf(all(CORE_OM, value))).toEqual(subscales);
    expect(scoreAnswers(CORE_OM, all(CORE_OM, value)).score).toBe(score);
  });

  it("exactly eight items are reversed, and 30 is not one of them", () => {
    const reversed = CORE_OM.items.filter(({ isReversed }) => isReversed).map(({ id }) => id);
    expect(reversed).toEqual(["3", "4", "7", "12", "19", "21", "31", "32"]);
  });

  it("well-being has 4 items, problems 12, functioning 12, risk 6 and non-risk 28; the first four are all 34", () => {
    const items = Object.fromEntries(CORE_OM.subscales.map((subscale) => [subscale.key, subscale.items]));
    expect(items["well-being"]).toEqual(["4", "14", "17", "31"]);
    expect(items.problems).toEqual(["2", "5", "8", "11", "13", "15", "18", "20", "23", "27", "28", "30"]);
    expect(items.functioning).toEqual(["1", "3", "7", "10", "12", "19", "21", "25", "26", "29", "32", "33"]);
    expect(items.risk).toEqual(["6", "9", "16", "22", "24", "34"]);
    expect(items["non-risk"]).toHaveLength(28);
    const domains = ["well-being", "problems", "functioning", "risk"].flatMap((key) => items[key] ?? []);
    expect(new Set(domains).size).toBe(34);
    expect(domains).toHaveLength(34);
  });

  it("three missing answers are prorated, four give no score", () => {
    const twos = all(CORE_OM, 2);
    expect(scoreAnswers(CORE_OM, without(twos, "1", "2", "5"))).toMatchObject({ score: 20, isProrated: true });
    expect(scoreAnswers(CORE_OM, without(twos, "1", "2", "5", "8")).score).toBeNull();
  });

  it("one missing problem or functioning answer is prorated, two are not", () => {
    const twos = all(CORE_OM, 2);
    expect(subscalesOf(without(twos, "2", "1"))).toMatchObject({ problems: 24, functioning: 24 });
    expect(subscalesOf(without(twos, "2", "5"))).toMatchObject({ problems: null, functioning: 24 });
    expect(subscalesOf(without(twos, "1", "10"))).toMatchObject({ problems: 24, functioning: null });
  });

  it("well-being and risk have no score when one of their answers is missing", () => {
    const twos = all(CORE_OM, 2);
    expect(subscalesOf(without(twos, "14"))).toMatchObject({ "well-being": null, risk: 12 });
    expect(subscalesOf(without(twos, "16"))).toMatchObject({ "well-being": 8, risk: null });
  });

  it("non-risk is prorated with three missing answers, not with four (TRAP: not two)", () => {
    const twos = all(CORE_OM, 2);
    expect(subscalesOf(without(twos, "1", "2", "4"))["non-risk"]).toBe(20);
    expect(subscalesOf(without(twos, "1", "2", "4", "5"))["non-risk"]).toBeNull();
  });

  it("10 is the cut-off and 5 a reliable change", () => {
    expect(CORE_OM).toMatchObject({ caseness: 10, reliableChange: 5, windowDays: 7 });
    expect(bandOf(CORE_OM, 9.99)).toBe("low");
    expect(bandOf(CORE_OM, 10)).toBe("mild");
  });

  it.each([
    [0, "healthy"],
    [5.99, "healthy"],
    [6, "low"],
    [14.9, "mild"],
    [15, "moderate"],
    [20, "moderate-severe"],
    [24.9, "moderate-severe"],
    [25, "severe"],
    [40, "severe"],
  ])("%f lies in the band %s", (score, band) => {
    expect(bandOf(CORE_OM, score)).toBe(band);
  });
});

describe("CORE-10 is scored as the reference says", () => {
  it("asks CORE-OM's items 2, 3, 7, 10, 15, 16, 18, 23, 27 and 28 in that order, and reverses its 2nd and 3rd", () => {
    expect(CORE_10.items.map(({ id }) => CORE_10_IN_CORE_OM[id])).toEqual([
      ...["2", "3", "7", "10", "15", "16", "18", "23", "27", "28"],
    ]);
    expect(CORE_10.items.filter(({ isReversed }) => isReversed).map(({ id }) => id)).toEqual(["2", "3"]);
  });

  it("every raw answer 0 is 8, every raw answer 4 is 32", () => {
    expect(scoreAnswers(CORE_10, all(CORE_10, 0)).score).toBe(8);
    expect(scoreAnswers(CORE_10, all(CORE_10, 4)).score).toBe(32);
  });

  it("the heaviest answers are 40 and the lightest 0", () => {
    expect(scoreAnswers(CORE_10, inOrder(CORE_10, 4, 0, 0, 4, 4, 4, 4, 4, 4, 4)).score).toBe(40);
    expect(scoreAnswers(CORE_10, inOrder(CORE_10, 0, 4, 4, 0, 0, 0, 0, 0, 0, 0)).score).toBe(0);
  });

  it("one missing answer is prorated and keeps two decimals, two give no score", () => {
    const answers = inOrder(CORE_10, 1, 4, 4, 1, 1, 0, 1, 1, 0, null);
    expect(scoreAnswers(CORE_10, answers)).toMatchObject({ score: 5.56, isProrated: true, missing: ["10"] });
    expect(scoreAnswers(CORE_10, without(answers, "9")).score).toBeNull();
  });

  it.each([
    [5, "healthy"],
    [6, "low"],
    [10, "low"],
    [11, "mild"],
    [14, "mild"],
    [15, "moderate"],
    [19, "moderate"],
    [20, "moderate-severe"],
    [24, "moderate-severe"],
    [25, "severe"],
  ])("%i lies in the band %s", (score, band) => {
    expect(bandOf(CORE_10, score)).toBe(band);
  });

  it("11 is the cut-off and 6 a reliable change", () => {
    expect(CORE_10).toMatchObject({ caseness: 11, reliableChange: 6 });
  });
});
