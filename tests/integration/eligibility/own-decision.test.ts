import { describe, expect, it } from "vitest";
import { decideEligibility } from "@/lib/commands/eligibility/decide-eligibility";
import { clinicTime } from "@/lib/domain/calendar";
import { ownDecision } from "@/lib/queries/patient/own-decision";
import { PATIENTS } from "@/prisma/personas";
import { actorOf } from "@/prisma/staff";
import { STORIES } from "@/prisma/stories";
import { registered, succeed, useClinic } from "@/tests/support/clinic";

const clinic = useClinic();

describe("the patient reads the doctor’s decision", () => {
  it("with the words written for them, the conditions and the last day, and nothing of the reasons", async () => {
    const { db } = clinic;
    const nils = await STORIES.nils(db);
    const read = async (now: Date) => ownDecision.run(null, { actor: nils.patient, db, now });
    const deferred = await read(clinicTime("2026-12-02", "09:00"));
    expect(deferred).toMatchObject({
      value: { view: { decision: { state: "deferred", until: "2027-01-08", isOver: false, earlier: [] } } },
    });
    const screening = await db.prisma.screeningAssessment.findFirstOrThrow({ where: { pathwayId: nils.pathwayId } });
    const decidedAt = clinicTime("2026-12-03", "10:00");
    const decision = {
      ...{ pathwayId: nils.pathwayId, screeningId: screening.id, outcome: "not-eligible" },
      ...{ reasons: "Hemmelig grunn.", conditions: "Ta blodtrykket hver uke.", explanation: "Hjertet ditt må få ro." },
    };
    await succeed(decideEligibility, db, nils.doctor, decision, decidedAt);
    const read2 = await read(decidedAt);
    expect(read2).toMatchObject({
      value: {
        view: {
          decision: {
            ...{ state: "not-eligible", until: null, explanation: "Hjertet ditt må få ro." },
            ...{ conditions: "Ta blodtrykket hver uke.", signedBy: nils.doctor.name, signedAt: decidedAt },
            earlier: [{ outcome: "deferred", signedAt: clinicTime("2026-11-19", "14:30") }],
          },
        },
      },
    });
    expect(JSON.stringify(read2)).not.toContain("Hemmelig grunn");
    const log = await db.prisma.accessLogEntry.findFirstOrThrow({ where: { query: "own-decision" } });
    expect(log).toMatchObject({ basis: "own-record", information: ["eligibility"] });
  });

  it("when there is none yet, and a doctor cannot read it as a patient’s own page", async () => {
    const { db } = clinic;
    const { patientId, userId } = await registered(db, PATIENTS.eva);
    const eva = { userId, name: PATIENTS.eva.name, role: "patient", patientId, locale: "nb" } as const;
    const now = clinicTime("2026-12-02", "09:00");
    expect(await ownDecision.run(null, { actor: eva, db, now })).toMatchObject({ value: { view: { decision: null } } });
    const doctor = await ownDecision.run(null, { actor: actorOf("doctor"), db, now });
    expect(doctor).toMatchObject({ ok: false, refusal: { kind: "access-refused" } });
  });
});
