import { describe, expect, it } from "vitest";
import { doseFor, volumeFor } from "@/lib/domain/order/dose-calculation";

describe("the dose in mg is the weight times mg per kg (reference 3.4)", () => {
  it.each([
    { weightKg: 70, mgPerKg: 0.5, doseMg: 35 },
    { weightKg: 70, mgPerKg: 1.0, doseMg: 70 },
    { weightKg: 70, mgPerKg: 1.5, doseMg: 105 },
    { weightKg: 55, mgPerKg: 0.5, doseMg: 27.5 },
    { weightKg: 72.3, mgPerKg: 0.75, doseMg: 54.23 },
    { weightKg: 64.1, mgPerKg: 1.1, doseMg: 70.51 },
  ])("$weightKg kg at $mgPerKg mg/kg is $doseMg mg", ({ weightKg, mgPerKg, doseMg }) => {
    expect(doseFor({ weightKg, mgPerKg })).toEqual({ doseMg });
  });
});

describe("the volume is the dose divided by the strength (reference 3.4)", () => {
  it.each([
    { doseMg: 35, at50: 0.7, at10: 3.5 },
    { doseMg: 70, at50: 1.4, at10: 7 },
    { doseMg: 105, at50: 2.1, at10: 10.5 },
    { doseMg: 27.5, at50: 0.55, at10: 2.75 },
  ])("$doseMg mg is $at50 ml at 50 mg/ml and $at10 ml at 10 mg/ml", ({ doseMg, at50, at10 }) => {
    expect(volumeFor({ doseMg, strengthMgPerMl: 50, stepMl: 0.01 }).volumeMl).toBe(at50);
    expect(volumeFor({ doseMg, strengthMgPerMl: 10, stepMl: 0.01 }).volumeMl).toBe(at10);
  });

  it("says how many mg the rounded volume holds", () => {
    expect(volumeFor({ doseMg: 54.23, strengthMgPerMl: 50, stepMl: 0.01 })).toEqual({
      volumeMl: 1.08,
      containedMg: 54,
    });
    expect(volumeFor({ doseMg: 54.23, strengthMgPerMl: 50, stepMl: 0.1 })).toEqual({ volumeMl: 1.1, containedMg: 55 });
    expect(volumeFor({ doseMg: 72.3, strengthMgPerMl: 10, stepMl: 0.01 })).toEqual({
      volumeMl: 7.23,
      containedMg: 72.3,
    });
  });

  it("rounds half a step up", () => {
    expect(volumeFor({ doseMg: 70.25, strengthMgPerMl: 50, stepMl: 0.01 })).toEqual({
      volumeMl: 1.41,
      containedMg: 70.5,
    });
  });

  it("is five times as large when the weak ampoule is taken for the strong one", () => {
    const strong = volumeFor({ doseMg: 70, strengthMgPerMl: 50, stepMl: 0.01 });
    const weak = volumeFor({ doseMg: 70, strengthMgPerMl: 10, stepMl: 0.01 });
    expect(weak.volumeMl).toBe(7);
    expect(strong.volumeMl).toBe(1.4);
  });

  it("throws on a strength of zero, which is a bug and no dose", () => {
    expect(() => volumeFor({ doseMg: 70, strengthMgPerMl: 0, stepMl: 0.01 })).toThrow("above zero");
  });
});
