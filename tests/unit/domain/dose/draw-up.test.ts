import { describe, expect, it } from "vitest";
import { drawUp } from "@/lib/domain/dose/draw-up";
import type { Batch } from "@/lib/domain/medicine/batch";
import { KAP_4 } from "@/lib/domain/protocol/kap-4";

const FIFTY: Batch = {
  id: "01930000-0000-7000-8000-00000000f050",
  location: { id: "01930000-0000-7000-8000-000000000b01", name: "Oslo" },
  product: "ketalar",
  strengthMgPerMl: 50,
  ampouleMl: 10,
  batchNumber: "KA-50-117",
  expiresOn: "2027-06-30",
  balanceMg: 5000,
};
const TEN: Batch = { ...FIFTY, strengthMgPerMl: 10, ampouleMl: 20, batchNumber: "KA-10-042" };
const CONTEXT = { dose: KAP_4.dose, location: "Oslo", on: "2026-12-02" };
const order = (doseMg: number) => ({
  doseMg,
  maxMg: 120,
  substance: "ketamin",
  strengthMgPerMl: null as number | null,
});
const refusalOf = (...args: Parameters<typeof drawUp>) => {
  const drawn = drawUp(...args);
  return drawn.ok ? null : drawn.refusal;
};

describe("what to draw up (reference 3.4)", () => {
  it.each([
    [35, 50, 0.7],
    [70, 50, 1.4],
    [105, 50, 2.1],
    [27.5, 50, 0.55],
    [35, 10, 3.5],
    [27.5, 10, 2.75],
  ])("%d mg at %i mg/ml is %d ml", (doseMg, strength, volumeMl) => {
    expect(drawUp(order(doseMg), strength === 50 ? FIFTY : TEN, CONTEXT)).toMatchObject({
      ok: true,
      value: { volumeMl, doseMg },
    });
  });

  it.each([
    [70, 7],
    [105, 10.5],
  ])("%d mg from ampoules of 10 mg/ml would be %d ml at one site: check the strength", (doseMg, volumeMl) => {
    expect(refusalOf(order(doseMg), TEN, CONTEXT)).toEqual({
      kind: "volume-too-large",
      volumeMl,
      maxVolumeMl: 5,
      strengthMgPerMl: 10,
      strengths: [10, 50],
    });
  });

  it("a volume of exactly 5 ml is allowed, 5.01 ml is not", () => {
    expect(drawUp(order(50), TEN, CONTEXT).ok).toBe(true);
    expect(refusalOf(order(50.1), TEN, CONTEXT)?.kind).toBe("volume-too-large");
  });

  it("the mg that the rounded volume contains are what counts: 73.3 mg at 50 mg/ml is 1.47 ml with 73.5 mg", () => {
    expect(drawUp(order(73.3), FIFTY, CONTEXT)).toMatchObject({ ok: true, value: { volumeMl: 1.47, doseMg: 73.5 } });
  });

  it("the rest of the opened ampoule is waste, and so many ampoules are opened as the volume needs", () => {
    expect(drawUp(order(70), FIFTY, CONTEXT)).toMatchObject({ ok: true, value: { ampoules: 1, wastedMg: 430 } });
    expect(drawUp(order(70), { ...FIFTY, ampouleMl: 1 }, CONTEXT)).toMatchObject({
      ok: true,
      value: { ampoules: 2, wastedMg: 30 },
    });
    expect(drawUp(order(50), { ...FIFTY, ampouleMl: 1 }, CONTEXT)).toMatchObject({
      ok: true,
      value: { ampoules: 1, wastedMg: 0 },
    });
  });
});

describe("what is refused", () => {
  it("a volume so coarse that the dose would differ by more than 2 %", () => {
    const coarse = { ...CONTEXT, dose: { ...KAP_4.dose, volumeStepMl: 0.1 } };
    expect(refusalOf(order(27.5), FIFTY, coarse)).toEqual({ kind: "rounding-too-coarse", doseMg: 30, orderedMg: 27.5 });
  });

  it("a dose over the protocol's or the order's highest", () => {
    expect(refusalOf(order(120.4), FIFTY, CONTEXT)).toEqual({ kind: "dose-over-cap", doseMg: 120.5, capMg: 120 });
    expect(refusalOf({ ...order(90), maxMg: 80 }, FIFTY, CONTEXT)).toEqual({
      kind: "dose-over-cap",
      doseMg: 90,
      capMg: 80,
    });
    expect(drawUp(order(120), FIFTY, CONTEXT).ok).toBe(true);
  });

  it("a batch after its last day, not on it", () => {
    expect(drawUp(order(70), { ...FIFTY, expiresOn: "2026-12-02" }, CONTEXT).ok).toBe(true);
    expect(refusalOf(order(70), { ...FIFTY, expiresOn: "2026-12-01" }, CONTEXT)).toEqual({
      kind: "batch-expired",
      expiresOn: "2026-12-01",
    });
  });

  it("a batch with less left than the ampoules that must be opened", () => {
    expect(refusalOf(order(70), { ...FIFTY, balanceMg: 499 }, CONTEXT)).toEqual({
      kind: "balance-too-low",
      balanceMg: 499,
      neededMg: 500,
    });
    expect(drawUp(order(70), { ...FIFTY, balanceMg: 500 }, CONTEXT).ok).toBe(true);
  });

  it("a strength that the protocol does not use", () => {
    expect(refusalOf(order(70), { ...FIFTY, strengthMgPerMl: 100 }, CONTEXT)).toEqual({
      kind: "strength-not-in-protocol",
      strengths: [10, 50],
    });
  });

  it("another medicine than the ordered", () => {
    expect(refusalOf({ ...order(70), substance: "midazolam" }, FIFTY, CONTEXT)).toEqual({
      kind: "wrong-medicine",
      ordered: "midazolam",
    });
  });

  it("a batch that stands in another place", () => {
    expect(refusalOf(order(70), FIFTY, { ...CONTEXT, location: "Trondheim" })).toEqual({
      kind: "batch-elsewhere",
      location: "Oslo",
    });
  });
});
