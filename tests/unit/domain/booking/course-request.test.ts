import { describe, expect, it } from "vitest";
import { courseRequest, type CourseToPlan } from "@/lib/domain/booking/course-request";
import { Wishes } from "@/lib/domain/booking/course-plan";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import {
  aConsent,
  aDecision,
  aDischarge,
  aDose,
  aFlag,
  anEvent,
  aPathway,
  at,
  aVisit,
  cancelled,
  courseAt,
} from "@/tests/support/builders";

const ALL_SESSIONS = ["session-1", "session-2", "session-3", "session-4"];
const NOW = "2026-10-02 08:00";

function toPlan(record: PathwayRecord, by: "patient" | "staff" = "staff", now = NOW): CourseToPlan {
  return courseRequest(record, { wishes: Wishes.parse({}), by, blockedUserIds: [], now: at(now) });
}

const anEligible = (facts: Partial<PathwayRecord> = {}) =>
  aPathway({
    visits: [aVisit("screening", "2026-10-01 09:00")],
    consents: [aConsent("treatment", "2026-09-30 18:10"), aConsent("off-label", "2026-09-30 18:12")],
    eligibilities: [aDecision("2026-10-01 09:50", { eligibleUntil: "2026-12-30" })],
    ...facts,
  });

const distances = ({ request }: CourseToPlan) =>
  Object.fromEntries(
    request.items.map(({ step, countsFrom, minDays, maxDays }) => [step.key, [countsFrom, minDays, maxDays]]),
  );

describe("What is planned of a course", () => {
  it("is everything that remains once somebody is eligible, at the protocol's distances", () => {
    const plan = toPlan(anEligible());
    expect(plan.toPlan).toEqual(["preparation-1", "preparation-2", ...ALL_SESSIONS, "follow-up"]);
    expect(plan.notYet).toEqual([]);
    expect(plan.request.latestSessionOn).toBe("2026-12-30");
    expect(distances(plan)).toEqual({
      screening: [null, 0, null],
      "preparation-1": [0, 0, 21],
      "preparation-2": [1, 1, 14],
      "session-1": [2, 1, 21],
      "session-2": [3, 5, 14],
      "session-3": [4, 5, 14],
      "session-4": [5, 5, 14],
      "follow-up": [6, 21, 35],
    });
    expect(plan.request.items[0]?.fixed?.startsAt).toEqual(at("2026-10-01 09:00"));
  });

  it("before the assessment is the assessment and the preparations; sessions wait for the doctor's decision", () => {
    const plan = toPlan(aPathway());
    expect(plan.toPlan).toEqual(["screening", "preparation-1", "preparation-2"]);
    expect(plan.notYet[0]).toEqual({
      ...{ stepKey: "session-1", isForStaff: false },
      blockers: [{ kind: "eligibility-missing", resolver: "doctor" }],
    });
    expect(plan.notYet.map(({ stepKey }) => stepKey)).toEqual([...ALL_SESSIONS, "follow-up"]);
  });

  it("is nothing while a high flag is open, the course is paused, or a consent is withdrawn", () => {
    const flagged = toPlan(anEligible({ flags: [aFlag("high", "2026-10-01 12:00")] }));
    const paused = toPlan(anEligible({ events: [anEvent("paused", "2026-10-01 12:00")] }));
    expect([flagged.toPlan, paused.toPlan]).toEqual([[], []]);
    expect(flagged.notYet[0]?.blockers[0]?.kind).toBe("open-safety-flag");
    expect(paused.notYet[0]?.blockers[0]?.kind).toBe("paused");
    const withdrawn = toPlan(anEligible({ consents: [aConsent("treatment", "2026-09-30 18:10", "2026-10-01 12:00")] }));
    expect(withdrawn.toPlan).toEqual(["preparation-1", "preparation-2"]);
  });

  it("leaves booked visits where they are, and plans a cancelled one anew between them", () => {
    const booked = (key: string, starts: string) => aVisit(key, starts, { id: key });
    const plan = toPlan(
      anEligible({
        visits: [
          aVisit("screening", "2026-10-01 09:00"),
          booked("preparation-1", "2026-10-05 10:00"),
          cancelled(booked("preparation-2", "2026-10-08 10:00"), "2026-10-01 12:00"),
          booked("session-1", "2026-10-14 10:00"),
        ],
      }),
    );
    expect(plan.toPlan).toEqual(["preparation-2", "session-2", "session-3", "session-4", "follow-up"]);
    expect(plan.request.items.filter(({ fixed }) => fixed).map(({ step }) => step.key)).toEqual([
      ...["screening", "preparation-1", "session-1"],
    ]);
  });

  it("keeps its nurse and its room in mind", () => {
    const staff = [{ userId: "nurse", name: "Karin Haugen", role: "nurse" as const }];
    const visits = [
      ...courseAt("2026-10-15 08:00").visits.slice(0, 3),
      aVisit("session-1", "2026-10-14 10:00", { staff }),
    ];
    const plan = toPlan(courseAt("2026-10-15 08:00", { visits }), "staff", "2026-10-15 08:00");
    expect(plan.request.items[3]?.fixed).toMatchObject({ nurseId: "nurse", roomId: "room" });
    expect(plan.toPlan).toEqual(["session-2", "session-3", "session-4", "follow-up"]);
  });

  it("plans a session that came to nothing anew", () => {
    const visits = [...courseAt(NOW).visits.slice(0, 3), aVisit("session-1", "2026-10-14 10:00")];
    const plan = toPlan(courseAt("2026-10-13 08:00", { visits }), "staff", "2026-10-16 08:00");
    expect(plan.toPlan[0]).toBe("session-1");
  });

  it("counts the follow-up of a course that ended early from the last session with a dose", () => {
    const record = courseAt("2026-10-22 08:00", {
      visits: [...courseAt(NOW).visits.slice(0, 5), aVisit("session-3", "2026-10-28 10:00")],
      doses: [aDose("session-1", "2026-10-14 10:30"), aDose("session-2", "2026-10-21 10:30")],
      discharges: [aDischarge("session-1", "2026-10-14 12:00"), aDischarge("session-2", "2026-10-21 12:00")],
      events: [anEvent("ended-early", "2026-10-22 08:00")],
    });
    const plan = toPlan(record, "staff", "2026-10-22 09:00");
    expect(plan.toPlan).toEqual(["follow-up"]);
    expect(plan.notYet).toEqual([]);
    const followUp = plan.request.items.at(-1);
    expect(plan.request.items[followUp?.countsFrom ?? -1]?.step.key).toBe("session-2");
  });

  it("drops the longest distance when it is past, and says so", () => {
    const late = anEligible({ visits: [aVisit("screening", "2026-09-01 09:00")] });
    const plan = toPlan(late);
    expect(plan.overdue).toEqual([{ stepKey: "preparation-1", latestOn: "2026-09-22" }]);
    expect(distances(plan)["preparation-1"]).toEqual([0, 0, null]);
  });
});

describe("A patient who plans", () => {
  it("gets nothing within the protocol's deadline; staff do when they ask for an earliest day", () => {
    expect(toPlan(anEligible(), "patient").request.earliestAt).toEqual(at("2026-10-03 08:00"));
    expect(toPlan(anEligible(), "staff").request.earliestAt).toEqual(at("2026-10-03 08:00"));
    const soon = { wishes: Wishes.parse({ earliestOn: "2026-10-02" }), blockedUserIds: [], now: at(NOW) };
    expect(courseRequest(anEligible(), { ...soon, by: "staff" }).request.earliestAt).toEqual(at("2026-10-02 08:00"));
    expect(courseRequest(anEligible(), { ...soon, by: "patient" }).request.earliestAt).toEqual(at("2026-10-03 08:00"));
  });

  it("gets nothing that only the clinic books, nor what comes after it", () => {
    const record = anEligible();
    const steps = record.protocol.steps.map((step) =>
      step.key === "session-1" ? { ...step, patientMay: { book: false, move: false } } : step,
    );
    const plan = toPlan({ ...record, protocol: { ...record.protocol, steps } }, "patient");
    expect(plan.toPlan).toEqual(["preparation-1", "preparation-2"]);
    expect(plan.notYet[0]).toEqual({ stepKey: "session-1", blockers: [], isForStaff: true });
    expect(plan.notYet[1]?.blockers[0]).toEqual({
      ...{ kind: "previous-step-not-done", stepKey: "session-1", resolver: "lead" },
    });
  });
});
