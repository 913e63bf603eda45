import { describe, expect, it } from "vitest";
import { acknowledgeAlert } from "@/lib/domain/vitals/acknowledge-alert";
import { invalidateVitals } from "@/lib/domain/vitals/invalidate-vitals";
import { aReading, anAlert, at, courseAt, NURSE } from "@/tests/support/builders";

const NOW = at("2026-10-14 11:05");
const answer = (alertId: string, happenedAt: Date | null = null) => ({
  ...{ commandId: "answer", pathwayId: "pathway", alertId, action: "Lege ringt", happenedAt },
});
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

  it("answered without contact counts from the moment it was answered, never from before the alert or after now", () => {
    const record = courseAt("2026-10-14 11:05", { alerts: [open] });
    const answeredAt = (time: string) => {
      const done = acknowledgeAlert(record, answer(open.id, at(`2026-10-14 ${time}`)), { now: NOW });
      return done.ok ? [done.value.acknowledgedAt, done.value.recheckAt] : null;
    };
    expect(answeredAt("11:02")).toEqual([at("2026-10-14 11:02"), at("2026-10-14 11:07")]);
    expect(answeredAt("10:59")).toEqual([at("2026-10-14 11:00"), at("2026-10-14 11:05")]);
    expect(answeredAt("11:06")).toEqual([at("2026-10-14 11:05"), at("2026-10-14 11:10")]);
  });

  it("only the one that was meant", () => {
    const other = { ...open, id: "other", visitId: "session-2" };
    const record = courseAt("2026-10-14 11:05", { alerts: [other, open] });
    expect(acknowledgeAlert(record, answer(open.id), { now: NOW })).toMatchObject({
      value: { alertId: open.id, visitId: "session-1" },
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
