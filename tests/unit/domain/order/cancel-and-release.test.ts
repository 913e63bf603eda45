import { describe, expect, it } from "vitest";
import { cancelOrder } from "@/lib/domain/order/cancel-order";
import { releaseSession } from "@/lib/domain/order/release-session";
import { anAlert, anOrder, at, courseAt, DOCTOR } from "@/tests/support/builders";

const ids = { commandId: "release", pathwayId: "pathway" };

describe("an order is taken back", () => {
  const wish = { ...ids, orderId: "order session-3", reason: "Pasienten er syk." };
  it("before the dose is given", () => {
    expect(cancelOrder(courseAt("2026-10-28 09:00"), wish)).toEqual({
      ok: true,
      value: { orderId: "order session-3", visitId: "session-3", reason: "Pasienten er syk." },
    });
    expect(cancelOrder(courseAt("2026-10-28 11:00"), wish)).toMatchObject({ refusal: { kind: "dose-already-given" } });
  });
  it("once, and only when it is there", () => {
    const cancelled = { at: at("2026-10-28 09:00"), by: DOCTOR, reason: "Feil." };
    const record = courseAt("2026-10-28 09:00", { orders: [anOrder("session-3", "2026-10-28 08:30", { cancelled })] });
    expect(cancelOrder(record, wish)).toMatchObject({ refusal: { kind: "order-already-cancelled" } });
    expect(cancelOrder(courseAt("2026-10-28 08:00"), wish)).toMatchObject({ refusal: { kind: "order-unknown" } });
  });
});

describe("the doctor releases the patient after an alert", () => {
  const wish = { ...ids, visitId: "session-3", reason: "Blodtrykket falt etter hvile." };
  const during = (...alerts: ReturnType<typeof anAlert>[]) => courseAt("2026-10-28 11:30", { alerts });
  const release = {
    id: "release",
    visitId: "session-3",
    reason: "…",
    releasedAt: at("2026-10-28 11:20"),
    releasedBy: DOCTOR,
  };

  it("when every alert has been acknowledged", () => {
    expect(releaseSession(during(anAlert("session-3", "2026-10-28 11:00", "2026-10-28 11:02")), wish)).toEqual({
      ok: true,
      value: { id: "release", visitId: "session-3", reason: "Blodtrykket falt etter hvile." },
    });
    expect(releaseSession(during(anAlert("session-3", "2026-10-28 11:00")), wish)).toEqual({
      ok: false,
      refusal: { kind: "alerts-unacknowledged", count: 1 },
    });
  });
  it("not when there was none: the nurse's checklist is enough", () => {
    expect(releaseSession(during(), wish)).toMatchObject({ refusal: { kind: "no-alerts" } });
  });
  it("anew only when an alert came after the last release", () => {
    const early = anAlert("session-3", "2026-10-28 11:00", "2026-10-28 11:02");
    const late = anAlert("session-3", "2026-10-28 11:25", "2026-10-28 11:26");
    const released = { ...during(early), releases: [release] };
    expect(releaseSession(released, wish)).toMatchObject({ refusal: { kind: "already-released" } });
    expect(releaseSession({ ...during(early, late), releases: [release] }, wish).ok).toBe(true);
  });
  it("not after the journey home, and not for a session that is not there", () => {
    const alerts = [anAlert("session-3", "2026-10-28 11:00", "2026-10-28 11:02")];
    expect(releaseSession(courseAt("2026-10-28 13:00", { alerts }), wish)).toMatchObject({
      refusal: { kind: "already-discharged" },
    });
    expect(releaseSession(during(), { ...wish, visitId: "nowhere" })).toMatchObject({
      refusal: { kind: "visit-unknown" },
    });
  });
});
