import { addMinutes } from "date-fns";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { recordAsKnownAt } from "@/lib/domain/replay/record-as-known";
import { endOfMinute, knownBy, minuteOf, replaySession, replayZero } from "@/lib/domain/replay/replay-session";
import { describeSession } from "@/lib/domain/session/describe-session";
import {
  aDischarge,
  anAdverseEvent,
  anAlert,
  aReading,
  at,
  aTimeOut,
  courseAt,
  DOCTOR,
  NURSE,
  PSYCHOLOGIST,
} from "@/tests/support/builders";

const DAY = "2026-10-14";
const clock = (time: string) => at(`${DAY} ${time}`);
const VISIT = "session-1";
/** The dose was given at 10.30. */
const ZERO = clock("10:30");

/** A session in which things happened, some of them written down later than they happened. */
function aSession(): PathwayRecord {
  const charted = (id: string, happened: string, recorded: string, recordedBy = NURSE) => ({
    ...{ id, visitId: VISIT, happenedAt: clock(happened), deviceAt: null },
    ...{ recordedAt: clock(recorded), recordedBy },
  });
  const course = courseAt(`${DAY} 12:30`);
  const wrong = aReading(VISIT, `${DAY} 10:45`, {
    ...{ id: "wrong", systolicMmHg: 240 },
    invalidated: { at: clock("10:52"), by: NURSE, reason: "Feil mansjett." },
  });
  const offline = aReading(VISIT, `${DAY} 10:55`, { id: "offline", recordedAt: clock("11:12") });
  return {
    ...course,
    readings: [...course.readings, wrong, offline],
    alerts: [
      {
        ...{ ...anAlert(VISIT, `${DAY} 10:45`, `${DAY} 10:48`), id: "alert" },
        steps: [
          {
            ...{ id: "step", alertId: "alert", kind: "doctor-called", note: "", by: NURSE },
            ...{ happenedAt: clock("10:47"), recordedAt: clock("10:50") },
          },
        ],
      },
    ],
    phaseMarks: [{ ...charted("journey", "10:40", "10:40", PSYCHOLOGIST), phase: "journey" }],
    signals: [
      {
        ...charted("anxious", "10:50", "10:58", PSYCHOLOGIST),
        ...{ kind: "anxious", cleared: { at: clock("11:05"), by: NURSE, recordedAt: clock("11:20") } },
      },
    ],
    touches: [{ ...charted("touch", "11:00", "11:01", PSYCHOLOGIST), kind: "given", what: "Hånd på skulder" }],
    adverseEvents: [
      anAdverseEvent(`${DAY} 10:41`, {
        ...{ id: "nausea", visitId: VISIT, recordedAt: clock("10:47") },
        updates: [
          {
            ...{ id: "over", severity: 1, outcome: "resolved", stoppedAt: clock("11:10"), isSerious: false },
            ...{ seriousBecause: [], note: "", recordedAt: clock("11:15"), recordedBy: NURSE },
          },
        ],
      }),
    ],
    emergencies: [
      {
        ...{ id: "emergency", visitId: VISIT, startedAt: clock("10:46"), recordedAt: clock("10:46") },
        ...{ startedBy: NURSE, deviceAt: null },
        entries: [{ ...charted("oxygen", "10:47", "10:57"), kind: "oxygen", text: "" }],
        ended: { at: clock("11:00"), by: DOCTOR, summary: "Gikk over." },
      },
    ],
  };
}

const record = aSession();
const entries = replaySession(record, VISIT);
const whatAt = (minute: number) => {
  const { known, notYetKnown } = knownBy(entries, endOfMinute(minute, ZERO));
  return { known: known.map(({ id }) => id), notYetKnown: notYetKnown.map(({ id }) => id) };
};

describe("a session, minute by minute", () => {
  it("is told in the order in which things happened, with when each was known and by whom", () => {
    expect(entries.map(({ id }) => id)).toEqual([
      ...["order session-1", "time-out 2026-10-14 10:15", "reading 2026-10-14 10:20", "dose session-1"],
      ...["journey", "nausea", "wrong", "alert", "emergency", "step", "oxygen", "alert answered", "anxious"],
      ...["wrong struck", "offline", "reading 2026-10-14 11:00", "emergency ended", "touch"],
      ...["anxious cleared", "over", "discharge session-1"],
    ]);
    expect(entries.find(({ id }) => id === "nausea")).toMatchObject({
      ...{ happenedAt: clock("10:41"), knownAt: clock("10:47"), by: NURSE },
      fact: { kind: "adverse-event", event: "nausea" },
    });
    expect(entries.map(({ happenedAt }) => happenedAt.getTime())).toEqual(
      entries.map(({ happenedAt }) => happenedAt.getTime()).toSorted((a, b) => a - b),
    );
  });

  it("counts its minutes from the dose, and from the beginning of the visit when none was given", () => {
    expect(replayZero(record, VISIT)).toEqual(ZERO);
    expect(minuteOf(clock("11:07"), ZERO)).toBe(37);
    expect(minuteOf(clock("10:29"), ZERO)).toBe(-1);
    const without = { ...record, doses: [] };
    expect(replayZero(without, VISIT)).toEqual(clock("10:00"));
    expect(replayZero(without, "nothing")).toBeNull();
  });

  it("at minute 12 the nausea had come, and nobody had written it down; at minute 17 it was known", () => {
    expect(whatAt(12).notYetKnown).toEqual(["nausea"]);
    expect(whatAt(12).known).not.toContain("nausea");
    expect(whatAt(17).known).toContain("nausea");
    expect(whatAt(17).notYetKnown).toEqual(["step", "oxygen"]);
    expect(whatAt(10).notYetKnown).toEqual([]);
  });

  it("at minute 37 a reading of minute 25 was still on the tablet without contact, and a later minute is not told", () => {
    expect(whatAt(37).notYetKnown).toEqual(["offline", "anxious cleared"]);
    expect(whatAt(37).known).toContain("touch");
    expect(whatAt(41).notYetKnown).toEqual(["offline", "anxious cleared", "over"]);
    expect(whatAt(41).known).not.toContain("offline");
    expect(whatAt(42).known).toContain("offline");
    expect(whatAt(37).known).not.toContain("discharge session-1");
  });

  it("holds no note and no word of what a flag is about", () => {
    const flag = {
      ...{ id: "flag", level: "moderate" as const, source: "clinician" as const, sourceId: null },
      ...{ detail: "Noe pasienten sa", openedAt: clock("09:00"), steps: [], closed: null },
    };
    const told = replaySession({ ...record, flags: [flag] }, VISIT);
    expect(told[1]).toMatchObject({ id: "flag", fact: { kind: "flag-opened", level: "moderate" } });
    expect(JSON.stringify(told)).not.toContain("Noe pasienten sa");
    expect(replaySession({ ...record, flags: [{ ...flag, openedAt: at("2026-10-13 09:00") }] }, VISIT)).toEqual(
      entries,
    );
  });
});

describe("the record as it stood", () => {
  const facts = (time: string) => describeSession(recordAsKnownAt(record, clock(time)), VISIT, clock(time));

  it("a reading struck out later still counted then", () => {
    const reading = (time: string) => facts(time)?.readings.find(({ id }) => id === "wrong");
    expect(reading("10:44")).toBeUndefined();
    expect(reading("10:51")).toMatchObject({ invalidated: null });
    expect(reading("10:52")?.invalidated).toMatchObject({ reason: "Feil mansjett." });
  });

  it("an alert was open until it was answered, a signal up until it was known to be over", () => {
    expect(facts("10:47")?.alerts).toMatchObject([{ acknowledged: null, steps: [] }]);
    expect(facts("10:50")?.alerts).toMatchObject([{ acknowledged: { by: NURSE }, steps: [{ id: "step" }] }]);
    expect(facts("11:19")?.room.openSignals).toHaveLength(1);
    expect(facts("11:20")?.room.openSignals).toHaveLength(0);
  });

  it("the emergency was open, the event went on, and the patient had not gone home", () => {
    expect(facts("10:58")?.emergency).toMatchObject({ ended: null, entries: [{ id: "oxygen" }] });
    expect(facts("10:56")?.emergency).toMatchObject({ entries: [] });
    expect(facts("11:14")?.adverseEvents).toMatchObject([{ state: { outcome: "ongoing" } }]);
    expect(facts("11:59")?.phase.kind).toBe("under-way");
    expect(facts("12:00")?.phase.kind).toBe("discharged");
    expect(facts("10:29")?.dose).toBeNull();
  });

  it("at the end of the day it is the record itself", () => {
    expect(recordAsKnownAt(record, clock("23:59"))).toEqual(record);
  });
});

describe("whatever was written down, however late", () => {
  const minutes = fc.integer({ min: -30, max: 100 });
  const lateness = fc.integer({ min: 0, max: 60 });
  const moments = fc.tuple(minutes, lateness).map(([minute, late]) => {
    const happenedAt = addMinutes(ZERO, minute);
    return { happenedAt, recordedAt: addMinutes(happenedAt, late) };
  });
  const sessions = fc
    .record({
      readings: fc.array(moments, { maxLength: 6 }),
      events: fc.array(moments, { maxLength: 4 }),
      signals: fc.array(moments, { maxLength: 4 }),
      struckAfter: fc.option(lateness),
      home: fc.integer({ min: 60, max: 160 }),
    })
    .map(({ readings, events, signals, struckAfter, home }): PathwayRecord => {
      const base = courseAt(`${DAY} 10:30`);
      return {
        ...base,
        timeOuts: [aTimeOut(VISIT, `${DAY} 10:15`)],
        readings: readings.map(({ happenedAt, recordedAt }, index) => ({
          ...aReading(VISIT, `${DAY} 10:20`, { id: `reading ${index}`, measuredAt: happenedAt, recordedAt }),
          invalidated:
            struckAfter === null ? null : { at: addMinutes(recordedAt, struckAfter), by: NURSE, reason: "Feil." },
        })),
        adverseEvents: events.map(({ happenedAt, recordedAt }, index) =>
          anAdverseEvent(`${DAY} 10:40`, { id: `event ${index}`, visitId: VISIT, startedAt: happenedAt, recordedAt }),
        ),
        signals: signals.map((moment, index) => ({
          ...{ id: `signal ${index}`, visitId: VISIT, kind: "anxious", deviceAt: null, recordedBy: PSYCHOLOGIST },
          ...{ ...moment, cleared: null },
        })),
        discharges: [{ ...aDischarge(VISIT, `${DAY} 12:00`), dischargedAt: addMinutes(ZERO, home) }],
      };
    });

  it("what is known at a minute only grows, and nothing is shown before it was recorded", () => {
    let lateOnes = 0;
    const property = fc.property(sessions, minutes, fc.integer({ min: 0, max: 90 }), (session, minute, further) => {
      const told = replaySession(session, VISIT);
      const now = endOfMinute(minute, ZERO);
      const then = endOfMinute(minute + further, ZERO);
      const early = knownBy(told, now);
      const later = knownBy(told, then);
      const ids = new Set(later.known.map(({ id }) => id));
      expect(early.known.every(({ id }) => ids.has(id))).toBe(true);
      expect(early.known.every(({ knownAt }) => knownAt <= now)).toBe(true);
      expect(early.notYetKnown.every(({ happenedAt, knownAt }) => happenedAt <= now && knownAt > now)).toBe(true);
      lateOnes += early.notYetKnown.length;

      const asKnown = recordAsKnownAt(session, now);
      const facts = describeSession(asKnown, VISIT, now);
      expect(facts?.readings.every(({ recordedAt }) => recordedAt <= now)).toBe(true);
      expect(facts?.adverseEvents.every(({ recordedAt }) => recordedAt <= now)).toBe(true);
      expect(facts?.room.openSignals.every(({ recordedAt }) => recordedAt <= now)).toBe(true);
      expect(replaySession(asKnown, VISIT).map(({ id }) => id)).toEqual(early.known.map(({ id }) => id));
      expect(recordAsKnownAt(recordAsKnownAt(session, then), now)).toEqual(asKnown);
    });
    fc.assert(property, { seed: 20_261_014, numRuns: 150 });
    expect(lateOnes).toBeGreaterThan(50);
  });
});
