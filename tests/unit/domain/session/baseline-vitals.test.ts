import { describe, expect, it } from "vitest";
import type { VitalsReading } from "@/lib/domain/pathway/treatment-day-record";
import { assessBaseline, newestReading } from "@/lib/domain/session/baseline-vitals";
import { aReading, at, courseAt, NURSE } from "@/tests/support/builders";

// Session 1 on 14 October; judged at 10.28.

const NOW = at("2026-10-14 10:28");
const reading = (time: string, facts: Partial<VitalsReading> = {}) =>
  aReading("session-1", `2026-10-14 ${time}`, facts);
const course = (...readings: VitalsReading[]) => courseAt("2026-10-14 10:28", { readings });
const judged = (...readings: VitalsReading[]) => assessBaseline(course(...readings), "session-1", NOW);

describe("the reading that lets the dose be given", () => {
  it("within limits and at most 15 minutes old", () => {
    expect(judged(reading("10:20"))).toBe("within-limits");
    expect(judged(reading("10:13"))).toBe("within-limits");
    expect(judged(reading("10:12"))).toBe("too-old");
    expect(judged()).toBe("missing");
  });

  it("outside what waits and what stops: the gravest is said, also of one too old", () => {
    expect(judged(reading("10:20", { systolicMmHg: 150 }))).toBe("outside-wait-limit");
    expect(judged(reading("10:20", { systolicMmHg: 160 }))).toBe("outside-stop-limit");
    expect(judged(reading("10:05", { systolicMmHg: 160 }))).toBe("outside-stop-limit");
    expect(judged(reading("10:05", { systolicMmHg: 150 }))).toBe("too-old");
  });

  it("with one sign missing it is not assessable, unless another stops the dose", () => {
    expect(judged(reading("10:20", { moaas: null }))).toBe("not-assessable");
    expect(judged(reading("10:20", { moaas: null, systolicMmHg: 150 }))).toBe("not-assessable");
    expect(judged(reading("10:20", { moaas: null, spo2Percent: 90 }))).toBe("outside-stop-limit");
  });

  it("a sign without a limit that stops the dose is not assessable", () => {
    const record = course(reading("10:20"));
    const { monitoring } = record.protocol;
    const { spo2Percent } = monitoring.limits;
    if (!spo2Percent) throw new Error("The protocol limits SpO2.");
    const limited = (beforeStop: { below?: number; above?: number }) => ({
      ...record,
      protocol: {
        ...record.protocol,
        monitoring: { ...monitoring, limits: { ...monitoring.limits, spo2Percent: { ...spo2Percent, beforeStop } } },
      },
    });
    expect(assessBaseline(limited({}), "session-1", NOW)).toBe("not-assessable");
    expect(assessBaseline(limited({ below: 90 }), "session-1", NOW)).toBe("within-limits");
    expect(assessBaseline(limited({ above: 101 }), "session-1", NOW)).toBe("within-limits");
    const without = {
      ...record.protocol,
      monitoring: { ...monitoring, limits: { ...monitoring.limits, moaas: undefined } },
    };
    expect(assessBaseline({ ...record, protocol: without }, "session-1", NOW)).toBe("not-assessable");
  });

  it("from 65 years 145 does not wait", () => {
    const record = course(reading("10:20", { systolicMmHg: 145 }));
    expect(assessBaseline(record, "session-1", NOW)).toBe("outside-wait-limit");
    const older = { ...record, patient: { ...record.patient, birthDate: "1961-10-14" } };
    expect(assessBaseline(older, "session-1", NOW)).toBe("within-limits");
    const younger = { ...record, patient: { ...record.patient, birthDate: "1961-10-15" } };
    expect(assessBaseline(younger, "session-1", NOW)).toBe("outside-wait-limit");
  });
});

describe("fever before the dose (reference 3.6; 38.0 °C proposed)", () => {
  it("holds when it was measured; not measured it stops nothing", () => {
    expect(judged(reading("10:20", { temperatureC: 38 }))).toBe("outside-wait-limit");
    expect(judged(reading("10:20", { temperatureC: 37.9 }))).toBe("within-limits");
    expect(judged(reading("10:20", { temperatureC: null }))).toBe("within-limits");
  });

  it("does not go away by not being measured again", () => {
    expect(judged(reading("10:10", { temperatureC: 38.4 }), reading("10:20"))).toBe("outside-wait-limit");
    expect(judged(reading("10:10", { temperatureC: 38.4 }), reading("10:20", { temperatureC: 37.4 }))).toBe(
      "within-limits",
    );
  });

  it("stops the dose where the protocol says that it does", () => {
    const record = course(reading("10:20", { temperatureC: 39.5 }));
    const { monitoring } = record.protocol;
    const temperature = { ...monitoring.temperature, beforeStop: { above: 39 } };
    const protocol = { ...record.protocol, monitoring: { ...monitoring, temperature } };
    expect(assessBaseline({ ...record, protocol }, "session-1", NOW)).toBe("outside-stop-limit");
  });
});

describe("the newest reading", () => {
  it("is by when it was measured, of this visit, in use, measured and not of the future", () => {
    const invalidated = { at: NOW, by: NURSE, reason: "Feil" };
    const readings = [
      reading("10:20"),
      reading("10:10"),
      reading("10:24", { invalidated }),
      reading("10:25", { skippedReason: "Sover" }),
      reading("10:26", { visitId: "session-2" }),
      reading("10:29"),
    ];
    expect(newestReading({ readings }, "session-1", NOW)).toEqual(readings[0]);
    expect(newestReading({ readings: [reading("10:28")] }, "session-1", NOW)).toEqual(reading("10:28"));
    expect(newestReading({ readings: [] }, "session-1", NOW)).toBeUndefined();
  });
});
