import { describe, expect, it } from "vitest";
import { deriveStanding } from "@/lib/domain/pathway/derive-standing";
import { formsToRemindSince } from "@/lib/domain/pathway/forms-to-remind";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { anEvent, aPathway, aScore, at, cancelled, courseAt, REGISTERED_AT } from "@/tests/support/builders";

const since = (record: PathwayRecord, now: string) =>
  formsToRemindSince(record, deriveStanding(record, at(now)), at(now));

/** The first session is on 14 October at ten; its forms open seven days before. */
const beforeSession = (now: string, facts: Partial<PathwayRecord> = {}) =>
  courseAt(now, { questionnaires: [aScore(18, "2026-09-30 18:00")], ...facts });
const NOW = "2026-10-12 09:00";

describe("since when a patient is asked for forms that they may be reminded of", () => {
  it("from registration on, those of the assessment", () => {
    expect(since(aPathway(), "2026-09-29 10:00")).toEqual(REGISTERED_AT);
  });

  it("from the day that the forms of the next visit open", () => {
    expect(since(beforeSession(NOW), NOW)).toEqual(at("2026-10-07 00:00"));
  });

  it("not once the visit is cancelled, for nothing is asked then", () => {
    const visits = beforeSession(NOW).visits.map((visit) =>
      visit.stepKey === "session-1" ? cancelled(visit, NOW) : visit,
    );
    expect(since(beforeSession(NOW, { visits }), NOW)).toBeNull();
  });

  it("not on the day of the session, nor on the day of a dose", () => {
    expect(since(beforeSession("2026-10-14 08:00"), "2026-10-14 08:00")).toBeNull();
    expect(since(courseAt("2026-10-14 20:00"), "2026-10-14 20:00")).toBeNull();
  });

  it("not when the course is paused, ended early or closed", () => {
    for (const kind of ["paused", "ended-early", "closed"] as const) {
      const events = [anEvent(kind, "2026-10-11 09:00")];
      expect([kind, since(beforeSession(NOW, { events }), NOW)]).toEqual([kind, null]);
    }
  });
});
