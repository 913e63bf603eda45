import { describe, expect, it } from "vitest";
import { INSTRUMENT_DEFINITIONS } from "@/lib/domain/instrument/definitions";
import { isCompared, scoreChange } from "@/lib/domain/outcome/score-change";
import { INSTRUMENTS, type InstrumentKey, OUTCOME_RULES } from "@/lib/domain/protocol/protocol.schema";

const change = (key: InstrumentKey, from: number, to: number) =>
  scoreChange(INSTRUMENT_DEFINITIONS[key], from, to, OUTCOME_RULES);

describe("PHQ-9 from baseline to now (reference 5)", () => {
  it.each([
    {
      ...{ from: 18, to: 9, percentBetter: 50, response: "response", remission: "no-remission" },
      ...{ reliability: "reliable-improvement", significance: "significant-improvement" },
    },
    {
      ...{ from: 16, to: 4, percentBetter: 75, response: "response", remission: "remission" },
      ...{ reliability: "reliable-improvement", significance: "significant-improvement" },
    },
    {
      ...{ from: 0, to: 0, percentBetter: null, response: null, remission: "low-from-start" },
      ...{ reliability: "no-reliable-change", significance: "not-significant" },
    },
    {
      ...{ from: 15, to: 16, percentBetter: -6.7, response: "no-response", remission: "no-remission" },
      ...{ reliability: "no-reliable-change", significance: "not-significant" },
    },
    {
      ...{ from: 12, to: 6, percentBetter: 50, response: "response", remission: "no-remission" },
      ...{ reliability: "reliable-improvement", significance: "significant-improvement" },
    },
    {
      ...{ from: 12, to: 7, percentBetter: 41.7, response: "partial-response", remission: "no-remission" },
      ...{ reliability: "no-reliable-change", significance: "not-significant" },
    },
    {
      ...{ from: 12, to: 9, percentBetter: 25, response: "partial-response", remission: "no-remission" },
      ...{ reliability: "no-reliable-change", significance: "not-significant" },
    },
    {
      ...{ from: 24, to: 18, percentBetter: 25, response: "partial-response", remission: "no-remission" },
      ...{ reliability: "reliable-improvement", significance: "not-significant" },
    },
    {
      ...{ from: 12, to: 18, percentBetter: -50, response: "no-response", remission: "no-remission" },
      ...{ reliability: "reliable-deterioration", significance: "not-significant" },
    },
    {
      ...{ from: 9, to: 15, percentBetter: -66.7, response: "no-response", remission: "no-remission" },
      ...{ reliability: "reliable-deterioration", significance: "significant-deterioration" },
    },
  ])("$from to $to", ({ from, to, ...expected }) => {
    expect(change("phq-9", from, to)).toMatchObject({ baseline: from, now: to, ...expected });
  });
  it("18 to 5 is a response and no remission; 18 to 4 is both; 3 to 1 reaches nothing", () => {
    expect(change("phq-9", 18, 5)).toMatchObject({ response: "response", remission: "no-remission" });
    expect(change("phq-9", 18, 4)).toMatchObject({ response: "response", remission: "remission" });
    expect(change("phq-9", 3, 1).remission).toBe("low-from-start");
  });
  it("17 to 9 is 47.1 percent and no response: nothing is rounded up to half", () => {
    expect(change("phq-9", 17, 9)).toMatchObject({ percentBetter: 47.1, response: "partial-response" });
  });
});

describe("the other instruments (reference 2.1 and 5)", () => {
  it("GAD-7: four points are reliable, and below eight is no longer clinical", () => {
    expect(change("gad-7", 11, 7)).toMatchObject({
      ...{ reliability: "reliable-improvement", significance: "significant-improvement", remission: null },
    });
    expect(change("gad-7", 11, 8).reliability).toBe("no-reliable-change");
    expect(change("gad-7", 12, 8).significance).toBe("not-significant");
  });
  it("CORE-OM: five points are five points in hundredths too, and 10 is the cut-off", () => {
    expect(change("core-om", 15.29, 10.29)).toMatchObject({ betterBy: 5, reliability: "reliable-improvement" });
    expect(change("core-om", 15.29, 10.3).reliability).toBe("no-reliable-change");
    expect(change("core-om", 14.9, 9.9).significance).toBe("significant-improvement");
    expect(change("core-om", 15, 10).significance).toBe("not-significant");
    expect(change("core-om", 9.41, 4.71).response).toBe("partial-response");
    expect(change("core-om", 9.4, 4.7).response).toBe("response");
  });
  it("CORE-10: six points and the cut-off 11", () => {
    expect(change("core-10", 17, 11)).toMatchObject({
      ...{ reliability: "reliable-improvement", significance: "not-significant" },
    });
    expect(change("core-10", 16, 10).significance).toBe("significant-improvement");
  });
  it("AAQ-II: eight points are flagged (proposed); its scale begins at seven, so no share of it is told", () => {
    expect(change("aaq-ii", 34, 26)).toMatchObject({
      ...{ betterBy: 8, percentBetter: null, response: null, reliability: "reliable-improvement", significance: null },
    });
    expect(change("aaq-ii", 34, 27).reliability).toBe("no-reliable-change");
  });
  it("WHO-5: higher is better, ten points are reliable, a response is defined by nobody", () => {
    expect(change("who-5", 28, 56)).toMatchObject({
      ...{ betterBy: 28, percentBetter: 100, reliability: "reliable-improvement", response: null, remission: null },
    });
    expect(change("who-5", 40, 30)).toMatchObject({
      ...{ betterBy: -10, percentBetter: -25, reliability: "reliable-deterioration" },
    });
  });
  it("MADRS: remission from 10; QIDS-SR16: from 5; neither has a reliable change", () => {
    expect(change("madrs", 32, 10)).toMatchObject({
      ...{ response: "response", remission: "remission", reliability: null, significance: null },
    });
    expect(change("madrs", 32, 11).remission).toBe("no-remission");
    expect(change("qids-sr16", 16, 5).remission).toBe("remission");
    expect(change("qids-sr16", 16, 6).remission).toBe("no-remission");
  });
  it("AUDIT asks about a year, which lies before treatment: no response is told", () => {
    expect(change("audit", 20, 5)).toMatchObject({ percentBetter: 75, response: null, reliability: null });
  });
  it("what was measured during a dose, and what has no total, is held against nothing", () => {
    const notCompared = INSTRUMENTS.filter((key) => !isCompared(INSTRUMENT_DEFINITIONS[key]));
    expect(notCompared).toEqual([
      ...["c-ssrs", "itq", "cadss", "cadss-6", "moaas"],
      ...["kset-screening", "kset-baseline", "kset-acute", "kset-follow-up"],
    ]);
    expect(change("cadss", 40, 0)).toMatchObject({ percentBetter: null, reliability: null, response: null });
  });
  it("the protocol's own reliable change outweighs the published one", () => {
    const rules = { ...OUTCOME_RULES, reliableChange: { "phq-9": 5 } };
    expect(scoreChange(INSTRUMENT_DEFINITIONS["phq-9"], 15, 10, rules)).toMatchObject({
      ...{ reliableChange: 5, reliability: "reliable-improvement" },
    });
  });
});
