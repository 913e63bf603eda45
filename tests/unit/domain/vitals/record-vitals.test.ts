import { describe, expect, it } from "vitest";
import { recordVitals, withVitals } from "@/lib/domain/vitals/record-vitals";
import type { RecordVitalsInput } from "@/lib/domain/vitals/vitals.schema";
import { aReading, at, cancelled, courseAt, NURSE } from "@/tests/support/builders";
import { CALM } from "@/tests/unit/domain/vitals/reference-limits";

const input = (facts: Partial<RecordVitalsInput> = {}): RecordVitalsInput => ({
  ...{
    commandId: "new-reading",
    pathwayId: "pathway",
    visitId: "session-1",
    measuredAt: null,
    deviceAt: null,
    temperatureC: null,
    skippedReason: "",
    comment: "",
  },
  ...CALM,
  ...facts,
});
const refusalOf = (moment: string, facts: Partial<RecordVitalsInput> = {}, record = courseAt(moment)) => {
  const recorded = recordVitals(record, input(facts), { now: at(moment) });
  return recorded.ok ? null : recorded.refusal.kind;
};
const recordedAt = (moment: string, facts: Partial<RecordVitalsInput> = {}) => {
  const recorded = recordVitals(courseAt(moment), input(facts), { now: at(moment) });
  if (!recorded.ok) throw new Error(recorded.refusal.kind);
  return recorded.value;
};

describe("a set of vital signs in a session (dose at 10.30)", () => {
  it("is stored with its judgement and the version of the rule", () => {
    expect(recordedAt("2026-10-14 10:35")).toMatchObject({
      assessment: "within-limits",
      ruleVersion: "2026-11",
      alerts: [],
    });
  });

  it("typed later is judged by when it was measured: 145/92 before the dose must wait, during it is within limits", () => {
    const pressure = { systolicMmHg: 145, diastolicMmHg: 92 };
    const before = recordedAt("2026-10-14 10:40", { ...pressure, measuredAt: at("2026-10-14 10:25") });
    expect(before.alerts.map(({ sign, level }) => `${sign} ${level}`)).toEqual([
      "systolicMmHg abnormal",
      "diastolicMmHg abnormal",
    ]);
    expect(recordedAt("2026-10-14 10:40", pressure).assessment).toBe("within-limits");
  });

  it("raises one alert for each sign outside, with value and limit", () => {
    expect(recordedAt("2026-10-14 10:40", { systolicMmHg: 186, spo2Percent: 88 })).toMatchObject({
      assessment: "outside-limits",
      alerts: [
        { sign: "systolicMmHg", level: "abnormal", rule: "absolute", value: "186", limit: "> 179" },
        { sign: "spo2Percent", level: "critical", rule: "absolute", value: "88", limit: "< 90" },
      ],
    });
  });

  it("is measured against the patient's own baseline of 124/78", () => {
    expect(recordedAt("2026-10-14 10:40", { systolicMmHg: 174 }).alerts).toMatchObject([
      { rule: "relative-to-baseline", value: "174 (+40 %)", limit: "> +40 % (124)" },
    ]);
    expect(recordedAt("2026-10-14 10:40", { systolicMmHg: 173 }).alerts).toEqual([]);
  });

  it("skipped keeps its reason and is not called within limits", () => {
    const nothing = {
      systolicMmHg: null,
      diastolicMmHg: null,
      heartRateBpm: null,
      spo2Percent: null,
      respiratoryRatePerMin: null,
      moaas: null,
    };
    expect(recordedAt("2026-10-14 10:35", { ...nothing, skippedReason: "Sover" })).toMatchObject({
      assessment: "skipped",
      skippedReason: "Sover",
      alerts: [],
    });
  });

  it("the second skip in a row raises an alert of its own, with the skip as it will stand in the record", () => {
    const skip = { ...CALM, skippedReason: "Sover" };
    const nothing = Object.fromEntries(Object.keys(CALM).map((sign) => [sign, null]));
    const first = aReading("session-1", "2026-10-14 10:35", { ...nothing, skippedReason: "Sover" });
    const readings = [aReading("session-1", "2026-10-14 10:20"), first];
    const record = courseAt("2026-10-14 10:40", { readings });
    const second = recordVitals(record, input({ ...skip, ...nothing }), { now: at("2026-10-14 10:40") });
    expect(second).toMatchObject({
      value: { assessment: "skipped", alerts: [{ sign: "monitoring", rule: "skipped-in-a-row", value: "2" }] },
    });
    const measuredBetween = [...readings, aReading("session-1", "2026-10-14 10:36")];
    const calm = recordVitals({ ...record, readings: measuredBetween }, input({ ...skip, ...nothing }), {
      now: at("2026-10-14 10:40"),
    });
    expect(calm).toMatchObject({ value: { assessment: "skipped", alerts: [] } });
  });

  it("a fever before the dose raises its alert under its own name", () => {
    const before = { measuredAt: at("2026-10-14 10:25"), temperatureC: 38.4 };
    expect(recordedAt("2026-10-14 10:40", before).alerts).toMatchObject([
      { sign: "temperatureC", level: "abnormal", value: "38.4", limit: "> 37.9" },
    ]);
  });

  it("in the minute of the dose the limits before it still hold", () => {
    const pressure = { systolicMmHg: 145, measuredAt: at("2026-10-14 10:30") };
    expect(recordedAt("2026-10-14 10:40", pressure).alerts).toMatchObject([{ limit: "> 140" }]);
  });

  it("with one sign missing is not assessable", () => {
    expect(recordedAt("2026-10-14 10:40", { respiratoryRatePerMin: null }).assessment).toBe("not-assessable");
  });
});

describe("the record with the reading in place", () => {
  const NOW = at("2026-10-14 10:40");
  const record = courseAt("2026-10-14 10:40", { readings: [aReading("session-1", "2026-10-14 10:35")] });
  const afterwards = (facts: Partial<RecordVitalsInput>) => {
    const recorded = recordVitals(record, input(facts), { now: NOW });
    if (!recorded.ok) throw new Error(recorded.refusal.kind);
    return withVitals(record, recorded.value, { now: NOW, by: { ...NURSE, ...{ role: "nurse" } } });
  };
  const moments = ({ readings }: typeof record) => readings.map(({ measuredAt }) => measuredAt);

  it("is last when it was measured last, and stands in its place when it is told late", () => {
    expect(moments(afterwards({}))).toEqual([at("2026-10-14 10:35"), NOW]);
    const late = afterwards({ measuredAt: at("2026-10-14 10:32") });
    expect(moments(late)).toEqual([at("2026-10-14 10:32"), at("2026-10-14 10:35")]);
    expect(late.readings[0]).toMatchObject({ id: "new-reading", recordedAt: NOW, invalidated: null, ...CALM });
    expect(late.readings[0]?.recordedBy).toEqual(NURSE);
  });

  it("has its alerts, raised now, that nobody has answered", () => {
    const open = { visitId: "session-1", readingId: "new-reading", raisedAt: NOW, acknowledged: null, steps: [] };
    expect(afterwards({ spo2Percent: 86 }).alerts).toMatchObject([{ sign: "spo2Percent", ...open }]);
    expect(afterwards({}).alerts).toEqual([]);
  });

  it("leaves everything else, and the record it was made from, as it was", () => {
    const { readings: _readings, alerts: _alerts, ...others } = afterwards({ spo2Percent: 86 });
    expect(others).toEqual(Object.fromEntries(Object.entries(record).filter(([list]) => list in others)));
    expect(record.readings).toHaveLength(1);
  });
});

describe("what is refused", () => {
  it("session-not-open: no such session, cancelled, or its day has not come", () => {
    expect(refusalOf("2026-10-14 10:40", { visitId: "preparation-1" })).toBe("session-not-open");
    expect(refusalOf("2026-10-13 23:59")).toBe("session-not-open");
    const record = courseAt("2026-10-14 10:10");
    const visits = record.visits.map((visit) =>
      visit.id === "session-1" ? cancelled(visit, "2026-10-14 09:00") : visit,
    );
    expect(refusalOf("2026-10-14 10:10", {}, { ...record, visits })).toBe("session-not-open");
  });

  it("session-not-open: the day after, when no dose was given", () => {
    expect(refusalOf("2026-10-15 09:00", {}, courseAt("2026-10-14 10:25"))).toBe("session-not-open");
  });

  it("measured-in-future: a minute ahead of the clock", () => {
    expect(refusalOf("2026-10-14 10:40", { measuredAt: at("2026-10-14 10:41") })).toBe("measured-in-future");
    expect(refusalOf("2026-10-14 10:40", { measuredAt: at("2026-10-14 10:40") })).toBeNull();
  });

  it("measured-before-session: the day before", () => {
    expect(refusalOf("2026-10-14 10:40", { measuredAt: at("2026-10-13 23:59") })).toBe("measured-before-session");
    expect(refusalOf("2026-10-14 10:40", { measuredAt: at("2026-10-14 00:00") })).toBeNull();
  });

  it("measured-after-discharge: home at 12.00; what was measured before it may still be added, also the next day", () => {
    expect(refusalOf("2026-10-14 12:30", { measuredAt: at("2026-10-14 12:01") })).toBe("measured-after-discharge");
    expect(refusalOf("2026-10-15 08:00", { measuredAt: at("2026-10-14 11:50") })).toBeNull();
  });

  it("moment-already-recorded: the same moment twice, unless the first was taken out of use", () => {
    const moment = { measuredAt: at("2026-10-14 10:20") };
    expect(refusalOf("2026-10-14 10:25", moment)).toBe("moment-already-recorded");
    const invalidated = {
      at: at("2026-10-14 10:24"),
      by: { userId: "nurse", name: "Karin Haugen" },
      reason: "Mansjetten løsnet",
    };
    const readings = [aReading("session-1", "2026-10-14 10:20", { invalidated })];
    expect(refusalOf("2026-10-14 10:25", moment, courseAt("2026-10-14 10:25", { readings }))).toBeNull();
  });

  it("session-of-another-course: a visit that this course does not have", () => {
    expect(refusalOf("2026-10-14 10:40", { visitId: "elsewhere" })).toBe("session-of-another-course");
  });

  it("session-not-open: two days after a dose that nobody discharged from; the night after is still the session's", () => {
    const record = (moment: string) => courseAt(moment, { discharges: [] });
    expect(refusalOf("2026-10-15 00:10", {}, record("2026-10-15 00:10"))).toBeNull();
    expect(refusalOf("2026-10-16 00:10", {}, record("2026-10-16 00:10"))).toBe("session-not-open");
  });
});
