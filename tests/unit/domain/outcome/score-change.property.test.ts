import fc from "fast-check";
import { expect, it } from "vitest";
import { INSTRUMENT_DEFINITIONS } from "@/lib/domain/instrument/definitions";
import { scoreChange } from "@/lib/domain/outcome/score-change";
import { INSTRUMENTS, OUTCOME_RULES } from "@/lib/domain/protocol/protocol.schema";

/** An instrument with a total, and two scores on its scale. */
const pair = fc
  .constantFrom(...INSTRUMENTS.map((key) => INSTRUMENT_DEFINITIONS[key]).filter(({ scale }) => scale !== null))
  .chain((instrument) => {
    const { min, max, decimals } = instrument.scale ?? { min: 0, max: 0, decimals: 0 };
    const factor = decimals > 0 ? 100 : 1;
    const score = fc.integer({ min: min * factor, max: max * factor }).map((points) => points / factor);
    return fc.record({ instrument: fc.constant(instrument), from: score, to: score });
  });
const between = (instrument: (typeof INSTRUMENT_DEFINITIONS)["phq-9"], from: number, to: number) =>
  scoreChange(instrument, from, to, OUTCOME_RULES);

const TURNED = {
  "reliable-improvement": "reliable-deterioration",
  "reliable-deterioration": "reliable-improvement",
  "no-reliable-change": "no-reliable-change",
} as const;

it("from a baseline of zero no share is told, and so no response", () => {
  fc.assert(
    fc.property(pair, ({ instrument, to }) => {
      const { percentBetter, response } = between(instrument, 0, to);
      expect([percentBetter, response]).toEqual([null, null]);
    }),
  );
});

it("there and back: what is a reliable improvement one way is a reliable deterioration the other way", () => {
  fc.assert(
    fc.property(pair, ({ instrument, from, to }) => {
      const [there, back] = [between(instrument, from, to), between(instrument, to, from)];
      expect(there.betterBy + back.betterBy).toBeCloseTo(0, 9);
      expect(back.reliability).toBe(there.reliability && TURNED[there.reliability]);
    }),
  );
});

it("the same score twice is no change of any kind", () => {
  fc.assert(
    fc.property(pair, ({ instrument, from }) => {
      const { betterBy, percentBetter, reliability, significance, response, remission } = between(
        instrument,
        from,
        from,
      );
      expect([betterBy, percentBetter ?? 0]).toEqual([0, 0]);
      expect([null, "no-reliable-change"]).toContain(reliability);
      expect([null, "not-significant"]).toContain(significance);
      expect([null, "no-response"]).toContain(response);
      expect(remission).not.toBe("remission");
    }),
  );
});

it("a score that is better by more is never judged worse", () => {
  const order = ["reliable-deterioration", "no-reliable-change", "reliable-improvement"];
  const shares = ["no-response", "partial-response", "response"];
  fc.assert(
    fc.property(pair, pair, ({ instrument, from, to }, { to: other }) => {
      const { min, max } = instrument.scale ?? { min: 0, max: 0 };
      const another = Math.min(max, Math.max(min, other));
      const judged = [between(instrument, from, to), between(instrument, from, another)];
      const [less, more] = judged.toSorted((a, b) => a.betterBy - b.betterBy);
      expect(order.indexOf(more!.reliability ?? "")).toBeGreaterThanOrEqual(order.indexOf(less!.reliability ?? ""));
      expect(shares.indexOf(more!.response ?? "")).toBeGreaterThanOrEqual(shares.indexOf(less!.response ?? ""));
    }),
  );
});

it("clinically significant is always reliable, and a remission is never told of someone who was there from the start", () => {
  fc.assert(
    fc.property(pair, ({ instrument, from, to }) => {
      const { significance, reliability, remission } = between(instrument, from, to);
      const must = {
        "significant-improvement": "reliable-improvement",
        "significant-deterioration": "reliable-deterioration",
      };
      const isBound = significance === "significant-improvement" || significance === "significant-deterioration";
      expect(isBound ? reliability : true).toBe(isBound ? must[significance] : true);
      expect(remission === "remission" && from <= (instrument.remissionAtMost ?? -1)).toBe(false);
    }),
  );
});
