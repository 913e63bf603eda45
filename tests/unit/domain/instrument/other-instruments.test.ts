import { describe, expect, it } from "vitest";
import { AAQ_II } from "@/lib/domain/instrument/aaq-ii";
import { CADSS, CADSS_6 } from "@/lib/domain/instrument/cadss";
import { KSET_ACUTE, KSET_BASELINE, KSET_FOLLOW_UP, KSET_SCREENING } from "@/lib/domain/instrument/kset";
import { MADRS } from "@/lib/domain/instrument/madrs";
import { MADRS_S } from "@/lib/domain/instrument/madrs-s";
import { MOAAS } from "@/lib/domain/instrument/moaas";
import { QIDS_SR16 } from "@/lib/domain/instrument/qids-sr16";
import { bandOf, scoreAnswers } from "@/lib/domain/instrument/score-answers";
import { WHO_5 } from "@/lib/domain/instrument/who-5";
import { all, inOrder, without } from "./answer-builders";

describe("AAQ-II", () => {
  it("runs from 7 to 49, higher is more inflexible, nothing is reversed", () => {
    expect(scoreAnswers(AAQ_II, all(AAQ_II, 1)).score).toBe(7);
    expect(scoreAnswers(AAQ_II, all(AAQ_II, 7)).score).toBe(49);
    expect(AAQ_II.higherIs).toBe("worse");
    expect(AAQ_II.items.some(({ isReversed }) => isReversed)).toBe(false);
  });

  it.each([
    [24, "below-concern"],
    [25, "raised"],
    [27, "raised"],
    [28, "clinical-mean"],
  ])("%i lies in the band %s", (score, band) => {
    expect(bandOf(AAQ_II, score)).toBe(band);
  });

  it("every answer is required", () => {
    expect(scoreAnswers(AAQ_II, without(all(AAQ_II, 4), "7")).score).toBeNull();
  });
});

describe("WHO-5", () => {
  it("the raw sum times four: 0 to 100, higher is better", () => {
    expect(scoreAnswers(WHO_5, all(WHO_5, 0)).score).toBe(0);
    expect(scoreAnswers(WHO_5, all(WHO_5, 5)).score).toBe(100);
    expect(WHO_5.higherIs).toBe("better");
  });

  it("raw 12 is 48, poor well-being; raw 13 is 52, which is not", () => {
    expect(scoreAnswers(WHO_5, inOrder(WHO_5, 3, 3, 2, 2, 2))).toMatchObject({ score: 48, band: "poor-well-being" });
    expect(scoreAnswers(WHO_5, inOrder(WHO_5, 3, 3, 3, 2, 2))).toMatchObject({ score: 52, band: "fair-well-being" });
  });

  it("every answer is required", () => {
    expect(scoreAnswers(WHO_5, without(all(WHO_5, 5), "3")).score).toBeNull();
  });
});

describe("MADRS and MADRS-S", () => {
  it.each([
    [6, "no-depression"],
    [7, "mild"],
    [19, "mild"],
    [20, "moderate"],
    [34, "moderate"],
    [35, "severe"],
  ])("MADRS %i lies in the band %s", (score, band) => {
    expect(bandOf(MADRS, score)).toBe(band);
  });

  it("MADRS goes to 60, is rated by a clinician, and 10 is remission", () => {
    expect(scoreAnswers(MADRS, all(MADRS, 6)).score).toBe(60);
    expect(MADRS).toMatchObject({ answeredBy: "clinician", remissionAtMost: 10, windowDays: 7 });
  });

  it("MADRS-S goes to 54 over three days and has no band", () => {
    expect(scoreAnswers(MADRS_S, all(MADRS_S, 6))).toMatchObject({ score: 54, band: null });
    expect(MADRS_S.windowDays).toBe(3);
  });
});

describe("QIDS-SR16", () => {
  it("takes the highest answer of each of nine domains: 27 at most", () => {
    expect(scoreAnswers(QIDS_SR16, all(QIDS_SR16, 3))).toMatchObject({ score: 27, band: "very-severe" });
  });

  it("four sleep items count as the worst of them, and so do appetite and the psychomotor pair", () => {
    const answers = { ...all(QIDS_SR16, 0), "1": 1, "3": 3, "4": 2, "6": 2, "9": 1, "15": 1, "16": 2, "5": 1 };
    expect(scoreAnswers(QIDS_SR16, answers)).toMatchObject({ score: 8, band: "mild" });
  });

  it.each([
    [5, "no-depression"],
    [6, "mild"],
    [10, "mild"],
    [11, "moderate"],
    [15, "moderate"],
    [16, "severe"],
    [20, "severe"],
    [21, "very-severe"],
  ])("%i lies in the band %s", (score, band) => {
    expect(bandOf(QIDS_SR16, score)).toBe(band);
  });

  it("one answer missing: no score; remission is at most 5", () => {
    expect(scoreAnswers(QIDS_SR16, without(all(QIDS_SR16, 0), "2")).score).toBeNull();
    expect(QIDS_SR16.remissionAtMost).toBe(5);
  });
});

describe("CADSS and CADSS-6", () => {
  it("CADSS goes to 92", () => {
    expect(scoreAnswers(CADSS, all(CADSS, 4))).toMatchObject({ score: 92, band: null });
  });

  it("CADSS-6 is CADSS items 1, 2, 6, 7, 15 and 22, to 24", () => {
    expect(CADSS_6.items.map(({ id }) => id)).toEqual(["1", "2", "6", "7", "15", "22"]);
    expect(scoreAnswers(CADSS_6, all(CADSS_6, 4))).toMatchObject({ score: 24, band: null });
  });
});

describe("MOAA/S", () => {
  it("5 is awake and 0 does not respond: higher is better, and the version names the scale (TRAP: others run 1 to 6)", () => {
    expect(MOAAS).toMatchObject({ higherIs: "better", version: "0-5" });
    expect(MOAAS.items[0]?.values).toEqual([0, 1, 2, 3, 4, 5]);
    expect(scoreAnswers(MOAAS, { "1": 3 }).score).toBe(3);
  });
});

describe("KSET", () => {
  it("is a profile: every answer by itself, no total, no band", () => {
    const answers = { ...all(KSET_ACUTE, 0), nausea: 2, anxiety: 1 };
    const scoring = scoreAnswers(KSET_ACUTE, answers);
    expect(scoring).toMatchObject({ score: null, band: null, triage: null, finding: null });
    expect(scoring.profile.filter(({ value }) => value > 0)).toEqual([
      { item: "nausea", value: 2 },
      { item: "anxiety", value: 1 },
    ]);
  });

  it("asks about five long-term domains before and after a course, and about 28 complaints around a dose", () => {
    const domains = ["urinary", "cognitive", "liver", "dependence", "mood-psychosis"];
    expect(KSET_SCREENING.items.map(({ id }) => id)).toEqual(domains);
    expect(KSET_FOLLOW_UP.items.map(({ id }) => id)).toEqual(domains);
    expect(KSET_ACUTE.items).toHaveLength(28);
    expect(KSET_BASELINE.items).toEqual(KSET_ACUTE.items);
  });
});
