import { describe, expect, it } from "vitest";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { importVitals } from "@/lib/domain/vitals/import-vitals";
import { planImport, type RowProblem } from "@/lib/domain/vitals/plan-import";
import { asReading } from "@/lib/domain/vitals/record-vitals";
import { aReading, at, cancelled, courseAt, NURSE } from "@/tests/support/builders";

// Session 1 on 14 October at ten, baseline at 10.20, dose at 10.30; the file is read at 11.30 unless told.

const day = (time: string) => at(`2026-10-14 ${time}`);
const HEAD = "Tid;Sys;Dia;HR;SpO2;RR;Temp";
const BASELINE = aReading("session-1", "2026-10-14 10:20");
const course = (facts: Partial<PathwayRecord> = {}) => courseAt("2026-10-14 11:30", { readings: [BASELINE], ...facts });

function planned(rows: string[], now = "11:30", facts: Partial<Parameters<typeof planImport>[1]> = {}) {
  const session = { startsAt: day("10:00"), isDosed: true, dischargedAt: null, readings: [BASELINE], ...facts };
  const plan = planImport([HEAD, ...rows].join("\n"), session, at(`2026-10-14 ${now}`));
  if (!plan.ok) throw new Error(plan.refusal.kind);
  return plan.value;
}
const problemOf = (row: string, now?: string, facts?: Partial<Parameters<typeof planImport>[1]>) =>
  planned([row], now, facts)[0]?.problem ?? null;
const kindOf = (row: string, now?: string, facts?: Partial<Parameters<typeof planImport>[1]>) =>
  problemOf(row, now, facts)?.kind ?? "new";

describe("a row of a monitor's file", () => {
  it("is shown as it stands and read with decimal comma or point; what a monitor does not measure stays unknown", () => {
    expect(planned(["10:40;134;84;76;98;14;37,2", "10:45;134,0;84.0;76;98;14;37.2"])).toMatchObject([
      {
        ...{ line: 2, text: "134 · 84 · 76 · 98 · 14 · 37,2", measuredAt: day("10:40"), problem: null },
        values: {
          ...{ systolicMmHg: 134, diastolicMmHg: 84, heartRateBpm: 76, spo2Percent: 98, respiratoryRatePerMin: 14 },
          ...{ temperatureC: 37.2, moaas: null, nausea: null, anxiety: null, dissociation: null },
        },
      },
      { line: 3, problem: null, values: { systolicMmHg: 134, diastolicMmHg: 84, temperatureC: 37.2 } },
    ]);
  });

  it.each(["", "-", "--", "---", "–", "—", "n/a", "NA", "null", "NaN"])("«%s» is nothing measured", (nothing) => {
    expect(planned([`10:40;134;84;${nothing};98;14;`])).toMatchObject([
      { problem: null, text: "134 · 84 · – · 98 · 14 · –", values: { heartRateBpm: null } },
    ]);
  });

  it("a pressure in one cell is two; a cell of its own goes before it", () => {
    const session = { startsAt: day("10:00"), isDosed: true, dischargedAt: null, readings: [] };
    const of = (content: string) => {
      const plan = planImport(content, session, day("11:30"));
      return plan.ok ? plan.value[0] : plan.refusal;
    };
    expect(of("Tid;NIBP\n10:40;124 / 78")).toMatchObject({ values: { systolicMmHg: 124, diastolicMmHg: 78 } });
    expect(of("Tid;NIBP;Sys\n10:40;124/78;126")).toMatchObject({ values: { systolicMmHg: 126, diastolicMmHg: 78 } });
    expect(of("Dato;Tid;NIBP\n14.10.2026;10:40;124/78")).toMatchObject({ measuredAt: day("10:40"), problem: null });
    expect(of("Dato;Tid;NIBP\n ;10:40;124/78")).toMatchObject({ measuredAt: day("10:40"), problem: null });
    expect(of('[{ "date": "  ", "time": "10:40", "NIBP": "124/78" }]')).toMatchObject({ problem: null });
    expect(of('[{ "NIBP": "124/78" }, { "time": "10:41", "HR": "70" }]')).toMatchObject({
      problem: { kind: "time-missing" },
      text: "124 · 78 · – · – · – · –",
    });
    expect(of('[{ "time": "10:40", "HR": "70" }]')).toMatchObject({
      values: { systolicMmHg: null, diastolicMmHg: null, heartRateBpm: 70 },
    });
  });

  it.each([
    ["10:40;;;;;;", { kind: "nothing-measured" }],
    [";134;84;76;98;14;", { kind: "time-missing" }],
    ["25:40;134;84;76;98;14;", { kind: "time-impossible" }],
    ["10:40;84;134;76;98;14;", { kind: "pressures-swapped" }],
    ["10:40;134;134;76;98;14;", { kind: "pressures-swapped" }],
    ["10:40;høyt;84;76;98;14;", { kind: "not-a-number", field: "systolicMmHg" }],
    ["10:40;134;lavt;76;101;14;", { kind: "not-a-number", field: "diastolicMmHg" }],
    ["10:40;134;84;760;98;14;", { kind: "impossible-value", field: "heartRateBpm" }],
    ["10:40;134;84;76;101;14;", { kind: "impossible-value", field: "spo2Percent" }],
    ["10:40;134;84;76,5;98;14;", { kind: "impossible-value", field: "heartRateBpm" }],
    ["10:40;134;84;76;98;14;98,6", { kind: "impossible-value", field: "temperatureC" }],
    ["10:40;134;84;76;98;14;37,2;9", { kind: "row-ragged" }],
    ["11:31;134;84;76;98;14;", { kind: "measured-in-future" }],
    ["13.10.2026 10:40;134;84;76;98;14;", { kind: "measured-before-session" }],
    ["10:20;134;84;76;98;14;", { kind: "moment-already-recorded" }],
    ["10:20;124;78;68;98;14;", { kind: "already-recorded" }],
  ] satisfies [string, RowProblem][])("«%s» is left out: %o", (row, problem) => {
    expect(problemOf(row)).toEqual(problem);
  });

  it("an alarming value is no reason to leave it out", () => {
    expect(kindOf("10:40;250;140;180;71;4;41,5")).toBe("new");
  });

  it("after the discharge it is left out, before it not", () => {
    const home = { dischargedAt: day("11:00") };
    expect(problemOf("11:01;134;84;76;98;14;", "11:30", home)).toEqual({
      ...{ kind: "measured-after-discharge", dischargedAt: day("11:00") },
    });
    expect(kindOf("11:00;134;84;76;98;14;", "11:30", home)).toBe("new");
  });

  it("the same moment twice in the file: the first is charted", () => {
    const rows = planned(["10:40;134;84;76;98;14;", "10:40;135;84;76;98;14;", "10:41;134;84;76;98;14;"]);
    expect(rows.map(({ problem }) => problem?.kind ?? "new")).toEqual(["new", "moment-twice-in-file", "new"]);
    expect(rows[1]).toMatchObject({ line: 3, measuredAt: day("10:40"), text: "135 · 84 · 76 · 98 · 14 · –" });
  });

  it("what was struck through may be charted again", () => {
    const invalidated = { at: day("10:25"), by: NURSE, reason: "Feil" };
    expect(kindOf("10:20;124;78;68;98;14;", "11:30", { readings: [{ ...BASELINE, invalidated }] })).toBe("new");
  });

  it("a file that cannot be read is refused whole", () => {
    const session = { startsAt: day("10:00"), isDosed: true, dischargedAt: null, readings: [] };
    expect(planImport("HR\n72", session, day("11:30"))).toEqual({ ok: false, refusal: { kind: "no-time-column" } });
  });
});

describe("the import", () => {
  const imported = (rows: string[], record = course()) => {
    let made = 0;
    return importVitals(
      record,
      { commandId: "import", pathwayId: "pathway", visitId: "session-1", content: [HEAD, ...rows].join("\n") },
      { now: day("11:30"), newReadingId: () => `new ${++made}` },
    );
  };
  const saved = (rows: string[], record?: PathwayRecord) => {
    const done = imported(rows, record);
    if (!done.ok) throw new Error(done.refusal.kind);
    return done.value;
  };

  it("charts ordinary readings, oldest first, marked as imported and judged by their own moment", () => {
    const { readings, leftOut, visitId } = saved([
      "10:40;134;84;76;98;14;",
      "10:25;145;84;76;98;14;",
      "10:99;1;1;1;1;1;",
    ]);
    expect({ leftOut, visitId }).toEqual({ leftOut: 1, visitId: "session-1" });
    expect(readings).toMatchObject([
      {
        ...{ readingId: "new 1", measuredAt: day("10:25"), source: "imported", assessment: "outside-limits" },
        ...{ skippedReason: null, correctsId: null, deviceAt: null, comment: "", ruleVersion: "2026-11" },
        alerts: [{ sign: "systolicMmHg", limit: "> 140" }],
      },
      { readingId: "new 2", measuredAt: day("10:40"), assessment: "not-assessable", alerts: [] },
    ]);
  });

  it("the same file twice adds nothing", () => {
    const rows = ["10:40;134;84;76;98;14;", "10:45;136;84;76;98;14;36,9"];
    const first = saved(rows).readings.map((row) => asReading(row, { now: day("11:30"), by: NURSE }));
    const again = imported(rows, course({ readings: [BASELINE, ...first] }));
    expect(again).toEqual({ ok: false, refusal: { kind: "all-already-recorded", count: 2 } });
  });

  it("a longer file adds what is new", () => {
    const first = saved(["10:40;134;84;76;98;14;"]).readings.map((row) =>
      asReading(row, { now: day("11:30"), by: NURSE }),
    );
    const more = saved(
      ["10:40;134;84;76;98;14;", "10:45;136;84;76;98;14;"],
      course({ readings: [BASELINE, ...first] }),
    );
    expect(more).toMatchObject({ readings: [{ measuredAt: day("10:45") }], leftOut: 1 });
  });

  it("a breach that lasts raises its alert once, at its first row; one that grows graver, or comes back, again", () => {
    const { readings } = saved([
      ...["10:40;134;84;76;91;14;", "10:41;134;84;76;91;14;", "10:42;134;84;76;89;14;"],
      ...["10:43;134;84;76;95;14;", "10:44;134;84;76;91;14;"],
    ]);
    expect(readings.map(({ alerts }) => alerts.map(({ sign, level }) => `${sign} ${level}`))).toEqual([
      ["spo2Percent abnormal"],
      [],
      ["spo2Percent critical"],
      [],
      ["spo2Percent abnormal"],
    ]);
  });

  it("another sign in the next row is its own breach", () => {
    const { readings } = saved(["10:40;134;84;76;91;14;", "10:41;134;84;40;91;14;"]);
    expect(readings[1]?.alerts.map(({ sign }) => sign)).toEqual(["heartRateBpm"]);
  });

  it("rows of the file are one another's neighbours", () => {
    const { readings } = saved(["10:40;124;84;76;98;14;", "10:45;170;84;76;98;14;"]);
    expect(readings[1]?.alerts).toMatchObject([{ rule: "rapid-change", value: "124 → 170 / 5 min" }]);
  });

  it("no-usable-row: says how many there were", () => {
    expect(imported(["10:99;1;1;1;1;1;", "25:00;1;1;1;1;1;"])).toEqual({
      ...{ ok: false, refusal: { kind: "no-usable-row", count: 2 } },
    });
  });

  it("session-of-another-course and session-not-open: not of this course, no session, or cancelled", () => {
    const input = { commandId: "import", pathwayId: "pathway", content: `${HEAD}\n10:40;134;84;76;98;14;` };
    const context = { now: day("11:30"), newReadingId: () => "new" };
    const kind = (visitId: string, record = course()) => {
      const done = importVitals(record, { ...input, visitId }, context);
      return done.ok ? "saved" : done.refusal.kind;
    };
    expect(kind("session-9")).toBe("session-of-another-course");
    expect(kind("preparation-1")).toBe("session-not-open");
    const record = course();
    const visits = record.visits.map((visit) =>
      visit.id === "session-1" ? cancelled(visit, "2026-10-14 09:00") : visit,
    );
    expect(kind("session-1", { ...record, visits })).toBe("session-not-open");
    expect(kind("session-1")).toBe("saved");
  });

  it("without a dose the next day is another day; after one the night still belongs to the session", () => {
    const content = `${HEAD}\n15.10.2026 00:10;134;84;76;98;14;`;
    const input = { commandId: "import", pathwayId: "pathway", visitId: "session-1", content };
    const kind = (record: PathwayRecord) => {
      const done = importVitals(record, input, { now: at("2026-10-15 08:00"), newReadingId: () => "new" });
      return done.ok ? "saved" : done.refusal.kind;
    };
    expect(kind(course({ doses: [] }))).toBe("no-usable-row");
    expect(kind(course())).toBe("saved");
  });

  it("without a dose its limits are those before it", () => {
    const record = course({ doses: [] });
    expect(saved(["10:40;145;84;76;98;14;"], record).readings[0]?.alerts).toMatchObject([{ limit: "> 140" }]);
  });

  it("after the discharge only what was measured before it is charted", () => {
    const record = courseAt("2026-10-14 12:30", { readings: [BASELINE] });
    const content = `${HEAD}\n11:59;134;84;76;98;14;\n12:01;134;84;76;98;14;`;
    const done = importVitals(
      record,
      { commandId: "import", pathwayId: "pathway", visitId: "session-1", content },
      { now: day("12:30"), newReadingId: () => "new" },
    );
    expect(done).toMatchObject({ ok: true, value: { leftOut: 1, readings: [{ measuredAt: day("11:59") }] } });
  });

  it("a file that cannot be read is refused whole", () => {
    expect(imported([])).toEqual({ ok: false, refusal: { kind: "file-empty" } });
  });
});
