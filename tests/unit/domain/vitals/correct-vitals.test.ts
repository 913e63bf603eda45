import { describe, expect, it } from "vitest";
import { correctVitals } from "@/lib/domain/vitals/correct-vitals";
import { CorrectVitalsForm, type CorrectVitalsInput } from "@/lib/domain/vitals/vitals.schema";
import { aReading, at, courseAt, NURSE } from "@/tests/support/builders";
import { CALM } from "@/tests/unit/domain/vitals/reference-limits";

const day = (time: string) => at(`2026-10-14 ${time}`);
const WRONG = aReading("session-1", "2026-10-14 10:40", { systolicMmHg: 196 });
const record = courseAt("2026-10-14 10:45", { readings: [aReading("session-1", "2026-10-14 10:20"), WRONG] });
const corrected = (facts: Partial<CorrectVitalsInput> = {}, course = record) =>
  correctVitals(
    course,
    {
      ...{ commandId: "right", pathwayId: "pathway", readingId: WRONG.id, measuredAt: null, deviceAt: null },
      ...{ ...CALM, temperatureC: null, reason: "Tastefeil", comment: "" },
      ...facts,
    },
    { now: day("10:45") },
  );

describe("a reading put right", () => {
  it("strikes the old one through with its reason and puts the new one at the same moment, naming what it corrects", () => {
    expect(corrected({ comment: "Målt på høyre arm" })).toMatchObject({
      ok: true,
      value: {
        wrong: { readingId: WRONG.id, visitId: "session-1", reason: "Tastefeil", invalidatedAt: day("10:45") },
        right: {
          ...{ readingId: "right", visitId: "session-1", correctsId: WRONG.id, measuredAt: day("10:40") },
          ...{ source: "typed", skippedReason: null, comment: "Målt på høyre arm", assessment: "within-limits" },
          ...{ values: { ...CALM, temperatureC: null }, alerts: [] },
        },
      },
    });
  });

  it("of another moment when that was wrong too, and judged anew", () => {
    expect(corrected({ measuredAt: day("10:42"), systolicMmHg: 186 })).toMatchObject({
      value: { right: { measuredAt: day("10:42"), alerts: [{ sign: "systolicMmHg", value: "186" }] } },
    });
  });

  it("the wrong figures are nobody's neighbour: the fall from 196 is not told", () => {
    expect(corrected({ systolicMmHg: 124 })).toMatchObject({ value: { right: { alerts: [] } } });
  });

  it("nothing-changed: the same figures at the same moment", () => {
    const { systolicMmHg, diastolicMmHg, heartRateBpm, anxiety } = WRONG;
    const same = { systolicMmHg, diastolicMmHg, heartRateBpm, anxiety };
    expect(corrected(same)).toEqual({ ok: false, refusal: { kind: "nothing-changed" } });
    expect(corrected({ ...same, measuredAt: day("10:41") })).toMatchObject({ ok: true });
    expect(corrected({ ...same, temperatureC: 37.1 })).toMatchObject({ ok: true });
  });

  it("a skip is put right by figures", () => {
    const skipped = { ...WRONG, ...CALM, skippedReason: "Sover" };
    const course = { ...record, readings: [skipped] };
    expect(corrected({}, course)).toMatchObject({ ok: true, value: { right: { skippedReason: null } } });
  });

  it("reading-unknown and reading-already-invalidated: once is enough", () => {
    expect(corrected({ readingId: "other" })).toEqual({ ok: false, refusal: { kind: "reading-unknown" } });
    const invalidated = { at: day("10:44"), by: NURSE, reason: "Feil" };
    const course = { ...record, readings: [{ ...WRONG, invalidated }] };
    expect(corrected({}, course)).toEqual({ ok: false, refusal: { kind: "reading-already-invalidated" } });
  });

  it("the rules of its moment hold as for any reading", () => {
    expect(corrected({ measuredAt: day("10:20") })).toEqual({
      ...{ ok: false, refusal: { kind: "moment-already-recorded" } },
    });
    expect(corrected({ measuredAt: day("10:46") })).toEqual({ ok: false, refusal: { kind: "measured-in-future" } });
  });
});

describe("what is typed to put one right", () => {
  const ID = "01930000-0000-7000-8000-000000000001";
  const keysOf = (values: object) =>
    CorrectVitalsForm.safeParse({
      ...{ readingId: ID, measuredTime: "", comment: "", reason: "Tastefeil", heartRateBpm: "70", ...values },
    }).error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) ?? [];

  it("needs at least one figure, pressures the right way round, a reason, and a time that is one", () => {
    expect(keysOf({})).toEqual([]);
    expect(keysOf({ heartRateBpm: "" })).toEqual(["systolicMmHg: value-or-reason"]);
    expect(keysOf({ systolicMmHg: "78", diastolicMmHg: "124" })).toEqual(["diastolicMmHg: pressures-swapped"]);
    expect(keysOf({ reason: "ja" })[0]).toContain("reason");
    expect(keysOf({ measuredTime: "24:00" })).toEqual(["measuredTime: not-time"]);
    expect(keysOf({ measuredTime: "23:59" })).toEqual([]);
  });
});
