import { describe, expect, it } from "vitest";
import { ITQ } from "@/lib/domain/instrument/itq";
import { PCL_5 } from "@/lib/domain/instrument/pcl-5";
import { bandOf, scoreAnswers } from "@/lib/domain/instrument/score-answers";
import { all, inOrder, without } from "./answer-builders";

describe("PCL-5 is scored as the reference says", () => {
  const vector = inOrder(PCL_5, ...[4, 3, 1, 0, 3], ...[3, 4], ...[1, 2, 0, 3, 1, 0, 0], ...[1, 2, 4, 0, 0, 3]);

  it("the reference's vector: B 11, C 7, D 7, E 10, total 35, provisional PTSD", () => {
    expect(scoreAnswers(PCL_5, vector)).toMatchObject({
      score: 35,
      band: "probable-ptsd",
      finding: "provisional-ptsd",
      subscales: [
        { key: "intrusion", score: 11, max: 20 },
        { key: "avoidance", score: 7, max: 8 },
        { key: "cognition-mood", score: 7, max: 28 },
        { key: "arousal", score: 10, max: 24 },
      ],
    });
  });

  it("one D symptom is not enough, whatever the total", () => {
    expect(scoreAnswers(PCL_5, { ...vector, "11": 1 }).finding).toBe("none");
  });

  it("one E symptom is not enough", () => {
    expect(scoreAnswers(PCL_5, { ...vector, "16": 1, "17": 1 }).finding).toBe("none");
  });

  it("without B or C there is none", () => {
    expect(scoreAnswers(PCL_5, { ...all(PCL_5, 4), "6": 1, "7": 1 }).finding).toBe("none");
    expect(scoreAnswers(PCL_5, { ...all(PCL_5, 4), "1": 1, "2": 1, "3": 1, "4": 1, "5": 1 }).finding).toBe("none");
  });

  it("one answer missing: no score and no finding", () => {
    expect(scoreAnswers(PCL_5, without(vector, "12"))).toMatchObject({ score: null, finding: null });
  });

  it("30 is below the cut-off, 31 at it", () => {
    expect(bandOf(PCL_5, 30)).toBe("below-cut-off");
    expect(bandOf(PCL_5, 31)).toBe("probable-ptsd");
    expect(scoreAnswers(PCL_5, all(PCL_5, 4)).score).toBe(80);
  });
});

describe("ITQ's rule", () => {
  const ptsd = { ...all(ITQ, 0), p1: 2, p4: 2, p5: 2, p8: 2 };
  const complex = { ...ptsd, c2: 2, c3: 2, c6: 2, c9: 2 };
  const finding = (answers: Record<string, number>) => scoreAnswers(ITQ, answers).finding;

  it("a symptom in each cluster and an impairment are PTSD", () => {
    expect(finding(ptsd)).toBe("ptsd");
  });

  it.each(["p1", "p4", "p5", "p8"])("without %s it is none", (item) => {
    expect(finding({ ...ptsd, [item]: 1 })).toBe("none");
  });

  it("with disturbed self-organisation it is complex PTSD, and only that", () => {
    expect(finding(complex)).toBe("cptsd");
  });

  it.each(["c2", "c3", "c6", "c9"])("without %s it stays PTSD", (item) => {
    expect(finding({ ...complex, [item]: 1 })).toBe("ptsd");
  });

  it("disturbed self-organisation without PTSD is none", () => {
    expect(finding({ ...complex, p1: 0 })).toBe("none");
  });

  it("the two halves go to 24 each, and there is no total", () => {
    expect(scoreAnswers(ITQ, all(ITQ, 4))).toMatchObject({
      score: null,
      finding: "cptsd",
      subscales: [
        { key: "ptsd", score: 24, max: 24 },
        { key: "self-organisation", score: 24, max: 24 },
      ],
    });
  });

  it("any answer missing: no finding, not even none", () => {
    expect(finding(without(complex, "c9"))).toBeNull();
    expect(finding(without(all(ITQ, 0), "p1"))).toBeNull();
  });
});
