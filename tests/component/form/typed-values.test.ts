import { describe, expect, it } from "vitest";
import { parseTypedDay, parseTypedTime } from "@/components/form/parse-day";
import { parseTypedNumber } from "@/components/form/parse-number";

describe("what people type", () => {
  it.each<[string, number | string | undefined]>([
    ["72,5", 72.5],
    ["72.5", 72.5],
    ["1 200", 1200],
    ["−3", -3],
    [",5", 0.5],
    ["", undefined],
    ["1.2.3", "1.2.3"],
    ["70 mg", "70 mg"],
    ["1e3", "1e3"],
  ])("reads the number %j as %j", (typed, value) => {
    expect(parseTypedNumber(typed)).toBe(value);
  });

  it.each([
    ["2.12.2026", "2026-12-02"],
    ["02/12/2026", "2026-12-02"],
    ["02122026", "2026-12-02"],
    ["2026-12-02", "2026-12-02"],
    ["29.02.2027", "29.02.2027"],
    ["2.12.86", "2.12.86"],
    ["i morgen", "i morgen"],
    ["", ""],
  ])("reads the day %j as %j", (typed, value) => {
    expect(parseTypedDay(typed)).toBe(value);
  });

  it.each([
    ["1030", "10:30"],
    ["10.30", "10:30"],
    ["9:05", "09:05"],
    ["7", "07:00"],
    ["2460", "2460"],
    ["25", "25"],
  ])("reads the time %j as %j", (typed, value) => {
    expect(parseTypedTime(typed)).toBe(value);
  });
});
