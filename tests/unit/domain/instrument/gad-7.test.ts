import { describe, expect, it } from "vitest";
import { GAD_7 } from "@/lib/domain/instrument/gad-7";
import { bandOf, scoreAnswers } from "@/lib/domain/instrument/score-answers";
import { all, inOrder } from "./answer-builders";

describe("GAD-7 is scored as the reference says", () => {
  it("all zero is 0 and all three is 21, severe", () => {
    expect(scoreAnswers(GAD_7, all(GAD_7, 0))).toMatchObject({ score: 0, band: "minimal" });
    expect(scoreAnswers(GAD_7, all(GAD_7, 3))).toMatchObject({ score: 21, band: "severe" });
  });

  it.each([
    [4, "minimal"],
    [5, "mild"],
    [9, "mild"],
    [10, "moderate"],
    [14, "moderate"],
    // TRAP: several tables write ">15 severe".
    [15, "severe"],
  ])("%i lies in the band %s", (score, band) => {
    expect(bandOf(GAD_7, score)).toBe(band);
  });

  it("two missing answers are prorated as in PHQ-9, three give no score", () => {
    expect(scoreAnswers(GAD_7, inOrder(GAD_7, 2, 2, 2, 2, 2)).score).toBe(14);
    expect(scoreAnswers(GAD_7, inOrder(GAD_7, 1, 1, 1, 1, 1, 2)).score).toBe(8);
    expect(scoreAnswers(GAD_7, inOrder(GAD_7, 2, 2, 2, 2)).score).toBeNull();
  });

  it("knows caseness 8 and reliable change 4", () => {
    expect(GAD_7).toMatchObject({ caseness: 8, reliableChange: 4, windowDays: 14 });
  });

  it("item 6 is easily annoyed and item 7 afraid: their codes are not swapped", () => {
    expect(GAD_7.loinc.items?.["6"]).toBe("69689-8");
    expect(GAD_7.loinc.items?.["7"]).toBe("69736-7");
    expect(GAD_7.loinc).toMatchObject({ panel: "69737-5", total: "70274-6" });
  });
});
