import { describe, expect, it } from "vitest";
import { nextChangeAt } from "@/lib/domain/session/next-change";
import { describeAlerts } from "@/lib/domain/vitals/describe-alerts";
import { anAlert, anOrder, at as oslo, courseAt } from "@/tests/support/builders";

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

  it("when an answered alert is to be measured again, or the order runs out", () => {
    const alert = describeAlerts(
      courseAt("2026-10-14 11:00", { alerts: [anAlert("session-1", "2026-10-14 11:00", "2026-10-14 11:01")] }),
      "session-1",
      oslo("2026-10-14 11:00"),
    );
    const now = oslo("2026-10-14 10:59");
    expect(nextChangeAt({ ...quiet, now, alerts: alert })).toEqual(new Date(oslo("2026-10-14 11:01").getTime() + 1));
    const order = anOrder("session-1", "2026-10-13 12:00");
    expect(nextChangeAt({ ...quiet, now, order })).toEqual(new Date(oslo("2026-10-14 12:00").getTime() + 1));
    const unanswered = alert.map((one) => ({ ...one, acknowledged: null }));
    expect(nextChangeAt({ ...quiet, now, alerts: unanswered })).toBeNull();
  });

  it("not again in the very moment that it happens", () => {
    expect(nextChangeAt({ ...quiet, earliestDischargeAt: at("09:00") })).toBeNull();
  });

  it("never for what is over", () => {
    expect(nextChangeAt({ ...quiet, due: due("08:50"), earliestDischargeAt: at("08:10") })).toBeNull();
  });
});
