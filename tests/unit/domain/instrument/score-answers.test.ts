import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { INSTRUMENT_DEFINITIONS } from "@/lib/domain/instrument/definitions";
import type { Instrument } from "@/lib/domain/instrument/instrument";
import { PHQ_9 } from "@/lib/domain/instrument/phq-9";
import { checkAnswers, requiredItems, scoreAnswers } from "@/lib/domain/instrument/score-answers";
import { INSTRUMENTS } from "@/lib/domain/protocol/protocol.schema";

const instrument = fc.constantFrom(...INSTRUMENTS).map((key) => INSTRUMENT_DEFINITIONS[key]);

/** Any set of answers that exist; with `mayMiss` any of them left out. */
const answersTo = ({ items }: Instrument, mayMiss = false): fc.Arbitrary<Record<string, number>> =>
  fc
    .tuple(...items.map(({ id, values }) => fc.tuple(fc.constant(id), fc.constantFrom(...values), fc.boolean())))
    .map((rows) => Object.fromEntries(rows.flatMap(([id, value, isLeft]) => (mayMiss && isLeft ? [] : [[id, value]]))));
const complete = instrument.chain((definition) => fc.tuple(fc.constant(definition), answersTo(definition)));
const partial = instrument.chain((definition) => fc.tuple(fc.constant(definition), answersTo(definition, true)));

const NONSENSE = fc.dictionary(
  fc.oneof(fc.constantFrom("1", "2", "9", "p1", "nausea", "recency", "__proto__", "constructor", ""), fc.string()),
  fc.oneof(fc.integer(), fc.double(), fc.constantFrom(NaN, Infinity, -1, 0.5, 1e21)),
);

describe("whatever is answered", () => {
  it("a complete form has a score within its scale, in exactly one of its bands", () => {
    fc.assert(
      fc.property(complete, ([definition, answers]) => {
        const { score, band, missing, isProrated } = scoreAnswers(definition, answers);
        expect(missing).toEqual([]);
        expect(isProrated).toBe(false);
        expect(score === null).toBe(definition.scale === null);
        if (score === null || !definition.scale) return;
        expect(score).toBeGreaterThanOrEqual(definition.scale.min);
        expect(score).toBeLessThanOrEqual(definition.scale.max);
        expect(band === null).toBe(definition.bands.length === 0);
      }),
      { numRuns: 500 },
    );
  });

  it("more missing answers than the rule allows never give a score", () => {
    fc.assert(
      fc.property(partial, ([definition, answers]) => {
        const { score, missing, finding } = scoreAnswers(definition, answers);
        if (missing.length > definition.maxMissing) expect(score).toBeNull();
        if (missing.length > 0) expect(finding).toBeNull();
        if (score !== null && definition.scale) {
          expect(score).toBeGreaterThanOrEqual(definition.scale.min);
          expect(score).toBeLessThanOrEqual(definition.scale.max);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("a subscale with more missing answers than its rule allows has no score", () => {
    fc.assert(
      fc.property(partial, ([definition, answers]) => {
        const { subscales, missing } = scoreAnswers(definition, answers);
        for (const { key, score, max } of subscales) {
          const rule = definition.subscales.find((subscale) => subscale.key === key)!;
          const absent = rule.items.filter((item) => missing.includes(item)).length;
          if (absent > rule.maxMissing) expect(score).toBeNull();
          if (score !== null) expect(score).toBeLessThanOrEqual(max);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("a heavier answer never lowers the score, a heavier answer to a reversed item never raises it", () => {
    fc.assert(
      fc.property(complete, fc.nat(), ([definition, answers], place) => {
        const item = definition.items[place % definition.items.length]!;
        const next = item.values.find((value) => value > answers[item.id]!);
        if (next === undefined) return;
        const before = scoreAnswers(definition, answers).score ?? 0;
        const after = scoreAnswers(definition, { ...answers, [item.id]: next }).score ?? 0;
        if (item.isReversed) expect(after).toBeLessThanOrEqual(before);
        else expect(after).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: 500 },
    );
  });

  it("turning every answer round turns the score of a mean or a sum round", () => {
    fc.assert(
      fc.property(complete, ([definition, answers]) => {
        if (!definition.scale || definition.scoring.method === "maxima" || definition.skips.length > 0) return;
        const turned = Object.fromEntries(
          definition.items.map(({ id, values }) => [id, Math.min(...values) + Math.max(...values) - answers[id]!]),
        );
        const { min, max } = definition.scale;
        const sum = scoreAnswers(definition, answers).score! + scoreAnswers(definition, turned).score!;
        expect(Math.abs(sum - min - max)).toBeLessThan(0.02);
      }),
      { numRuns: 300 },
    );
  });

  it("nonsense is refused with the item that it is about, and scoring it never crashes", () => {
    fc.assert(
      fc.property(instrument, NONSENSE, fc.array(fc.string()), (definition, answers, skipped) => {
        const checked = checkAnswers(definition, answers, skipped);
        const known = Object.entries(answers).every(([id, value]) =>
          definition.items.some((item) => item.id === id && item.values.includes(value)),
        );
        if (!known) expect(checked.ok).toBe(false);
        const { score, missing } = scoreAnswers(definition, answers);
        if (missing.length > definition.maxMissing) expect(score).toBeNull();
        expect(score === null || Number.isFinite(score)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("what is required is exactly what is missing from an empty form", () => {
    for (const key of INSTRUMENTS) {
      const definition = INSTRUMENT_DEFINITIONS[key];
      expect(scoreAnswers(definition, {}).missing).toEqual(requiredItems(definition, {}));
      expect(scoreAnswers(definition, {}).score).toBeNull();
    }
  });
});

describe("answers are refused", () => {
  it.each([
    [{ "11": 1 }, { kind: "unknown-item", item: "11" }],
    [{ constructor: 1 }, { kind: "unknown-item", item: "constructor" }],
    [{ "1": 4 }, { kind: "answer-out-of-range", item: "1" }],
    [{ "1": -1 }, { kind: "answer-out-of-range", item: "1" }],
    [{ "1": 1.5 }, { kind: "answer-out-of-range", item: "1" }],
    [{ "1": NaN }, { kind: "answer-out-of-range", item: "1" }],
  ])("%o", (answers, refusal) => {
    expect(checkAnswers(PHQ_9, answers as Record<string, number>, [])).toEqual({ ok: false, refusal });
  });

  it("when an unknown item is said to be skipped", () => {
    expect(checkAnswers(PHQ_9, {}, ["77"])).toEqual({ ok: false, refusal: { kind: "unknown-item", item: "77" } });
  });

  it("when an item of an instrument without skips is said to be skipped", () => {
    expect(checkAnswers(PHQ_9, {}, ["9"])).toEqual({ ok: false, refusal: { kind: "skip-not-allowed", item: "9" } });
  });
});
