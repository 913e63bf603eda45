import { expect, it } from "vitest";
import { decideEligibility } from "@/lib/commands/eligibility/decide-eligibility";
import { clinicTime } from "@/lib/domain/calendar";
import { actorOf } from "@/prisma/staff";
import { STORIES } from "@/prisma/stories";
import { refusalOf, useClinic } from "@/tests/support/clinic";
import { expectCommandFacts } from "@/tests/support/command-facts";

const clinic = useClinic();
const now = clinicTime("2026-12-02", "09:00");
const texts = {
  reasons: "Behandlingsresistent.",
  offLabelReasoning: "Nytte større enn risiko.",
  consulted: "Drøftet i tverrfaglig møte.",
  explanation: "Vi kan tilby deg dette.",
};

it("the doctor signs that Anne may be treated, for ninety days; the answers she has given are enough", async () => {
  const { db } = clinic;
  const { pathwayId } = await STORIES.anne(db);
  const screening = await db.prisma.screeningAssessment.findFirstOrThrow({ where: { pathwayId } });
  const input = { pathwayId, screeningId: screening.id, outcome: "eligible", ...texts };
  const doctor = actorOf("doctor");
  const missingReason = { ...input, reasons: "" };
  expect(await refusalOf(decideEligibility, db, doctor, missingReason, now)).toBe("invalid-input");
  expect(await refusalOf(decideEligibility, db, doctor, { ...input, outcome: "deferred" }, now)).toBe(
    "deferral-date-missing",
  );
  const unread = { ...input, basis: { medicines: "0-0-0-0" } };
  expect(await refusalOf(decideEligibility, db, doctor, unread, now)).toBe("basis-changed");
  const saved = await expectCommandFacts({
    ...{ db, now, command: decideEligibility, may: doctor, mayNot: actorOf("nurse"), input },
    ...{ action: "eligibility.decided", again: "saved" },
  });
  const row = await db.prisma.eligibilityDecision.findUniqueOrThrow({ where: { id: saved.decisionId } });
  expect(row).toMatchObject({ outcome: "eligible", validUntil: new Date("2027-03-02T00:00:00Z"), deferredUntil: null });
  const standing = await db.prisma.pathwayStanding.findUniqueOrThrow({ where: { pathwayId } });
  expect(standing.nextStep).toBe("schedule-visit");
});
