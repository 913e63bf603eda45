import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bandOf, PHQ_9, scoreOf } from "@/lib/domain/questionnaire/instrument";

/** Answers to items 1 … 9 in order; null where the item was left out. */
const answers = (...values: (number | null)[]) =>
  Object.fromEntries(
    values.flatMap((value, index) => (value === null ? [] : [[String(index + 1), value] as [string, number]])),
  );
const all = (value: number) => answers(...Array.from({ length: 9 }, () => value));
const nine = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 9, maxLength: 9 });

describe("PHQ-9 is scored as the reference says", () => {
  it("all zero is 0, minimal", () => {
    expect(scoreOf(PHQ_9, all(0))).toBe(0);
    expect(bandOf(PHQ_9, 0)).toBe("minimal");
  });

  it("all three is 27, severe", () => {
    expect(scoreOf(PHQ_9, all(3))).toBe(27);
    expect(bandOf(PHQ_9, 27)).toBe("severe");
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
    expect(scoreOf(PHQ_9, answers(2, 2, 2, 2, 1, 1, 1, 1, null))).toBe(14);
  });

  it("two missing answers still give a score, three give none", () => {
    expect(scoreOf(PHQ_9, answers(1, 1, 1, 1, 1, 1, 1, null, null))).toBe(9);
    expect(scoreOf(PHQ_9, answers(1, 1, 1, 1, 1, 1, null, null, null))).toBeNull();
    expect(scoreOf(PHQ_9, {})).toBeNull();
  });

  it("the difficulty question is asked and never counted", () => {
    expect(scoreOf(PHQ_9, { ...all(1), "10": 3 })).toBe(9);
  });

  it("no score lies in no band", () => {
    expect(bandOf(PHQ_9, null)).toBeNull();
  });

  it("knows the cut-offs: reliable change 6, caseness 10, remission below 5", () => {
    expect(PHQ_9).toMatchObject({ reliableChange: 6, caseness: 10, remissionBelow: 5, maxScore: 27, windowDays: 14 });
  });
});

describe("whatever is answered", () => {
  it("nine answers sum to a score from 0 to 27 in exactly one band", () => {
    fc.assert(
      fc.property(nine, (values) => {
        const score = scoreOf(PHQ_9, answers(...values));
        expect(score).toBe(values.reduce((sum, value) => sum + value, 0));
        expect(PHQ_9.bands.filter(({ from, to }) => from <= score! && score! <= to)).toHaveLength(1);
      }),
    );
  });

  it("a heavier answer never lowers the score", () => {
    fc.assert(
      fc.property(nine, fc.integer({ min: 0, max: 8 }), (values, place) => {
        const heavier = values.map((value, index) => (index === place ? Math.min(3, value + 1) : value));
        expect(scoreOf(PHQ_9, answers(...heavier))!).toBeGreaterThanOrEqual(scoreOf(PHQ_9, answers(...values))!);
      }),
    );
  });

  it("a prorated score stays between 0 and 27", () => {
    fc.assert(
      fc.property(nine, fc.uniqueArray(fc.integer({ min: 0, max: 8 }), { maxLength: 2 }), (values, left) => {
        const score = scoreOf(PHQ_9, answers(...values.map((value, index) => (left.includes(index) ? null : value))));
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(27);
      }),
    );
  });
});
