import { describe, expect, it } from "vitest";
import type { VitalsReading } from "@/lib/domain/pathway/treatment-day-record";
import { dueReadings } from "@/lib/domain/vitals/due-readings";
import { aReading, at, courseAt } from "@/tests/support/builders";

const measured = (time: string, facts: Partial<VitalsReading> = {}) =>
  aReading("session-1", `2026-10-14 ${time}`, facts);
const dueAt = (time: string, readings: VitalsReading[] = []) =>
  dueReadings(courseAt(`2026-10-14 ${time}`, { readings }), "session-1", at(`2026-10-14 ${time}`));
const states = (time: string, readings: VitalsReading[] = []) =>
  dueAt(time, readings).readings.map(({ atMinute, state }) => `${atMinute} ${state}`);

describe("the readings that are due after an intramuscular dose at 10.30 (reference 3.6)", () => {
  it("nothing is due before the dose", () => {
    expect(dueAt("10:25")).toEqual({
      ...{ readings: [], next: null, twoSkippedInARow: false, notMeasured: { inARow: 0, since: null } },
    });
  });

  it("come at 5, 10, 15, 20, 30, 40, 50 and 60 minutes", () => {
    expect(states("10:30")).toEqual([
      ...["5 due", "10 later", "15 later", "20 later", "30 later", "40 later", "50 later", "60 later"],
    ]);
  });

  it("the next one has a time to count down to", () => {
    expect(dueAt("10:33").next).toMatchObject({ atMinute: 5, dueAt: at("2026-10-14 10:35"), state: "due" });
  });

  it("is late once its minute has passed, and missed halfway to the next", () => {
    expect(states("10:35")[0]).toBe("5 due");
    expect(states("10:36")[0]).toBe("5 late");
    expect(states("10:37")[0]).toBe("5 late");
    expect(states("10:38")[0]).toBe("5 missed");
    expect(dueAt("10:38").next?.atMinute).toBe(10);
  });

  it("a reading counts for the place in the schedule that it lies nearest to", () => {
    const readings = [measured("10:36"), measured("10:44")];
    expect(states("10:44", readings).slice(0, 3)).toEqual(["5 done", "10 missed", "15 done"]);
  });

  it("a reading taken out of use does not count", () => {
    const invalidated = { at: at("2026-10-14 10:36"), by: { userId: "nurse", name: "Karin Haugen" }, reason: "Feil" };
    expect(states("10:36", [measured("10:35", { invalidated })])[0]).toBe("5 late");
  });

  it("a skip with its reason counts as done, and two in a row call for a look at the patient", () => {
    const skipped = { skippedReason: "Sover" };
    expect(dueAt("10:41", [measured("10:35", skipped), measured("10:40")]).twoSkippedInARow).toBe(false);
    expect(dueAt("10:41", [measured("10:35", skipped), measured("10:40", skipped)])).toMatchObject({
      twoSkippedInARow: true,
      next: { atMinute: 15 },
    });
    expect(dueAt("10:43", []).twoSkippedInARow).toBe(true);
  });

  it("goes on every 15 minutes for as long as the patient is here, and ends at discharge", () => {
    expect(states("11:59").map((state) => state.split(" ")[0])).toEqual([
      "5",
      "10",
      "15",
      "20",
      "30",
      "40",
      "50",
      "60",
      "75",
      "90",
      "105",
    ]);
    const afterwards = dueAt("12:30");
    expect(afterwards.next).toBeNull();
    expect(afterwards.readings.at(-1)?.atMinute).toBe(90);
  });

  it("a reading of the dose's own minute is the baseline's, not the schedule's", () => {
    expect(states("10:35", [measured("10:30")])[0]).toBe("5 due");
  });

  it("names the reading that took each place, and a place reaches from halfway to halfway", () => {
    // Halfway between 20 and 30 minutes is 25: that minute belongs to the later place.
    const at25 = measured("10:55");
    const due = dueAt("11:00", [at25]);
    expect(due.readings.find(({ atMinute }) => atMinute === 30)).toMatchObject({ state: "done", readingId: at25.id });
    expect(due.readings.find(({ atMinute }) => atMinute === 20)).toMatchObject({ state: "missed", readingId: null });
  });

  it("one that was measured after all counts, not the skip before it in the same place", () => {
    const skipped = measured("10:39", { skippedReason: "Sover" });
    const taken = measured("10:41");
    const due = dueAt("10:42", [measured("10:35", { skippedReason: "Sover" }), skipped, taken]);
    expect(due.readings[1]).toMatchObject({ atMinute: 10, state: "done", readingId: taken.id });
    expect(due).toMatchObject({ twoSkippedInARow: false, notMeasured: { inARow: 0, since: null } });
    const onlySkipped = dueAt("10:42", [skipped, measured("10:41", { skippedReason: "Sover" })]);
    expect(onlySkipped.readings[1]).toMatchObject({ readingId: skipped.id });
    expect(onlySkipped.notMeasured).toEqual({ inARow: 2, since: at("2026-10-14 10:35") });
  });

  it("a schedule is read in the order of time, whatever order it was written in; the minute of the dose asks for nothing", () => {
    const record = courseAt("2026-10-14 10:30", { readings: [] });
    const { protocol } = record;
    const monitoring = { ...protocol.monitoring, scheduleMinutes: [20, 0, 10], thenEveryMinutes: 30 };
    const asked = dueReadings(
      { ...record, protocol: { ...protocol, monitoring } },
      "session-1",
      at("2026-10-14 10:50"),
    );
    expect(asked.readings.map(({ atMinute }) => atMinute)).toEqual([10, 20, 50, 80]);
  });

  it("nothing is due in what is no session", () => {
    const record = courseAt("2026-10-14 10:30");
    expect(dueReadings(record, "preparation-1", at("2026-10-14 10:50")).readings).toEqual([]);
    expect(dueReadings(record, "elsewhere", at("2026-10-14 10:50")).readings).toEqual([]);
  });
});
