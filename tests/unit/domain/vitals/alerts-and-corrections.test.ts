import { describe, expect, it } from "vitest";
import { acknowledgeAlert } from "@/lib/domain/vitals/acknowledge-alert";
import { invalidateVitals } from "@/lib/domain/vitals/invalidate-vitals";
import { aReading, anAlert, at, courseAt, NURSE } from "@/tests/support/builders";

const NOW = at("2026-10-14 11:05");
const answer = (alertId: string) => ({ commandId: "answer", pathwayId: "pathway", alertId, action: "Lege ringt" });
const wrong = (readingId: string) => ({
  commandId: "wrong",
  pathwayId: "pathway",
  readingId,
  reason: "Mansjetten løsnet",
});

describe("an alert", () => {
  const open = anAlert("session-1", "2026-10-14 11:00");

  it("answered for starts a re-check five minutes on", () => {
    const record = courseAt("2026-10-14 11:05", { alerts: [open] });
    expect(acknowledgeAlert(record, answer(open.id), { now: NOW })).toMatchObject({
      ok: true,
      value: { alertId: open.id, visitId: "session-1", action: "Lege ringt", recheckAt: at("2026-10-14 11:10") },
    });
  });

  it("alert-unknown: not of this pathway", () => {
    expect(acknowledgeAlert(courseAt("2026-10-14 11:05"), answer(open.id), { now: NOW })).toEqual({
      ok: false,
      refusal: { kind: "alert-unknown" },
    });
  });

  it("alert-already-acknowledged: says by whom", () => {
    const alerts = [anAlert("session-1", "2026-10-14 11:00", "2026-10-14 11:02")];
    expect(acknowledgeAlert(courseAt("2026-10-14 11:05", { alerts }), answer(open.id), { now: NOW })).toEqual({
      ok: false,
      refusal: { kind: "alert-already-acknowledged", by: "Karin Haugen" },
    });
  });
});

describe("a wrong reading", () => {
  const reading = aReading("session-1", "2026-10-14 11:00");

  it("is taken out of use with its reason and keeps its values", () => {
    const record = courseAt("2026-10-14 11:05", { readings: [reading] });
    expect(invalidateVitals(record, wrong(reading.id), { now: NOW })).toMatchObject({
      ok: true,
      value: { readingId: reading.id, reason: "Mansjetten løsnet", invalidatedAt: NOW },
    });
  });

  it("reading-unknown: not of this pathway", () => {
    expect(invalidateVitals(courseAt("2026-10-14 11:05"), wrong("other"), { now: NOW })).toMatchObject({
      refusal: { kind: "reading-unknown" },
    });
  });

  it("reading-already-invalidated: once is enough", () => {
    const invalidated = { at: NOW, by: NURSE, reason: "Mansjetten løsnet" };
    const record = courseAt("2026-10-14 11:05", { readings: [{ ...reading, invalidated }] });
    expect(invalidateVitals(record, wrong(reading.id), { now: NOW })).toMatchObject({
      refusal: { kind: "reading-already-invalidated" },
    });
  });
});
