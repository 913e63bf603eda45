import { describe, expect, it } from "vitest";
import { orderDose } from "@/lib/domain/order/order-dose";
import { OrderDoseInput } from "@/lib/domain/order/order.schema";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { aCheckpoint, aDecision, anEvent, anOrder, at, aVisit, cancelled, courseAt } from "@/tests/support/builders";

/** The morning of the third session; a session a week has been given at 1 mg/kg. */
const MORNING = "2026-10-28 08:00";
const now = at(MORNING);
const before = (facts: Partial<PathwayRecord> = {}) => courseAt(MORNING, { measurements: weighing(70), ...facts });
const weighing = (weightKg: number, measured = "2026-10-28 07:50") =>
  courseAt("2026-12-01").measurements.map((row) => ({ ...row, weightKg, measuredAt: at(measured) }));
const wish = (facts: Partial<OrderDoseInput> = {}): OrderDoseInput => ({
  ...{ commandId: "order", pathwayId: "pathway", visitId: "session-3", measurementId: "measurement", mgPerKg: 1 },
  ...{ outsideRangeReason: "", increaseReason: "", comment: "", strengthMgPerMl: 50, infusionMinutes: null },
  ...{ readingMinutes: [], thenEveryMinutes: null },
  ...facts,
});
const refusalOf = (record: PathwayRecord, facts: Partial<OrderDoseInput> = {}, moment = now) => {
  const ordered = orderDose(record, wish(facts), { now: moment });
  return ordered.ok ? null : ordered.refusal;
};

describe("an order", () => {
  it("is the weight times mg per kg, from the protocol's substance and route, with the cap as its maximum", () => {
    expect(orderDose(before(), wish(), { now })).toMatchObject({
      ok: true,
      value: { substance: "ketamin", route: "im", weightKg: 70, mgPerKg: 1, doseMg: 70, maxMg: 120, confirmations: [] },
    });
  });
  it("holds to the end of the visit's day in Oslo", () => {
    expect(orderDose(before(), wish(), { now })).toMatchObject({ value: { validUntil: at("2026-10-29 00:00") } });
  });
  it("holds no longer than 24 hours from signing", () => {
    const evening = at("2026-10-27 20:00");
    const record = before({ measurements: weighing(70, "2026-10-27 19:00") });
    expect(orderDose(record, wish(), { now: evening })).toMatchObject({
      value: { validUntil: at("2026-10-28 20:00") },
    });
    expect(refusalOf(record, {}, at("2026-10-26 22:00"))).toEqual({
      kind: "order-would-expire",
      earliestAt: at("2026-10-27 10:00"),
    });
  });
  it("takes a decimal comma", () => {
    const ids = {
      commandId: "019a0000-0000-7000-8000-000000000001",
      pathwayId: "019a0000-0000-7000-8000-000000000001",
    };
    const rest = { visitId: ids.commandId, measurementId: ids.commandId };
    expect(OrderDoseInput.parse({ ...ids, ...rest, mgPerKg: "0,75" }).mgPerKg).toBe(0.75);
    expect(OrderDoseInput.safeParse({ ...ids, ...rest, mgPerKg: "0,7505" }).success).toBe(false);
  });
});

describe("the guards of the dose (reference 3.4)", () => {
  it.each([
    { mgPerKg: 0.499, refused: true },
    { mgPerKg: 0.5, refused: false },
    { mgPerKg: 1.5, refused: false },
    { mgPerKg: 1.501, refused: true },
  ])("$mgPerKg mg/kg outside 0.5–1.5: $refused", ({ mgPerKg, refused }) => {
    const record = before({ measurements: weighing(60), doses: [], orders: [] });
    const refusal = refusalOf(record, { mgPerKg });
    expect(refusal).toEqual(refused ? { kind: "outside-range", minMgPerKg: 0.5, maxMgPerKg: 1.5 } : null);
  });
  it("lets a dose outside the range be confirmed with a reason, which is kept", () => {
    const ordered = orderDose(before(), wish({ mgPerKg: 0.4, outsideRangeReason: "Uttalt kvalme sist." }), { now });
    expect(ordered).toMatchObject({
      value: { doseMg: 28, confirmations: [{ kind: "outside-range", reason: "Uttalt kvalme sist." }] },
    });
  });
  it("stops hard at 120 mg, whatever the reason", () => {
    const reasons = { outsideRangeReason: "Ja.", increaseReason: "Ja." };
    const heavy = before({ measurements: weighing(120) });
    expect(refusalOf(heavy, { mgPerKg: 1 })).toBeNull();
    expect(refusalOf(heavy, { mgPerKg: 1.001, ...reasons })).toEqual({
      kind: "dose-over-cap",
      doseMg: 120.12,
      capMg: 120,
    });
  });
  it.each([
    { mgPerKg: 1.25, refused: false },
    { mgPerKg: 1.251, refused: true },
  ])("$mgPerKg mg/kg after 1 mg/kg asks for a reason: $refused", ({ mgPerKg, refused }) => {
    const refusal = refusalOf(before(), { mgPerKg });
    expect(refusal).toEqual(refused ? { kind: "increase-over-limit", lastMgPerKg: 1, limitMgPerKg: 0.25 } : null);
    expect(refusalOf(before(), { mgPerKg, increaseReason: "Svak virkning sist." })).toBeNull();
  });
  it("has nothing to compare the first dose with", () => {
    const first = courseAt("2026-10-14 08:00");
    expect(refusalOf(first, { visitId: "session-1", mgPerKg: 1.5 }, at("2026-10-14 08:00"))).toBeNull();
  });
});

describe("the weight behind the dose", () => {
  it("is there, is the one the doctor saw, and is at most 30 days old on the day", () => {
    expect(refusalOf(before({ measurements: [] }))).toEqual({ kind: "weight-missing" });
    expect(refusalOf(before(), { measurementId: "an older one" })).toEqual({ kind: "weight-changed" });
    expect(refusalOf(before({ measurements: weighing(70, "2026-09-28 09:00") }))).toBeNull();
    expect(refusalOf(before({ measurements: weighing(70, "2026-09-27 23:00") }))).toMatchObject({
      kind: "weight-too-old",
      maxAgeDays: 30,
    });
  });
  it.each([34.9, 200.1])("is never %d kg", (weightKg) => {
    const refusal = refusalOf(before({ measurements: weighing(weightKg) }));
    expect(refusal).toEqual({ kind: "weight-implausible", weightKg, minKg: 35, maxKg: 200 });
  });
});

describe("no order", () => {
  it("without a session that can be held", () => {
    expect(refusalOf(before(), { visitId: "nowhere" })).toEqual({ kind: "visit-unknown" });
    expect(refusalOf(before(), { visitId: "preparation-1" })).toEqual({ kind: "not-a-session" });
    expect(
      refusalOf(before({ visits: [cancelled(aVisit("session-3", "2026-10-28 10:00"), "2026-10-27 09:00")] })),
    ).toEqual({ kind: "visit-cancelled" });
    expect(refusalOf(before(), {}, at("2026-10-29 00:00"))).toEqual({ kind: "visit-over" });
  });
  it("beside another one, but after it was taken back or ran out", () => {
    const orders = [anOrder("session-3", "2026-10-28 07:00")];
    expect(refusalOf(before({ orders }))).toEqual({ kind: "already-ordered" });
    const taken = [
      anOrder("session-3", "2026-10-28 07:00", {
        cancelled: { at: now, by: { userId: "d", name: "D" }, reason: "Feil." },
      }),
    ];
    expect(refusalOf(before({ orders: taken }))).toBeNull();
    const ranOut = [anOrder("session-3", "2026-10-27 07:00", { validUntil: at("2026-10-28 07:00") })];
    expect(refusalOf(before({ orders: ranOut }))).toBeNull();
  });
  it("for a session that has had its dose: a top-up is not allowed", () => {
    expect(refusalOf(before(), { visitId: "session-2" }, at("2026-10-21 11:00"))).toEqual({
      kind: "dose-already-given",
    });
  });
  it("when eligibility does not hold on the day of the visit", () => {
    const decided = (outcome: Parameters<typeof aDecision>[1]) =>
      before({ eligibilities: [aDecision("2026-10-01 09:50", outcome)] });
    expect(refusalOf(decided({ eligibleUntil: "2026-10-27" }))).toEqual({
      kind: "eligibility-not-in-force",
      state: "expired",
    });
    expect(refusalOf(decided({ deferredUntil: "2026-12-01" }))).toMatchObject({ state: "deferred" });
    expect(refusalOf(before({ eligibilities: [] }))).toMatchObject({ state: "missing" });
  });
  it("while the course is paused or after it has ended", () => {
    expect(refusalOf(before({ events: [anEvent("paused", "2026-10-27 09:00")] }))).toEqual({
      kind: "course-not-active",
      status: "paused",
    });
    expect(refusalOf(before({ events: [anEvent("stopped-for-safety", "2026-10-27 09:00")] }))).toMatchObject({
      status: "ended",
    });
    expect(refusalOf(before({ checkpoints: [aCheckpoint("stop", "2026-10-27 09:00")] }))).toMatchObject({
      status: "ended",
    });
  });
});

describe("how it is given", () => {
  const orderedOf = (facts: Partial<OrderDoseInput>, record = before()) => {
    const ordered = orderDose(record, wish(facts), { now });
    return ordered.ok ? ordered.value : ordered.refusal;
  };
  const infusion = (infusionMinutes: number | null) => {
    const record = before();
    return { ...record, protocol: { ...record.protocol, dose: { ...record.protocol.dose, ...IV, infusionMinutes } } };
  };
  const IV = { route: "iv" as const, minMgPerKg: 0.5, maxMgPerKg: 0.5 };

  it("the strength is one of the protocol's, or left open", () => {
    expect(orderedOf({ strengthMgPerMl: 50 })).toMatchObject({ strengthMgPerMl: 50, infusionMinutes: null });
    expect(orderedOf({ strengthMgPerMl: null })).toMatchObject({ strengthMgPerMl: null });
    expect(orderedOf({ strengthMgPerMl: 25 })).toEqual({ kind: "strength-not-in-protocol", strengths: [10, 50] });
  });

  it("volume-over-limit: 70 mg of 10 mg/ml would be 7 ml at one site", () => {
    expect(orderedOf({ strengthMgPerMl: 10 })).toEqual({
      ...{ kind: "volume-over-limit", volumeMl: 7, maxVolumeMl: 5, strengthMgPerMl: 10 },
    });
    expect(orderedOf({ strengthMgPerMl: 10, mgPerKg: 0.7 })).toMatchObject({ doseMg: 49, strengthMgPerMl: 10 });
  });

  it("an infusion runs over the minutes of the protocol or of the order; without either, infusion-minutes-missing", () => {
    expect(orderedOf({ mgPerKg: 0.5 }, infusion(40))).toMatchObject({ route: "iv", infusionMinutes: 40 });
    expect(orderedOf({ mgPerKg: 0.5, infusionMinutes: 60 }, infusion(40))).toMatchObject({ infusionMinutes: 60 });
    expect(orderedOf({ mgPerKg: 0.5 }, infusion(null))).toEqual({ kind: "infusion-minutes-missing" });
  });

  it("readings-too-sparse: closer than the protocol is kept with the order, farther apart is refused", () => {
    const closer = [3, 5, 10, 15, 20, 30, 40, 50, 60];
    expect(orderedOf({ readingMinutes: closer })).toMatchObject({
      monitoringPlan: { scheduleMinutes: closer, thenEveryMinutes: 15 },
    });
    expect(orderedOf({ readingMinutes: [5, 10, 15, 20, 30, 40, 50, 60], thenEveryMinutes: 15 })).toMatchObject({
      monitoringPlan: null,
    });
    expect(orderedOf({ readingMinutes: [5, 15, 30] })).toEqual({
      ...{ kind: "readings-too-sparse", fromMinute: 5, toMinute: 10 },
    });
  });

  it("the minutes are read as people write them", () => {
    const minutes = (readingMinutes: unknown) =>
      OrderDoseInput.shape.readingMinutes.safeParse(readingMinutes).data ?? "refused";
    expect(minutes("5, 10 15;20")).toEqual([5, 10, 15, 20]);
    expect(minutes("20, 5, 5")).toEqual([5, 20]);
    expect(minutes("")).toEqual([]);
    expect(minutes("snart")).toBe("refused");
    expect(minutes("0, 5")).toBe("refused");
  });
});
