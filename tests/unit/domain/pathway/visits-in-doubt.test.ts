import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { visitsInDoubt } from "@/lib/domain/pathway/visits-in-doubt";
import { aConsent, aDecision, aFlag, anEvent, at, cancelled, courseAt } from "@/tests/support/builders";

const NOW = "2026-10-09 09:00";
const doubted = (record: PathwayRecord, now = NOW) =>
  visitsInDoubt(record, at(now)).map(({ visitId, blockers }) => [
    visitId,
    ...new Set(blockers.map(({ kind }) => kind)),
  ]);

const SESSIONS = ["session-1", "session-2", "session-3", "session-4"];
const course = courseAt(NOW);

describe("a booked course", () => {
  it("is not in doubt while every gate is open", () => {
    expect(doubted(course)).toEqual([]);
  });

  it("is in doubt from its first visit that no longer fits, and says why", () => {
    const visits = course.visits.map((visit) => (visit.id === "session-1" ? cancelled(visit, NOW) : visit));
    expect(doubted({ ...course, visits }).map(([visitId]) => visitId)).toEqual([
      "session-2",
      "session-3",
      "session-4",
      "follow-up",
    ]);
  });

  it("is in doubt from the day that the eligibility no longer covers", () => {
    const eligibilities = [aDecision("2026-10-01 09:50", { eligibleUntil: "2026-10-27" })];
    expect(doubted({ ...course, eligibilities })).toEqual([
      ["session-3", "eligibility-expired"],
      ["session-4", "eligibility-expired"],
    ]);
  });
});

/** What may close on a running course, whom it concerns, and how it opens again. */
const GATES: Record<string, { shut: Partial<PathwayRecord>; open: Partial<PathwayRecord>; visits: string[] }> = {
  "a high flag": {
    shut: { flags: [aFlag("high", "2026-10-08 20:00")] },
    open: { flags: [aFlag("high", "2026-10-08 20:00", "2026-10-09 08:00")] },
    visits: [...SESSIONS, "follow-up"],
  },
  "a withdrawn consent": {
    shut: {
      consents: [
        aConsent("treatment", "2026-09-30 18:10", "2026-10-08 20:00"),
        aConsent("off-label", "2026-09-30 18:12"),
      ],
    },
    open: {
      consents: [
        aConsent("treatment", "2026-09-30 18:10", "2026-10-08 20:00"),
        aConsent("off-label", "2026-09-30 18:12"),
        aConsent("treatment", "2026-10-09 08:00"),
      ],
    },
    visits: SESSIONS,
  },
  "a pause": {
    shut: { events: [anEvent("paused", "2026-10-08 20:00")] },
    open: { events: [anEvent("paused", "2026-10-08 20:00"), anEvent("resumed", "2026-10-09 08:00")] },
    visits: [...SESSIONS, "follow-up"],
  },
  "an eligibility that has run out": {
    shut: { eligibilities: [aDecision("2026-10-01 09:50", { eligibleUntil: "2026-10-08" })] },
    open: {
      eligibilities: [
        aDecision("2026-10-01 09:50", { eligibleUntil: "2026-10-08" }),
        aDecision("2026-10-09 08:00", { eligibleUntil: "2027-01-07" }),
      ],
    },
    visits: SESSIONS,
  },
};

describe("whatever closes, alone or together", () => {
  it("puts exactly the visits it concerns in doubt, and lifts the doubt when it opens again", () => {
    const names = fc.subarray(Object.keys(GATES), { minLength: 1 });
    fc.assert(
      fc.property(names, fc.subarray(Object.keys(GATES)), (closed, opened) => {
        let record = course;
        const open = new Set(opened);
        for (const name of closed) record = { ...record, ...(open.has(name) ? GATES[name]?.open : GATES[name]?.shut) };
        const concerned = new Set(closed.flatMap((name) => (open.has(name) ? [] : (GATES[name]?.visits ?? []))));
        expect(doubted(record).map(([visitId]) => visitId)).toEqual(
          [...SESSIONS, "follow-up"].filter((visitId) => concerned.has(visitId)),
        );
      }),
      { seed: 20_261_014, numRuns: 100 },
    );
  });

  it("an end leaves only the follow-up that is owed after a dose", () => {
    const stopped = { ...courseAt("2026-10-15 09:00"), events: [anEvent("ended-early", "2026-10-15 09:00")] };
    expect(doubted(stopped, "2026-10-15 10:00")).toEqual([
      ["session-2", "ended"],
      ["session-3", "ended"],
      ["session-4", "ended"],
    ]);
  });
});
