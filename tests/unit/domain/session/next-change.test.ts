import { describe, expect, it } from "vitest";
import { nextChangeAt } from "@/lib/domain/session/next-change";

type Timed = Parameters<typeof nextChangeAt>[0];

const at = (time: string) => new Date(`2026-12-02T${time}:00.000Z`);
const reading = (time: string) => ({ atMinute: 0, dueAt: at(time), state: "later" as const, readingId: null });
const quiet: Timed = {
  now: at("09:00"),
  due: { readings: [], next: null, twoSkippedInARow: false, notMeasured: { inARow: 0, since: null } },
  alerts: [],
  order: null,
  earliestDischargeAt: null,
};
const due = (...times: string[]): Timed["due"] => ({ ...quiet.due, readings: times.map(reading) });

describe("when a session's screens say something else although nobody writes", () => {
  it("never, when nothing is awaited", () => {
    expect(nextChangeAt(quiet)).toBeNull();
  });

  it("when the next reading is due, not those that have been", () => {
    expect(nextChangeAt({ ...quiet, due: due("08:50", "09:05", "09:20") })?.toISOString()).toBe(
      "2026-12-02T09:05:00.001Z",
    );
  });

  it("when the patient may go home, if that comes first", () => {
    const facts = { ...quiet, due: due("09:30"), earliestDischargeAt: at("09:10") };
    expect(nextChangeAt(facts)?.toISOString()).toBe("2026-12-02T09:10:00.001Z");
  });

  it("never for what is over", () => {
    expect(nextChangeAt({ ...quiet, due: due("08:50"), earliestDischargeAt: at("08:10") })).toBeNull();
  });
});
