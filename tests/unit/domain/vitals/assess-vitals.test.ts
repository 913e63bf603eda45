import { describe, expect, it } from "vitest";
import type { VitalSign } from "@/lib/domain/protocol/protocol.schema";
import { assessVitals } from "@/lib/domain/vitals/assess-vitals";
import { CALM, REFERENCE_MONITORING } from "@/tests/unit/domain/vitals/reference-limits";

const BASELINE = { systolicMmHg: 135, diastolicMmHg: 85 };

function levelOf(phase: "before" | "during", sign: VitalSign, value: number, baseline = BASELINE): string {
  const verdict = assessVitals({ ...CALM, [sign]: value }, { monitoring: REFERENCE_MONITORING, phase, baseline });
  const found = verdict.signs[sign];
  return found.state === "outside" ? found.level : found.state;
}

describe("before the dose (reference 3.6)", () => {
  it.each([
    ["systolicMmHg", 139, "within"],
    ["systolicMmHg", 140, "within"],
    ["systolicMmHg", 141, "abnormal"],
    ["systolicMmHg", 159, "abnormal"],
    ["systolicMmHg", 160, "critical"],
    ["systolicMmHg", 161, "critical"],
    ["diastolicMmHg", 89, "within"],
    ["diastolicMmHg", 90, "within"],
    ["diastolicMmHg", 91, "abnormal"],
    ["diastolicMmHg", 99, "abnormal"],
    ["diastolicMmHg", 100, "critical"],
    ["diastolicMmHg", 101, "critical"],
    ["heartRateBpm", 44, "critical"],
    ["heartRateBpm", 45, "abnormal"],
    ["heartRateBpm", 46, "abnormal"],
    ["heartRateBpm", 49, "abnormal"],
    ["heartRateBpm", 50, "within"],
    ["heartRateBpm", 51, "within"],
    ["heartRateBpm", 100, "within"],
    ["heartRateBpm", 101, "abnormal"],
    ["heartRateBpm", 120, "abnormal"],
    ["heartRateBpm", 121, "critical"],
    ["spo2Percent", 91, "critical"],
    ["spo2Percent", 92, "abnormal"],
    ["spo2Percent", 94, "abnormal"],
    ["spo2Percent", 95, "within"],
    ["spo2Percent", 96, "within"],
    ["respiratoryRatePerMin", 7, "critical"],
    ["respiratoryRatePerMin", 8, "abnormal"],
    ["respiratoryRatePerMin", 9, "abnormal"],
    ["respiratoryRatePerMin", 10, "within"],
    ["respiratoryRatePerMin", 24, "within"],
    ["respiratoryRatePerMin", 25, "abnormal"],
    ["respiratoryRatePerMin", 30, "abnormal"],
    ["respiratoryRatePerMin", 31, "critical"],
    ["moaas", 5, "within"],
    ["moaas", 4, "critical"],
  ] as const)("%s %i is %s", (sign, value, level) => {
    expect(levelOf("before", sign, value)).toBe(level);
  });
});

describe("during the effect (reference 3.6)", () => {
  it.each([
    ["systolicMmHg", 178, "within"],
    ["systolicMmHg", 179, "within"],
    ["systolicMmHg", 180, "abnormal"],
    ["systolicMmHg", 181, "abnormal"],
    ["diastolicMmHg", 108, "within"],
    ["diastolicMmHg", 109, "within"],
    ["diastolicMmHg", 110, "abnormal"],
    ["diastolicMmHg", 111, "abnormal"],
    ["heartRateBpm", 44, "abnormal"],
    ["heartRateBpm", 45, "within"],
    ["heartRateBpm", 46, "within"],
    ["heartRateBpm", 129, "within"],
    ["heartRateBpm", 130, "within"],
    ["heartRateBpm", 131, "abnormal"],
    ["spo2Percent", 89, "critical"],
    ["spo2Percent", 90, "abnormal"],
    ["spo2Percent", 91, "abnormal"],
    ["spo2Percent", 92, "within"],
    ["spo2Percent", 93, "within"],
    ["respiratoryRatePerMin", 0, "critical"],
    ["respiratoryRatePerMin", 1, "abnormal"],
    ["respiratoryRatePerMin", 7, "abnormal"],
    ["respiratoryRatePerMin", 8, "within"],
    ["respiratoryRatePerMin", 9, "within"],
    ["moaas", 1, "critical"],
    ["moaas", 2, "abnormal"],
    ["moaas", 3, "abnormal"],
    ["moaas", 4, "within"],
    ["moaas", 5, "within"],
  ] as const)("%s %i is %s", (sign, value, level) => {
    expect(levelOf("during", sign, value)).toBe(level);
  });

  it.each([
    ["systolicMmHg", 139, "within"],
    ["systolicMmHg", 140, "within"],
    ["systolicMmHg", 141, "abnormal"],
    ["diastolicMmHg", 97, "within"],
    ["diastolicMmHg", 98, "within"],
    ["diastolicMmHg", 99, "abnormal"],
  ] as const)("%s %i over a baseline of 100/70 is %s: a rise of more than 40 %%", (sign, value, level) => {
    expect(levelOf("during", sign, value, { systolicMmHg: 100, diastolicMmHg: 70 })).toBe(level);
  });

  it("names the rule, the value with its rise and the limit with the patient's own baseline", () => {
    const verdict = assessVitals(
      { ...CALM, systolicMmHg: 172 },
      { monitoring: REFERENCE_MONITORING, phase: "during", baseline: { systolicMmHg: 120, diastolicMmHg: 80 } },
    );
    expect(verdict.signs.systolicMmHg).toEqual({
      state: "outside",
      level: "abnormal",
      rule: "relative-to-baseline",
      value: "172 (+43 %)",
      limit: "> +40 % (120)",
    });
    expect(verdict.ruleVersion).toBe("reference-3.6");
    expect(verdict.overall).toBe("outside-limits");
  });
});

describe("what is not known is never normal", () => {
  it("a value that was not measured is not assessable", () => {
    const verdict = assessVitals(
      { ...CALM, spo2Percent: null },
      { monitoring: REFERENCE_MONITORING, phase: "during", baseline: BASELINE },
    );
    expect(verdict.signs.spo2Percent).toEqual({ state: "not-assessable", why: "no-value" });
    expect(verdict.overall).toBe("not-assessable");
  });

  it("a sign that the protocol sets no limit for is not assessable", () => {
    const monitoring = { ...REFERENCE_MONITORING, limits: { ...REFERENCE_MONITORING.limits, heartRateBpm: undefined } };
    const verdict = assessVitals(CALM, { monitoring, phase: "before", baseline: null });
    expect(verdict.signs.heartRateBpm).toEqual({ state: "not-assessable", why: "no-limit" });
    expect(verdict.overall).toBe("not-assessable");
  });

  it("blood pressure during the effect without a baseline is not assessable, unless it is over the absolute limit", () => {
    const context = { monitoring: REFERENCE_MONITORING, phase: "during", baseline: null } as const;
    expect(assessVitals(CALM, context).signs.systolicMmHg).toEqual({ state: "not-assessable", why: "no-baseline" });
    expect(assessVitals({ ...CALM, systolicMmHg: 190 }, context).signs.systolicMmHg.state).toBe("outside");
  });

  it("a side without a limit is named beside a value that is within the other", () => {
    const verdict = assessVitals(CALM, { monitoring: REFERENCE_MONITORING, phase: "during", baseline: BASELINE });
    expect(verdict.signs.systolicMmHg).toEqual({ state: "within", unlimited: ["below"] });
    expect(verdict.overall).toBe("within-limits");
  });
});
