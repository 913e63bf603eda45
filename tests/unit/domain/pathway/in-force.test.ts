import { describe, expect, it } from "vitest";
import { mayRole, type Permission, PERMISSIONS } from "@/lib/domain/access/policy";
import { AFTER_DOSE, afterDoseProtection, CLOSED_AFTER_DOSE } from "@/lib/domain/pathway/after-dose-protection";
import { isConsentInForce, missingConsents, withdrawnConsents } from "@/lib/domain/pathway/consents-in-force";
import { pathwayStatus } from "@/lib/domain/pathway/course-phase";
import { eligibilityInForce } from "@/lib/domain/pathway/eligibility-in-force";
import { highestOpenLevel, openFlags } from "@/lib/domain/pathway/open-flags";
import type { Consent } from "@/lib/domain/pathway/pathway-record";
import type { EligibilityDecision } from "@/lib/domain/pathway/screening-record";
import { needsRelease, openAlerts } from "@/lib/domain/pathway/session-alerts";
import {
  aCheckpoint,
  aConsent,
  aDecision,
  aDose,
  aFlag,
  anAlert,
  anEvent,
  aPathway,
  at,
  DOCTOR,
} from "@/tests/support/builders";

describe("eligibility in force", () => {
  const state = (moment: string, ...eligibilities: EligibilityDecision[]) =>
    eligibilityInForce({ eligibilities }, at(moment)).state;
  const eligible = aDecision("2026-10-01 09:50", { eligibleUntil: "2026-12-30" });

  it("lasts to the end of its last day in Oslo", () => {
    expect(state("2026-12-30 23:59", eligible)).toBe("in-force");
    expect(state("2026-12-31 00:00", eligible)).toBe("expired");
  });

  it("is missing until signed, and the newest decision alone counts", () => {
    expect(state("2026-10-02 09:00")).toBe("missing");
    expect(state("2026-10-02 09:00", eligible, aDecision("2026-10-02 08:00", "not-eligible"))).toBe("not-eligible");
    expect(state("2026-10-02 09:00", aDecision("2026-09-30 08:00", "not-eligible"), eligible)).toBe("in-force");
  });

  it("a deferral is over on its date, and stays a deferral until the doctor decides anew", () => {
    const deferred = aDecision("2026-10-01 09:50", { deferredUntil: "2027-01-04" });
    expect(eligibilityInForce({ eligibilities: [deferred] }, at("2027-01-03 23:59"))).toMatchObject({
      state: "deferred",
      isOver: false,
    });
    expect(eligibilityInForce({ eligibilities: [deferred] }, at("2027-01-04 00:00"))).toMatchObject({
      state: "deferred",
      isOver: true,
    });
  });
});

describe("consents in force", () => {
  const course = (...consents: Consent[]) => aPathway({ consents });

  it("treatment and off-label use are required, the register is not", () => {
    expect(missingConsents(course())).toEqual(["treatment", "off-label"]);
    expect(
      missingConsents(course(aConsent("treatment", "2026-09-30 18:00"), aConsent("off-label", "2026-09-30 18:01"))),
    ).toEqual([]);
  });

  it("a consent taken back is out of force until it is signed again", () => {
    const takenBack = aConsent("treatment", "2026-09-30 18:00", "2026-10-02 08:00");
    expect(withdrawnConsents(course(takenBack))).toEqual(["treatment"]);
    expect(isConsentInForce(course(takenBack, aConsent("treatment", "2026-10-03 08:00")), "treatment")).toBe(true);
  });

  it("an older signature never outlives a newer one that was taken back", () => {
    const older = aConsent("treatment", "2026-09-30 18:00");
    const newer = aConsent("treatment", "2026-10-01 18:00", "2026-10-02 08:00");
    expect(isConsentInForce(course(older, newer), "treatment")).toBe(false);
  });
});

describe("open safety flags", () => {
  it("are those no clinician has closed, the most dangerous first, then the oldest", () => {
    const flags = [
      aFlag("moderate", "2026-10-02 08:00"),
      aFlag("high", "2026-10-03 08:00"),
      aFlag("moderate", "2026-10-01 08:00"),
      aFlag("high", "2026-10-01 07:00", "2026-10-01 09:00"),
    ];
    expect(openFlags({ flags }).map(({ openedAt }) => openedAt)).toEqual([
      at("2026-10-03 08:00"),
      at("2026-10-01 08:00"),
      at("2026-10-02 08:00"),
    ]);
    expect(highestOpenLevel({ flags })).toBe("high");
    expect(highestOpenLevel({ flags: [] })).toBeNull();
  });
});

describe("the status of a course", () => {
  const status = (facts: Parameters<typeof aPathway>[0]) => pathwayStatus(aPathway(facts));
  const notEligible = aDecision("2026-10-01 09:50", "not-eligible");

  it("closed outweighs ended, ended outweighs not eligible, and a pause outweighs a deferral", () => {
    expect(
      status({ events: [anEvent("ended-early", "2026-10-02 09:00"), anEvent("closed", "2026-10-03 09:00")] }),
    ).toBe("closed");
    expect(status({ events: [anEvent("stopped-for-safety", "2026-10-02 09:00")], eligibilities: [notEligible] })).toBe(
      "ended",
    );
    expect(status({ eligibilities: [notEligible], events: [anEvent("paused", "2026-10-02 09:00")] })).toBe(
      "not-eligible",
    );
    const deferred = aDecision("2026-10-01 09:50", { deferredUntil: "2027-01-04" });
    expect(status({ eligibilities: [deferred], events: [anEvent("paused", "2026-10-02 09:00")] })).toBe("paused");
    expect(status({ eligibilities: [deferred] })).toBe("deferred");
  });

  it("a pause ends when it is taken up again; a checkpoint that stops ends the course", () => {
    expect(status({ events: [anEvent("paused", "2026-10-02 09:00"), anEvent("resumed", "2026-10-05 09:00")] })).toBe(
      "active",
    );
    expect(status({ checkpoints: [aCheckpoint("stop", "2026-10-27 10:00")] })).toBe("ended");
    expect(status({ checkpoints: [aCheckpoint("continue", "2026-10-27 10:00")] })).toBe("active");
  });
});

describe("alerts and the doctor's release", () => {
  const answered = anAlert("session-1", "2026-10-14 10:50", "2026-10-14 10:55");
  const release = (when: string) => ({
    id: "release",
    visitId: "session-1",
    reason: "Stabil.",
    releasedAt: at(when),
    releasedBy: DOCTOR,
  });

  it("an alert is open until somebody has answered for it by name", () => {
    const alerts = [answered, anAlert("session-2", "2026-10-21 10:50")];
    expect(openAlerts({ alerts })).toHaveLength(1);
    expect(openAlerts({ alerts }, "session-1")).toEqual([]);
  });

  it("any alert in the session needs a release, and a later alert a new one", () => {
    expect(needsRelease({ alerts: [], releases: [] }, "session-1")).toBe(false);
    expect(needsRelease({ alerts: [answered], releases: [] }, "session-1")).toBe(true);
    expect(needsRelease({ alerts: [answered], releases: [release("2026-10-14 11:30")] }, "session-1")).toBe(false);
    expect(needsRelease({ alerts: [answered], releases: [release("2026-10-14 10:49")] }, "session-1")).toBe(true);
  });
});

describe("protection after a dose", () => {
  const doses = [aDose("session-1", "2026-10-24 10:30")];

  it("lasts from the dose until the next day begins in Oslo, also on the night the clock is set back", () => {
    expect(afterDoseProtection({ doses }, at("2026-10-24 10:29"))).toBeNull();
    expect(afterDoseProtection({ doses }, at("2026-10-24 10:30"))).toMatchObject({
      visitId: "session-1",
      until: at("2026-10-25 00:00"),
    });
    expect(afterDoseProtection({ doses }, at("2026-10-24 23:59"))).not.toBeNull();
    expect(afterDoseProtection({ doses }, at("2026-10-25 00:00"))).toBeNull();
  });

  it("every right of a patient is closed, or stays open for a reason that is written down", () => {
    const patients = (Object.keys(PERMISSIONS) as Permission[]).filter((permission) => mayRole("patient", permission));
    expect(Object.keys(AFTER_DOSE).toSorted()).toEqual(patients.toSorted());
    expect([...CLOSED_AFTER_DOSE].toSorted()).toEqual([
      ...["check-in:answer", "consent:sign", "questionnaire:answer", "visit:cancel-own", "visit:hold"],
      "waiting-list:answer",
    ]);
    for (const after of Object.values(AFTER_DOSE)) {
      if (after !== "closed") expect(after.openBecause.length).toBeGreaterThan(10);
    }
  });
});
