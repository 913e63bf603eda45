import fc from "fast-check";
import { expect, it } from "vitest";
import { VITAL_SIGNS } from "@/lib/domain/protocol/protocol.schema";
import { assessVitals } from "@/lib/domain/vitals/assess-vitals";
import { CALM, REFERENCE_MONITORING } from "@/tests/unit/domain/vitals/reference-limits";

const maybe = (min: number, max: number) => fc.option(fc.integer({ min, max }));
const values = fc.record({
  systolicMmHg: maybe(40, 300),
  diastolicMmHg: maybe(20, 200),
  heartRateBpm: maybe(20, 250),
  spo2Percent: maybe(50, 100),
  respiratoryRatePerMin: maybe(0, 60),
  moaas: maybe(0, 5),
  nausea: maybe(0, 3),
  anxiety: maybe(0, 10),
  dissociation: maybe(0, 10),
});
const phase = fc.constantFrom("before" as const, "during" as const);
const baseline = fc.option(fc.record({ systolicMmHg: maybe(60, 200), diastolicMmHg: maybe(40, 120) }));

it("a set with anything unknown is never called within limits, whatever the rest", () => {
  fc.assert(
    fc.property(values, phase, baseline, (measured, when, before) => {
      const verdict = assessVitals(measured, { monitoring: REFERENCE_MONITORING, phase: when, baseline: before });
      const anyMissing = VITAL_SIGNS.some((sign) => measured[sign] === null);
      if (anyMissing) expect(verdict.overall).not.toBe("within-limits");
      if (when === "during" && (before?.systolicMmHg ?? null) === null)
        expect(verdict.overall).not.toBe("within-limits");
    }),
  );
});

it("a pressure that rises further is never judged milder", () => {
  const rank = { within: 0, abnormal: 1, critical: 2, "not-assessable": -1 };
  fc.assert(
    fc.property(fc.integer({ min: 120, max: 299 }), phase, (pressure, when) => {
      const judge = (systolicMmHg: number) => {
        const { signs } = assessVitals(
          { ...CALM, systolicMmHg },
          { monitoring: REFERENCE_MONITORING, phase: when, baseline: { systolicMmHg: 120, diastolicMmHg: 75 } },
        );
        return rank[signs.systolicMmHg.state === "outside" ? signs.systolicMmHg.level : signs.systolicMmHg.state];
      };
      expect(judge(pressure + 1)).toBeGreaterThanOrEqual(judge(pressure));
    }),
  );
});

it("with no limits at all nothing is ever judged, neither well nor ill, by an absolute limit", () => {
  fc.assert(
    fc.property(values, phase, (measured, when) => {
      const verdict = assessVitals(measured, {
        monitoring: { ...REFERENCE_MONITORING, limits: {} },
        phase: when,
        baseline: null,
      });
      for (const sign of VITAL_SIGNS) expect(verdict.signs[sign].state).toBe("not-assessable");
    }),
  );
});
