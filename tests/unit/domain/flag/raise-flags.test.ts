import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFlagReasons, writeFlagReasons } from "@/lib/domain/flag/flag-reasons";
import { type RaisedFlag, raiseFlag } from "@/lib/domain/flag/raise-flags";
import { INSTRUMENT_DEFINITIONS } from "@/lib/domain/instrument/definitions";
import { scoreAnswers } from "@/lib/domain/instrument/score-answers";
import { FLAG_LEVELS } from "@/lib/domain/pathway/pathway-record";
import type { InstrumentKey } from "@/lib/domain/protocol/protocol.schema";
import { aFlag, aPathway } from "@/tests/support/builders";

const allItems = (instrument: InstrumentKey, value: number) =>
  Object.fromEntries(INSTRUMENT_DEFINITIONS[instrument].items.map(({ id }) => [id, value]));
function raised(instrument: InstrumentKey, answers: Record<string, number>): RaisedFlag | null {
  return raiseFlag(aPathway(), instrument, answers, scoreAnswers(INSTRUMENT_DEFINITIONS[instrument], answers));
}
/** A whole form with zeros but for these answers. */
const whole = (instrument: InstrumentKey, answers: Record<string, number>) =>
  raised(instrument, { ...allItems(instrument, 0), ...answers });

describe("PHQ-9, question 9", () => {
  it.each([
    [0, null],
    [1, "moderate"],
    [2, "high"],
    [3, "high"],
  ])("answered %i gives %s", (answer, level) => {
    expect(whole("phq-9", { "9": answer })?.level ?? null).toBe(level);
  });
  it("whatever the total: all the other questions at their worst give no flag", () => {
    expect(raised("phq-9", { ...allItems("phq-9", 3), "9": 0 })).toBeNull();
  });
  it("left open on a paper form is a low flag, because unknown is never normal", () => {
    expect(raised("phq-9", { "1": 0, "2": 0 })).toEqual({
      level: "low",
      source: "phq-9-item-9",
      detail: "phq-9:9=?",
    });
  });
  it("a total read off paper says nothing about it", () => {
    expect(raised("phq-9", {})).toBeNull();
  });
});

describe("CORE's risk questions", () => {
  it.each([
    ["6", 1, "low"],
    ["22", 4, "low"],
    ["9", 1, "low"],
    ["9", 2, "moderate"],
    ["9", 4, "high"],
    ["24", 3, "moderate"],
    ["24", 4, "high"],
    ["16", 1, "high"],
    ["34", 1, "moderate"],
    ["34", 3, "high"],
  ])("CORE-OM %s answered %i gives %s", (item, answer, level) => {
    expect(whole("core-om", { [item]: answer })).toEqual({
      level,
      source: "core-risk",
      detail: `core-om:${item}=${String(answer)}`,
    });
  });
  it("the worst of several wins, and every reason is named", () => {
    expect(whole("core-om", { "6": 2, "16": 1, "24": 3 })).toEqual({
      level: "high",
      source: "core-risk",
      detail: "core-om:6=2;core-om:24=3;core-om:16=1",
    });
  });
  it("a plan to end one's life is high on CORE-10 too", () => {
    expect(whole("core-10", { "6": 1 })).toEqual({ level: "high", source: "core-risk", detail: "core-10:6=1" });
  });
});

describe("C-SSRS: the triage is the level", () => {
  it.each([
    [{ "1": 0, "2": 0, "6": 0 }, null, ""],
    [{ "1": 1, "2": 0, "6": 0 }, "low", "c-ssrs:1=1"],
    [{ "1": 1, "2": 1, "3": 1, "4": 0, "5": 0, "6": 0 }, "moderate", "c-ssrs:1=1;c-ssrs:2=1;c-ssrs:3=1"],
    [{ "1": 0, "2": 0, "6": 1, recency: 0 }, "moderate", "c-ssrs:6=1"],
    [{ "1": 0, "2": 1, "3": 0, "4": 1, "5": 0, "6": 0 }, "high", "c-ssrs:2=1;c-ssrs:4=1"],
    [{ "1": 0, "2": 0, "6": 1, recency: 1 }, "high", "c-ssrs:6=1;c-ssrs:recency=1"],
  ])("%o gives %s", (answers, level, detail) => {
    expect(raised("c-ssrs", answers as Record<string, number>)).toEqual(
      level === null ? null : { level, source: "c-ssrs", detail },
    );
  });
  it("incomplete is not cleared: moderate, with what is missing", () => {
    expect(raised("c-ssrs", { "1": 0, "2": 0 })).toEqual({
      level: "moderate",
      source: "c-ssrs",
      detail: "c-ssrs:6=?",
    });
  });
  it("incomplete but with intent answered yes is high", () => {
    expect(raised("c-ssrs", { "2": 1, "4": 1 })?.level).toBe("high");
  });
});

it("an instrument without risk questions never opens a flag", () => {
  expect(raised("gad-7", allItems("gad-7", 3))).toBeNull();
  expect(raised("aaq-ii", allItems("aaq-ii", 7))).toBeNull();
});

it("a repeat opens its own flag while another is open", () => {
  const record = aPathway({ flags: [aFlag("high", "2026-10-02 09:00")] });
  const answers = { ...allItems("phq-9", 0), "9": 1 };
  expect(raiseFlag(record, "phq-9", answers, scoreAnswers(INSTRUMENT_DEFINITIONS["phq-9"], answers))?.level).toBe(
    "moderate",
  );
});

it("a worse answer never gives a lower flag", () => {
  const rank = (flag: RaisedFlag | null) => (flag ? FLAG_LEVELS.indexOf(flag.level) : -1);
  const pair = fc.constantFrom<InstrumentKey>("phq-9", "core-om", "core-10", "c-ssrs").chain((key) => {
    const { items } = INSTRUMENT_DEFINITIONS[key];
    return fc.record({
      key: fc.constant(key),
      answers: fc.record(Object.fromEntries(items.map(({ id, values }) => [id, fc.constantFrom(...values)]))),
      worse: fc.constantFrom(...items),
    });
  });
  fc.assert(
    fc.property(pair, ({ key, answers, worse }) => {
      for (const value of worse.values.filter((candidate) => candidate >= (answers[worse.id] ?? 0)))
        expect(rank(raised(key, { ...answers, [worse.id]: value }))).toBeGreaterThanOrEqual(rank(raised(key, answers)));
    }),
  );
});

it("reasons read back as they were written, and a clinician's words are none", () => {
  const reasons = [
    { instrument: "core-om", item: "16", value: 1 },
    { instrument: "c-ssrs", item: "recency", value: null },
  ];
  expect(readFlagReasons(writeFlagReasons(reasons))).toEqual(reasons);
  expect(readFlagReasons("Urolig i dag; sa lite.")).toEqual([]);
});
