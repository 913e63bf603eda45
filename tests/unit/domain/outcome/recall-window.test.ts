import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { INSTRUMENT_DEFINITIONS } from "@/lib/domain/instrument/definitions";
import { daysInCommon, overlappingTime, recallWindow, type TimeSpan } from "@/lib/domain/outcome/recall-window";

const utc = (day: string) => new Date(`${day}T12:00:00Z`);
const span = (from: string, to: string): TimeSpan => ({ from: utc(from), to: utc(to) });

describe("the time an answer is about", () => {
  it("PHQ-9 asks about two weeks, CORE-10 about one, AAQ-II and C-SSRS about no bounded time", () => {
    const windowOf = (key: "phq-9" | "core-10" | "aaq-ii" | "c-ssrs") =>
      recallWindow(INSTRUMENT_DEFINITIONS[key], utc("2026-10-19"));
    expect(windowOf("phq-9")).toEqual(span("2026-10-05", "2026-10-19"));
    expect(windowOf("core-10")).toEqual(span("2026-10-12", "2026-10-19"));
    expect([windowOf("aaq-ii"), windowOf("c-ssrs")]).toEqual([null, null]);
  });
  it("a two-week form answered weekly asks about every week between twice", () => {
    const windows = [
      span("2026-09-28", "2026-10-12"),
      span("2026-10-05", "2026-10-19"),
      span("2026-10-12", "2026-10-26"),
    ];
    expect(overlappingTime(windows)).toEqual([span("2026-10-05", "2026-10-19")]);
    expect(daysInCommon(windows[0]!, windows[1]!)).toBe(7);
    expect(daysInCommon(windows[0]!, windows[2]!)).toBe(0);
  });
  it("windows with air between them, or that only touch, do not overlap", () => {
    expect(overlappingTime([span("2026-10-01", "2026-10-08"), span("2026-10-08", "2026-10-15")])).toEqual([]);
  });
  it("a window inside another is all overlap", () => {
    expect(overlappingTime([span("2026-10-01", "2026-10-29"), span("2026-10-08", "2026-10-15")])).toEqual([
      span("2026-10-08", "2026-10-15"),
    ]);
  });
});

it("a day is in the overlap exactly when two answers or more are about it", () => {
  const day = fc.integer({ min: 0, max: 60 });
  const windows = fc.array(fc.tuple(day, fc.integer({ min: 1, max: 20 })), { maxLength: 8 });
  fc.assert(
    fc.property(windows, (drawn) => {
      const atDay = (n: number) => new Date(Date.UTC(2026, 0, 1 + n));
      const spans = drawn.map(([from, length]) => ({ from: atDay(from), to: atDay(from + length) }));
      const overlaps = overlappingTime(spans);
      for (let n = 0; n < 80; n += 1) {
        const noon = new Date(atDay(n).getTime() + 43_200_000);
        const covers = ({ from, to }: TimeSpan) => from < noon && noon < to;
        expect(overlaps.filter(covers).length).toBe(spans.filter(covers).length >= 2 ? 1 : 0);
      }
    }),
  );
});
