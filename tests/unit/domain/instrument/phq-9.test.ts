import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PHQ_9 } from "@/lib/domain/instrument/phq-9";
import { bandOf, scoreAnswers } from "@/lib/domain/instrument/score-answers";

/** Answers to items 1 … 9 in order; null where the item was left out. */
const answers = (...values: (number | null)[]) =>
  Object.fromEntries(
    values.flatMap((value, index) => (value === null ? [] : [[String(index + 1), value] as [string, number]])),
  );
const all = (value: number) => answers(...Array.from({ length: 9 }, () => value));
const scoreOf = (given: Record<string, number>) => scoreAnswers(PHQ_9, given).score;
const nine = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 9, maxLength: 9 });

describe("PHQ-9 is scored as the reference says", () => {
  it("all zero is 0, minimal", () => {
    expect(scoreAnswers(PHQ_9, all(0))).toMatchObject({ score: 0, band: "minimal", finding: "none", answered: 9 });
  });

  it("all three is 27, severe", () => {
    expect(scoreAnswers(PHQ_9, all(3))).toMatchObject({
      score: 27,
      band: "severe",
      finding: "major-depressive-syndrome",
      isProrated: false,
    });
  });

  it.each([
    [4, "minimal"],
    [5, "mild"],
    [9, "mild"],
    [10, "moderate"],
    [14, "moderate"],
    [15, "moderately-severe"],
    [19, "moderately-severe"],
    [20, "severe"],
  ])("%i lies in the band %s", (score, band) => {
    expect(bandOf(PHQ_9, score)).toBe(band);
  });

  it("eight answers that sum to 12 are prorated to 13.5 and rounded up to 14", () => {
    expect(scoreAnswers(PHQ_9, answers(2, 2, 2, 2, 1, 1, 1, 1, null))).toMatchObject({
      score: 14,
      isProrated: true,
      answered: 8,
      missing: ["9"],
      finding: null,
    });
  });

  it("two missing answers still give a score, three give none", () => {
    expect(scoreOf(answers(1, 1, 1, 1, 1, 1, 1, null, null))).toBe(9);
    expect(scoreOf(answers(1, 1, 1, 1, 1, 1, null, null, null))).toBeNull();
    expect(scoreOf({})).toBeNull();
  });

  it("the difficulty question is asked and never counted", () => {
    expect(scoreAnswers(PHQ_9, { ...all(1), "10": 3 })).toMatchObject({ score: 9, answered: 9, missing: [] });
  });

  it("no score lies in no band", () => {
    expect(bandOf(PHQ_9, null)).toBeNull();
  });

  it("knows the cut-offs: reliable change 6, caseness 10, remission at most 4", () => {
    expect(PHQ_9).toMatchObject({ reliableChange: 6, caseness: 10, remissionAtMost: 4, windowDays: 14 });
    expect(PHQ_9.scale).toEqual({ min: 0, max: 27, decimals: 0 });
  });

  it("the score has the code 44261-6 and never the panel's 44249-1", () => {
    expect(PHQ_9.loinc).toMatchObject({ total: "44261-6", panel: "44249-1" });
  });
});

describe("PHQ-9 read as DSM does", () => {
  it("five items on more than half the days, low mood among them, are a major depressive syndrome", () => {
    expect(scoreAnswers(PHQ_9, answers(0, 2, 2, 2, 2, 2, 0, 0, 0)).finding).toBe("major-depressive-syndrome");
  });

  it("thoughts of death on several days count as the fifth", () => {
    expect(scoreAnswers(PHQ_9, answers(0, 2, 2, 2, 2, 0, 0, 0, 1)).finding).toBe("major-depressive-syndrome");
    expect(scoreAnswers(PHQ_9, answers(0, 2, 2, 2, 2, 1, 0, 0, 0)).finding).toBe("other-depressive-syndrome");
  });

  it("without lost interest or low mood there is none, however many the others are", () => {
    expect(scoreAnswers(PHQ_9, answers(1, 1, 3, 3, 3, 3, 3, 3, 3)).finding).toBe("none");
  });

  it("one item alone is none", () => {
    expect(scoreAnswers(PHQ_9, answers(3, 0, 0, 0, 0, 0, 0, 0, 0)).finding).toBe("none");
  });
});

describe("whatever is answered", () => {
  it("nine answers sum to a score from 0 to 27", () => {
    fc.assert(
      fc.property(nine, (values) => {
        expect(scoreOf(answers(...values))).toBe(values.reduce((sum, value) => sum + value, 0));
      }),
    );
  });

  it("a prorated score stays between 0 and 27", () => {
    fc.assert(
      fc.property(nine, fc.uniqueArray(fc.integer({ min: 0, max: 8 }), { maxLength: 2 }), (values, left) => {
        const score = scoreOf(answers(...values.map((value, index) => (left.includes(index) ? null : value))));
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(27);
      }),
    );
  });
});
