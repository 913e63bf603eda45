import { describe, expect, it } from "vitest";
import { SHIPPED_PROTOCOLS } from "@/lib/domain/protocol/shipped-protocols";
import { ProtocolDefinition } from "@/lib/domain/protocol/protocol.schema";
import type { ChangingSign } from "@/lib/domain/protocol/monitoring-rules";
import { assessVitals } from "@/lib/domain/vitals/assess-vitals";
import { aReading, at } from "@/tests/support/builders";
import { CALM, CHANGE_MONITORING, REFERENCE_MONITORING } from "@/tests/unit/domain/vitals/reference-limits";

const BASELINE = { systolicMmHg: 120, diastolicMmHg: 75, heartRateBpm: 70, spo2Percent: 98 };
const NOON = at("2026-10-14 12:00");

/** Judged during the effect; the reading before is `minutes` old and shows `before`. */
function judged(
  sign: ChangingSign,
  value: number,
  { before = value, minutes = 5, baseline = BASELINE }: { before?: number; minutes?: number; baseline?: object } = {},
) {
  const neighbour = aReading("session-1", "2026-10-14 12:00", {
    ...{ ...CALM, [sign]: before, measuredAt: new Date(NOON.getTime() - minutes * 60_000) },
  });
  const { signs } = assessVitals(
    { ...CALM, [sign]: value },
    {
      ...{ monitoring: CHANGE_MONITORING, phase: "during" },
      baseline: { ...BASELINE, ...baseline },
      around: { measuredAt: NOON, readings: [neighbour] },
    },
  );
  const found = signs[sign];
  return found.state === "outside" ? `${found.level} ${found.rule} ${found.value} ${found.limit}` : found.state;
}

describe("against the patient's own baseline (PROPOSED beyond blood pressure)", () => {
  it.each([
    ["heartRateBpm", 105, "within"],
    ["heartRateBpm", 106, "abnormal relative-to-baseline 106 (+51 %) > +50 % (70)"],
    ["heartRateBpm", 49, "within"],
    ["heartRateBpm", 48, "abnormal relative-to-baseline 48 (−31 %) > −30 % (70)"],
    ["spo2Percent", 94, "within"],
    ["spo2Percent", 93, "abnormal relative-to-baseline 93 (−5) > −4 (98)"],
  ] as const)("%s %i over a baseline of pulse 70 and SpO2 98: %s", (sign, value, verdict) => {
    expect(judged(sign, value)).toBe(verdict);
  });

  it("the gravest breach of one sign is told: a pulse halved is an emergency though the fixed limit only calls the doctor", () => {
    expect(judged("heartRateBpm", 44, { baseline: { heartRateBpm: 90 } })).toBe(
      "critical relative-to-baseline 44 (−51 %) > −50 % (90)",
    );
    expect(judged("heartRateBpm", 45, { baseline: { heartRateBpm: 90 } })).toBe(
      "abnormal relative-to-baseline 45 (−50 %) > −30 % (90)",
    );
    expect(judged("spo2Percent", 91, { baseline: { spo2Percent: 100 } })).toBe(
      "critical relative-to-baseline 91 (−9) > −8 (100)",
    );
    expect(judged("spo2Percent", 92, { baseline: { spo2Percent: 100 } })).toBe(
      "abnormal relative-to-baseline 92 (−8) > −4 (100)",
    );
  });

  it("of two breaches as grave, the fixed limit is told first", () => {
    expect(judged("heartRateBpm", 131, { baseline: { heartRateBpm: 70 } })).toBe("abnormal absolute 131 > 130");
    expect(judged("spo2Percent", 89)).toBe("critical absolute 89 < 90");
  });

  it("a pulse or SpO2 without a baseline is not assessable", () => {
    expect(judged("heartRateBpm", 70, { baseline: { heartRateBpm: null } })).toBe("not-assessable");
    expect(judged("spo2Percent", 98, { baseline: { spo2Percent: undefined } })).toBe("not-assessable");
  });

  it("points and shares may be set for either way, and for both levels", () => {
    const both = (value: number) => {
      const { signs } = assessVitals(
        { ...CALM, heartRateBpm: value },
        {
          monitoring: {
            ...REFERENCE_MONITORING,
            relativeToBaseline: { heartRateBpm: { abnormal: { risePoints: 20 }, critical: { risePoints: 40 } } },
          },
          ...{ phase: "during", baseline: BASELINE },
        },
      );
      const found = signs.heartRateBpm;
      return found.state === "outside" ? `${found.level} ${found.value} ${found.limit}` : found.state;
    };
    expect(both(90)).toBe("within");
    expect(both(91)).toBe("abnormal 91 (+21) > +20 (70)");
    expect(both(110)).toBe("abnormal 110 (+40) > +20 (70)");
    expect(both(111)).toBe("critical 111 (+41) > +40 (70)");
  });
});

describe("slope between neighbouring readings (PROPOSED)", () => {
  it.each([
    ["systolicMmHg", 120, 160, "within"],
    ["systolicMmHg", 119, 160, "abnormal rapid-change 119 → 160 / 5 min > +40 / 10 min"],
    ["systolicMmHg", 160, 110, "within"],
    ["systolicMmHg", 160, 109, "abnormal rapid-change 160 → 109 / 5 min > −50 / 10 min"],
    ["diastolicMmHg", 75, 100, "within"],
    ["diastolicMmHg", 74, 100, "abnormal rapid-change 74 → 100 / 5 min > +25 / 10 min"],
    ["diastolicMmHg", 100, 69, "abnormal rapid-change 100 → 69 / 5 min > −30 / 10 min"],
    ["heartRateBpm", 60, 100, "within"],
    ["heartRateBpm", 60, 101, "abnormal rapid-change 60 → 101 / 5 min > +40 / 10 min"],
    ["heartRateBpm", 100, 69, "abnormal rapid-change 100 → 69 / 5 min > −30 / 10 min"],
    ["spo2Percent", 99, 95, "within"],
    ["spo2Percent", 99, 94, "abnormal rapid-change 99 → 94 / 5 min > −4 / 10 min"],
    ["spo2Percent", 94, 99, "within"],
  ] as const)("%s from %i to %i within five minutes: %s", (sign, before, value, verdict) => {
    expect(judged(sign, value, { before })).toBe(verdict);
  });

  it("a fall of SpO2 of more than eight points is an emergency, also above the fixed limit", () => {
    const baseline = { spo2Percent: 92 };
    expect(judged("spo2Percent", 92, { before: 100, baseline })).toBe(
      "abnormal rapid-change 100 → 92 / 5 min > −4 / 10 min",
    );
    expect(judged("spo2Percent", 91, { before: 100, baseline })).toBe(
      "critical rapid-change 100 → 91 / 5 min > −8 / 10 min",
    );
  });

  it("neighbours further apart than ten minutes are judged by their pace: 80 in twenty minutes is as fast as 40 in ten", () => {
    expect(judged("systolicMmHg", 160, { before: 80, minutes: 20 })).toBe("within");
    expect(judged("systolicMmHg", 161, { before: 80, minutes: 20 })).toBe(
      "abnormal rapid-change 80 → 161 / 20 min > +40 / 10 min",
    );
    expect(judged("systolicMmHg", 161, { before: 120, minutes: 10 })).toBe(
      "abnormal rapid-change 120 → 161 / 10 min > +40 / 10 min",
    );
    expect(judged("systolicMmHg", 161, { before: 120, minutes: 11 })).toBe("within");
  });

  it("is shown in whole minutes, never as none", () => {
    expect(judged("systolicMmHg", 161, { before: 120, minutes: 0.2 })).toContain("/ 1 min >");
    expect(judged("systolicMmHg", 161, { before: 120, minutes: 2.6 })).toContain("/ 3 min >");
  });

  it("a neighbour older than 35 minutes says nothing: not assessable", () => {
    expect(judged("systolicMmHg", 124, { before: 120, minutes: 35 })).toBe("within");
    expect(judged("systolicMmHg", 124, { before: 120, minutes: 36 })).toBe("not-assessable");
  });

  const around = (...readings: ReturnType<typeof aReading>[]) => {
    const context = { monitoring: CHANGE_MONITORING, phase: "during", baseline: BASELINE } as const;
    return assessVitals(CALM, { ...context, around: { measuredAt: NOON, readings } }).signs.systolicMmHg;
  };

  it("without any reading before, or with one that was struck or lacks the sign, it is not assessable", () => {
    const invalidated = { at: NOON, by: { userId: "nurse", name: "Karin Haugen" }, reason: "Feil" };
    const unknown = { state: "not-assessable", why: "no-neighbour" };
    expect(around()).toEqual(unknown);
    expect(around(aReading("session-1", "2026-10-14 11:55", { invalidated }))).toEqual(unknown);
    expect(around(aReading("session-1", "2026-10-14 11:55", { systolicMmHg: null }))).toEqual(unknown);
    expect(around(aReading("session-1", "2026-10-14 12:05"))).toEqual(unknown);
    expect(around(aReading("session-1", "2026-10-14 12:00"))).toEqual(unknown);
    expect(
      assessVitals(CALM, { monitoring: CHANGE_MONITORING, phase: "during", baseline: BASELINE }).signs.systolicMmHg,
    ).toEqual(unknown);
  });

  it("the nearest reading counts, in whatever order they were typed", () => {
    const high = aReading("session-1", "2026-10-14 11:40", { systolicMmHg: 200 });
    const near = aReading("session-1", "2026-10-14 11:55", { systolicMmHg: 122 });
    expect(around(high, near).state).toBe("within");
    expect(around(near, high).state).toBe("within");
  });

  it("a reading charted late is judged towards the one after it too", () => {
    const before = aReading("session-1", "2026-10-14 11:55", { systolicMmHg: 124 });
    const after = aReading("session-1", "2026-10-14 12:05", { systolicMmHg: 165 });
    expect(around(before, after)).toEqual({
      ...{ state: "outside", level: "abnormal", rule: "rapid-change" },
      ...{ value: "120 → 165 / 5 min", limit: "> +40 / 10 min" },
    });
    const much = aReading("session-1", "2026-10-14 12:36", { systolicMmHg: 300 });
    expect(around(before, much).state).toBe("within");
  });

  it("is not asked before the dose, nor of breathing and MOAA/S", () => {
    const before = assessVitals(CALM, { monitoring: CHANGE_MONITORING, phase: "before", baseline: null });
    expect(before.overall).toBe("within-limits");
    const during = assessVitals(CALM, { monitoring: CHANGE_MONITORING, phase: "during", baseline: null });
    expect(during.signs.respiratoryRatePerMin.state).toBe("within");
    expect(during.signs.moaas.state).toBe("within");
  });

  it("a protocol that sets no pace for a sign asks for none", () => {
    const monitoring = { ...CHANGE_MONITORING, rapidChange: { ...CHANGE_MONITORING.rapidChange, signs: {} } };
    const verdict = assessVitals(CALM, { monitoring, phase: "during", baseline: BASELINE });
    expect(verdict.overall).toBe("within-limits");
  });
});

describe("blood pressure before the dose by age (reference 3.6)", () => {
  const level = (sign: "systolicMmHg" | "diastolicMmHg", value: number, ageYears?: number) => {
    const age = ageYears === undefined ? {} : { ageYears };
    const { signs } = assessVitals(
      { ...CALM, systolicMmHg: 130, [sign]: value },
      { monitoring: CHANGE_MONITORING, phase: "before", baseline: null, ...age },
    );
    const found = signs[sign];
    return found.state === "outside" ? found.level : found.state;
  };

  it("over 140 waits, from 65 years over 150; over 90 waits at any age", () => {
    expect(level("systolicMmHg", 145, 64)).toBe("abnormal");
    expect(level("systolicMmHg", 145, 65)).toBe("within");
    expect(level("systolicMmHg", 150, 80)).toBe("within");
    expect(level("systolicMmHg", 151, 80)).toBe("abnormal");
    expect(level("diastolicMmHg", 90, 80)).toBe("within");
    expect(level("diastolicMmHg", 91, 80)).toBe("abnormal");
  });

  it("what stops the dose is the same for all, and the other signs know no age", () => {
    expect(level("systolicMmHg", 160, 80)).toBe("critical");
    const old = assessVitals(
      { ...CALM, heartRateBpm: 101 },
      { monitoring: CHANGE_MONITORING, phase: "before", baseline: null, ageYears: 80 },
    );
    expect(old.signs.heartRateBpm).toMatchObject({ state: "outside", limit: "> 100" });
  });

  it("with the age or the split unknown the stricter holds", () => {
    expect(level("systolicMmHg", 145)).toBe("abnormal");
    const { signs } = assessVitals(
      { ...CALM, systolicMmHg: 145 },
      { monitoring: REFERENCE_MONITORING, phase: "before", baseline: null, ageYears: 80 },
    );
    expect(signs.systolicMmHg.state).toBe("outside");
  });

  it("during the effect age changes nothing", () => {
    const { signs } = assessVitals(
      { ...CALM, systolicMmHg: 155 },
      {
        monitoring: { ...REFERENCE_MONITORING, olderPatients: CHANGE_MONITORING.olderPatients },
        phase: "during",
        baseline: BASELINE,
        ageYears: 80,
      },
    );
    expect(signs.systolicMmHg).toEqual({ state: "within", unlimited: ["below"] });
  });
});

describe("temperature", () => {
  const judge = (temperatureC: number | null | undefined, phase: "before" | "during" = "before") =>
    assessVitals(
      { ...CALM, ...(temperatureC !== undefined && { temperatureC }) },
      { monitoring: REFERENCE_MONITORING, phase, baseline: BASELINE },
    );

  it("is not asked for: not measured, nothing is unknown", () => {
    expect(judge(null)).toMatchObject({ temperature: null, overall: "within-limits" });
    expect(judge(undefined)).toMatchObject({ temperature: null, overall: "within-limits" });
  });

  it("from 38.0 °C before the dose it is a fever, and the set is outside", () => {
    expect(judge(37.9)).toMatchObject({
      temperature: { state: "within", unlimited: ["below"] },
      overall: "within-limits",
    });
    expect(judge(38)).toMatchObject({
      temperature: { state: "outside", level: "abnormal", rule: "absolute", value: "38", limit: "> 37.9" },
      overall: "outside-limits",
    });
  });

  it("during the effect the reference sets no limit: not assessable, which makes the rest no less known", () => {
    expect(judge(39, "during")).toMatchObject({
      temperature: { state: "not-assessable", why: "no-limit" },
      overall: "within-limits",
    });
  });
});

describe("what the shipped protocols carry", () => {
  it("is what is proposed, and a stored version from before it gets it too, but for the milder limits of age", () => {
    for (const protocol of SHIPPED_PROTOCOLS) {
      expect(protocol.monitoring).toMatchObject({
        ...{ relativeToBaseline: CHANGE_MONITORING.relativeToBaseline, rapidChange: CHANGE_MONITORING.rapidChange },
        ...{ olderPatients: CHANGE_MONITORING.olderPatients, temperature: CHANGE_MONITORING.temperature },
        ...{ alertEscalation: { critical: 1, abnormal: 5 }, riseOverBaseline: 0.4, recheckMinutes: 5 },
      });
      const { relativeToBaseline: _own, rapidChange: _pace, temperature: _fever, ...rest } = protocol.monitoring;
      const { olderPatients: _age, alertEscalation: _escalation, ...old } = rest;
      const { monitoring } = ProtocolDefinition.parse({ ...protocol, monitoring: old });
      expect(monitoring).toEqual({ ...protocol.monitoring, olderPatients: undefined });
    }
  });
});
