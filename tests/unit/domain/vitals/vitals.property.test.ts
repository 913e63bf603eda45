import fc from "fast-check";
import { expect, it } from "vitest";
import type { VitalsReading } from "@/lib/domain/pathway/treatment-day-record";
import { alertEscalationDueAt, alertState } from "@/lib/domain/vitals/alert-life";
import { assessVitals } from "@/lib/domain/vitals/assess-vitals";
import { dueReadings } from "@/lib/domain/vitals/due-readings";
import { readMonitorFile } from "@/lib/domain/vitals/monitor-file";
import { planImport } from "@/lib/domain/vitals/plan-import";
import { skippedAlertDue } from "@/lib/domain/vitals/skipped-in-a-row";
import { aReading, anAlert, at, courseAt, NURSE } from "@/tests/support/builders";
import { CALM, CHANGE_MONITORING } from "@/tests/unit/domain/vitals/reference-limits";

const NOW = at("2026-10-14 11:30");
const RANK = { within: 0, "not-assessable": 0, abnormal: 1, critical: 2 };
const minute = fc.integer({ min: 1, max: 34 });

function gravity(
  sign: "systolicMmHg" | "heartRateBpm" | "spo2Percent",
  value: number,
  before: number,
  minutes: number,
) {
  const measuredAt = new Date(NOW.getTime() - minutes * 60_000);
  const { signs } = assessVitals(
    { ...CALM, [sign]: value },
    {
      ...{ monitoring: CHANGE_MONITORING, phase: "during" },
      baseline: { systolicMmHg: 120, diastolicMmHg: 75, heartRateBpm: 70, spo2Percent: 98 },
      around: {
        measuredAt: NOW,
        readings: [{ ...aReading("session-1", "2026-10-14 11:00"), [sign]: before, measuredAt }],
      },
    },
  );
  const found = signs[sign];
  return RANK[found.state === "outside" ? found.level : found.state];
}

it("a pressure or pulse further above the reading before is never judged milder, whatever the baseline and the pace", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("systolicMmHg" as const, "heartRateBpm" as const),
      fc.integer({ min: 125, max: 240 }),
      fc.integer({ min: 60, max: 124 }),
      minute,
      (sign, value, before, minutes) => {
        expect(gravity(sign, value + 1, before, minutes)).toBeGreaterThanOrEqual(gravity(sign, value, before, minutes));
      },
    ),
  );
});

it("a SpO2 that falls further is never judged milder", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 51, max: 98 }),
      fc.integer({ min: 98, max: 100 }),
      minute,
      (value, before, minutes) => {
        expect(gravity("spo2Percent", value - 1, before, minutes)).toBeGreaterThanOrEqual(
          gravity("spo2Percent", value, before, minutes),
        );
      },
    ),
  );
});

it("the same change over a longer time is never judged graver", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 60, max: 240 }),
      fc.integer({ min: 60, max: 240 }),
      minute,
      (value, before, minutes) => {
        expect(gravity("systolicMmHg", value, before, minutes + 1)).toBeLessThanOrEqual(
          gravity("systolicMmHg", value, before, minutes),
        );
      },
    ),
  );
});

const figure = (min: number, max: number) => fc.option(fc.integer({ min, max }));
const row = fc.record({
  second: fc.integer({ min: 0, max: 86_399 }),
  sys: figure(90, 200),
  dia: figure(40, 89),
  hr: figure(40, 150),
  spo2: figure(80, 100),
});
const SESSION = { startsAt: at("2026-10-14 10:00"), isDosed: true, dischargedAt: null, readings: [] };
const clock = (second: number) =>
  [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60]
    .map((part) => String(part).padStart(2, "0"))
    .join(":");

it("whatever is in the file, every row has either its values or one reason, and nothing of the future is charted", () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), fc.constantFrom(",", ";", "\t"), (rows, separator) => {
      const lines = rows.map(({ second, sys, dia, hr, spo2 }) =>
        [clock(second), sys, dia, hr, spo2].map((cell) => cell ?? "").join(separator),
      );
      const content = [["Tid", "Sys", "Dia", "HR", "SpO2"].join(separator), ...lines].join("\n");
      const plan = planImport(content, SESSION, NOW);
      if (!plan.ok) throw new Error(plan.refusal.kind);
      expect(plan.value).toHaveLength(rows.length);
      plan.value.forEach((planned, index) => {
        const typed = rows[index];
        if (planned.problem !== null) return;
        expect(planned.measuredAt <= NOW).toBe(true);
        expect(planned.values).toMatchObject({
          systolicMmHg: typed?.sys,
          heartRateBpm: typed?.hr,
          spo2Percent: typed?.spo2,
        });
      });
      const moments = plan.value.flatMap((planned) => (planned.problem === null ? [planned.measuredAt.getTime()] : []));
      expect(new Set(moments).size).toBe(moments.length);
    }),
  );
});

it("no text makes the reader of files fail, and what it reads it can say again", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), (text) => {
      const read = readMonitorFile(text);
      expect(typeof read.ok).toBe("boolean");
      const headed = readMonitorFile(`Tid;HR\n${text}`);
      expect(headed.ok || headed.refusal.kind === "file-empty").toBe(true);
    }),
  );
});

const readingAt = fc.record({ minute: fc.integer({ min: 1, max: 110 }), isSkipped: fc.boolean() });
const course = (rows: { minute: number; isSkipped: boolean }[]) => {
  const readings = rows.map(({ minute: after, isSkipped }, index): VitalsReading => ({
    ...aReading("session-1", "2026-10-14 10:20"),
    ...{ id: `reading ${index}`, measuredAt: new Date(at("2026-10-14 10:30").getTime() + after * 60_000) },
    skippedReason: isSkipped ? "Sover" : null,
  }));
  return courseAt("2026-10-14 10:30", { readings });
};

it("two in a row are told exactly when the newest two places were not measured, and the alert never comes without it", () => {
  fc.assert(
    fc.property(fc.array(readingAt, { maxLength: 12 }), fc.integer({ min: 0, max: 110 }), (rows, minutes) => {
      const record = course(rows);
      const now = new Date(at("2026-10-14 10:30").getTime() + minutes * 60_000);
      const { notMeasured, twoSkippedInARow, readings } = dueReadings(record, "session-1", now);
      expect(twoSkippedInARow).toBe(notMeasured.inARow >= 2);
      expect(notMeasured.since === null).toBe(notMeasured.inARow === 0);
      expect(readings.filter(({ state }) => state === "missed").length + rows.length).toBeGreaterThanOrEqual(
        notMeasured.inARow,
      );
      expect(skippedAlertDue(record, "session-1", now) !== null).toBe(twoSkippedInARow && rows.length > 0);
    }),
  );
});

it("the doctor is told only of what waits, and never before its minutes have gone", () => {
  fc.assert(
    fc.property(
      fc.boolean(),
      fc.option(fc.integer({ min: 1, max: 40 })),
      fc.constantFrom("abnormal", "critical"),
      (isAnswered, measuredAfter, level) => {
        const raised = anAlert("session-1", "2026-10-14 11:00");
        const acknowledged = {
          at: at("2026-10-14 11:01"),
          by: NURSE,
          action: "Ringt",
          recheckAt: at("2026-10-14 11:06"),
        };
        const alert = { ...raised, level: level as "abnormal", ...(isAnswered && { acknowledged }) };
        const measured = measuredAfter === null ? [] : [measuredAfter];
        const readings = measured.map((after) =>
          aReading("session-1", `2026-10-14 11:${String(1 + after).padStart(2, "0")}`),
        );
        const record = courseAt("2026-10-14 11:00", { alerts: [alert], readings });
        const dueAt = alertEscalationDueAt(alert, record);
        expect(dueAt === null).toBe(alertState(alert, record, at("2026-10-14 23:00")) === "rechecked");
        if (dueAt) expect(dueAt > (isAnswered ? acknowledged.recheckAt : alert.raisedAt)).toBe(true);
      },
    ),
  );
});
