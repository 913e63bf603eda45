import { describe, expect, it } from "vitest";
import { courseRequest } from "@/lib/domain/booking/course-request";
import { Wishes } from "@/lib/domain/booking/course-plan";
import { planCourse } from "@/lib/domain/booking/plan-course";
import { aConsent, aDecision, aPathway, at, aVisit } from "@/tests/support/builders";
import { aDenseYear } from "@/tests/unit/domain/booking/dense-year";

const ELIGIBLE = aPathway({
  startedAt: at("2026-11-02 09:00"),
  visits: [aVisit("screening", "2026-11-20 09:00")],
  consents: [aConsent("treatment", "2026-11-18 10:00"), aConsent("off-label", "2026-11-18 10:00")],
  eligibilities: [aDecision("2026-11-20 10:00", { eligibleUntil: "2027-02-18" })],
  careTeam: [
    { userId: "psychologist-5", name: "Psykolog", role: "psychologist", fromAt: at("2026-11-02 09:00"), toAt: null },
  ],
});

describe("A year of bookings, twenty employees and six rooms", () => {
  it.each([
    ["without wishes", {}],
    ["with every wish", { weekdays: [2, 4], timesOfDay: ["morning"], sameWeekday: true, sameNurse: true }],
  ])("give the first five courses in less than 300 ms, %s", (_, wishes) => {
    const capacity = aDenseYear();
    const blockedUserIds: string[] = [];
    const wish = { wishes: Wishes.parse(wishes), by: "staff" as const, blockedUserIds, now: at("2026-11-23 07:00") };
    const { request } = courseRequest(ELIGIBLE, wish);
    const cpuMs = Array.from({ length: 5 }, () => {
      const before = process.cpuUsage();
      // A copy is a capacity never seen: nothing is remembered from the run before.
      expect(planCourse({ ...capacity }, request).offers).toHaveLength(5);
      const used = process.cpuUsage(before);
      return (used.user + used.system) / 1000;
    });
    expect(cpuMs.toSorted((a, b) => a - b)[2]).toBeLessThan(300);
  });
});
