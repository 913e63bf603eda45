import { describe, expect, it } from "vitest";
import { invalidateTreatmentTrial } from "@/lib/commands/screening/invalidate-treatment-trial";
import { recordMeasurement } from "@/lib/commands/screening/record-measurement";
import { recordScreening } from "@/lib/commands/screening/record-screening";
import { recordTreatmentTrial } from "@/lib/commands/screening/record-treatment-trial";
import { actorOf } from "@/prisma/staff";
import { MONDAY, refusalOf, registered, succeed, useClinic } from "@/tests/support/clinic";
import { expectCommandFacts } from "@/tests/support/command-facts";
import { PATIENTS } from "@/prisma/personas";

const clinic = useClinic();
const who = { may: actorOf("doctor"), mayNot: actorOf("psychologist"), now: MONDAY };
const trial = {
  kind: "medicine",
  name: "Sertralin",
  dose: "150 mg",
  weeks: "8",
  adequate: "yes",
  outcome: "no-effect",
  comment: "",
};

describe("the doctor's screening", () => {
  it("keeps a treatment trial, and its words when it is taken back", async () => {
    const { db } = clinic;
    const { pathwayId } = await registered(db, PATIENTS.ola);
    const recorded = await expectCommandFacts({
      ...{ db, ...who, command: recordTreatmentTrial, action: "treatment-trial.recorded", again: "saved" },
      input: { pathwayId, ...trial },
    });
    const reason = "Ført på feil pasient.";
    await expectCommandFacts({
      ...{
        db,
        ...who,
        command: invalidateTreatmentTrial,
        action: "treatment-trial.invalidated",
        again: "already-invalidated",
      },
      input: { pathwayId, trialId: recorded.trialId, reason },
    });
    const row = await db.prisma.treatmentTrial.findUniqueOrThrow({ where: { id: recorded.trialId } });
    expect(row).toMatchObject({
      name: "Sertralin",
      weeks: 8,
      invalidatedReason: reason,
      invalidatedById: who.may.userId,
    });
  });

  it("keeps a measurement with a decimal comma, by doctor or nurse", async () => {
    const { db } = clinic;
    const { pathwayId } = await registered(db, PATIENTS.eva);
    const input = {
      pathwayId,
      weightKg: "72,5",
      heightCm: "",
      systolicMmHg: 126,
      diastolicMmHg: 78,
      heartRateBpm: 72,
      spo2Percent: 98,
    };
    const saved = await expectCommandFacts({
      ...{ db, ...who, command: recordMeasurement, action: "measurement.recorded", again: "saved", input },
    });
    const row = await db.prisma.measurement.findUniqueOrThrow({ where: { id: saved.measurementId } });
    expect(row.weightKg.toNumber()).toBe(72.5);
    expect(await refusalOf(recordMeasurement, db, actorOf("nurse"), { ...input, weightKg: 725 })).toBe("invalid-input");
    expect(await refusalOf(recordMeasurement, db, actorOf("nurse"), { ...input, weightKg: 30 })).toBe(
      "weight-implausible",
    );
  });

  it("keeps health page and exclusions as one whole", async () => {
    const { db } = clinic;
    const { pathwayId } = await registered(db, PATIENTS.per);
    const saved = await expectCommandFacts({
      ...{ db, ...who, command: recordScreening, action: "screening.recorded", again: "saved" },
      input: { pathwayId, health: { diagnosis: "F33.2" }, exclusions: { psychosis: { answer: "no" } } },
    });
    const row = await db.prisma.screeningAssessment.findUniqueOrThrow({ where: { id: saved.screeningId } });
    expect(row.health).toEqual({ diagnosis: "F33.2" });
    expect(row.exclusions).toEqual([{ key: "psychosis", answer: "no", comment: "", overrideReason: "" }]);
  });

  it("is another team's patient to a doctor outside it: nothing is told, nothing written", async () => {
    const { db } = clinic;
    const { pathwayId } = await registered(db, PATIENTS.anne);
    expect(await refusalOf(recordTreatmentTrial, db, actorOf("secondDoctor"), { pathwayId, ...trial })).toBe(
      "not-found",
    );
    expect(await db.prisma.treatmentTrial.count({ where: { pathwayId } })).toBe(0);
  });

  it("tells the slower of two doctors that somebody was quicker, or saves both in turn", async () => {
    const { db } = clinic;
    const { pathwayId } = await registered(db, PATIENTS.nils);
    const both = await Promise.all(
      [0, 1].map(() => refusalOf(recordTreatmentTrial, db, who.may, { pathwayId, ...trial })),
    );
    expect(both).toContain("saved");
    const saved = both.filter((answer) => answer === "saved").length;
    expect(both.filter((answer) => answer !== "saved" && answer !== "stale")).toEqual([]);
    expect(await db.prisma.treatmentTrial.count({ where: { pathwayId } })).toBe(saved);
    await succeed(recordTreatmentTrial, db, who.may, { pathwayId, ...trial });
  });
});
