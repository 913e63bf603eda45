import { describe, expect, it } from "vitest";
import { submitEnquiry } from "@/lib/commands/enquiries/submit-enquiry";
import { registerPatient } from "@/lib/commands/patients/register-patient";
import { startMaintenanceCourse } from "@/lib/commands/patients/start-maintenance-course";
import { visitor } from "@/lib/domain/access/actor";
import { activationCode, activationCodeHash } from "@/lib/platform/activation-codes";
import { newId } from "@/lib/platform/ids";
import { PATIENTS } from "@/prisma/personas";
import { actorOf } from "@/prisma/staff";
import { expectNothingWritten, MONDAY, refusalOf, registration, succeed, useClinic } from "@/tests/support/clinic";

const clinic = useClinic();
const lead = actorOf("lead");

describe("register-patient", () => {
  it("makes the person, the account with a one-time code, the course with its standing, and the care team", async () => {
    const { patientId, pathwayId, userId } = await succeed(
      registerPatient,
      clinic.db,
      lead,
      registration(PATIENTS.ola),
    );
    const { prisma } = clinic.db;
    expect(await prisma.patient.findUniqueOrThrow({ where: { id: patientId } })).toMatchObject({
      name: "Ola Nordmann",
      nationalId: "15868610066",
      birthDate: new Date("1986-06-15T00:00:00.000Z"),
    });
    expect(await prisma.user.findUniqueOrThrow({ where: { id: userId } })).toMatchObject({ patientId, locale: "nb" });
    const role = await prisma.roleAssignment.findFirstOrThrow({ where: { userId } });
    expect(role).toMatchObject({ role: "patient", validFrom: MONDAY, validTo: null, grantedById: lead.userId });
    const code = await prisma.activationCode.findFirstOrThrow({ where: { userId } });
    expect(code.codeHash).toBe(activationCodeHash(activationCode(pathwayId)));
    expect(code.expiresAt).toEqual(new Date("2026-11-16T08:00:00.000Z"));
    const team = await prisma.careTeamMember.findMany({ where: { pathwayId }, select: { role: true } });
    expect(team.map((member) => member.role).toSorted()).toEqual(["doctor", "nurse", "nurse", "psychologist"]);
    const standing = await prisma.pathwayStanding.findUniqueOrThrow({ where: { pathwayId } });
    expect(standing).toMatchObject({ patientId, status: "active", stage: "screening" });
    const audit = await prisma.auditEntry.findFirstOrThrow({ where: { subjectId: pathwayId } });
    expect(audit).toMatchObject({ action: "patient.registered", patientId, actorId: lead.userId });
    expect(audit.payload).not.toContain("15868610066");
  });

  it("answers the same when it is sent again with the same id", async () => {
    const asked = registration(PATIENTS.eva);
    const first = await succeed(registerPatient, clinic.db, lead, asked);
    await expectNothingWritten(clinic.db, async () => {
      expect(await succeed(registerPatient, clinic.db, lead, asked)).toEqual(first);
    });
  });

  it("settles the enquiry it began with", async () => {
    const enquiry = { name: "Per Bakken", phone: "400 00 106", preferredTime: "any", locale: "nb" };
    const { id: enquiryId } = await succeed(submitEnquiry, clinic.db, visitor("nb"), enquiry);
    await succeed(registerPatient, clinic.db, lead, { ...registration(PATIENTS.per), enquiryId });
    const note = await clinic.db.prisma.enquiryTriage.findFirstOrThrow({ where: { enquiryId } });
    expect(note.outcome).toBe("registered");
    expect(await refusalOf(registerPatient, clinic.db, lead, { ...registration(PATIENTS.anne), enquiryId })).toBe(
      "enquiry-settled",
    );
  });

  it("refuses a person who is a patient, an address that has an account, and every role but the lead; nothing is written", async () => {
    const taken = { ...registration(PATIENTS.lars), email: PATIENTS.ola.email };
    await expectNothingWritten(clinic.db, async () => {
      expect(await refusalOf(registerPatient, clinic.db, lead, registration(PATIENTS.ola))).toBe("already-registered");
      expect(await refusalOf(registerPatient, clinic.db, lead, taken)).toBe("email-taken");
      expect(await refusalOf(registerPatient, clinic.db, actorOf("doctor"), registration(PATIENTS.lars))).toBe(
        "access-refused",
      );
      const unknown = { ...registration(PATIENTS.lars), enquiryId: newId() };
      expect(await refusalOf(registerPatient, clinic.db, lead, unknown)).toBe("not-found");
    });
  });

  it("makes one patient of two registrations at once", async () => {
    const twice = [registration(PATIENTS.maja), registration(PATIENTS.maja)];
    const answers = await Promise.all(twice.map((asked) => refusalOf(registerPatient, clinic.db, lead, asked)));
    expect(answers.toSorted()).toEqual(["already-registered", "saved"]);
  });
});

describe("start-maintenance-course", () => {
  const course = (pathwayId: string) => {
    const { protocolId, psychologistId, doctorIds, nurseIds } = registration();
    return {
      pathwayId,
      protocolId,
      psychologistId,
      doctorIds,
      nurseIds,
      referralReason: "Tilbakefall etter fire måneder.",
    };
  };

  it("starts a linked course when the earlier one is closed, and only one at a time", async () => {
    const { pathwayId, patientId } = await succeed(registerPatient, clinic.db, lead, registration(PATIENTS.kare));
    await expectNothingWritten(clinic.db, async () => {
      expect(await refusalOf(startMaintenanceCourse, clinic.db, lead, course(pathwayId))).toBe("earlier-course-open");
    });
    const event = {
      kind: "closed",
      reasonCode: "completed",
      reason: "",
      recordedAt: MONDAY,
      recordedById: lead.userId,
    };
    await clinic.db.prisma.pathwayEvent.create({ data: { id: newId(), pathwayId, patientId, ...event } });
    const started = await succeed(startMaintenanceCourse, clinic.db, lead, course(pathwayId));
    const row = await clinic.db.prisma.pathway.findUniqueOrThrow({
      where: { id: started.pathwayId },
      include: { standing: true },
    });
    expect(row).toMatchObject({ patientId, previousPathwayId: pathwayId, standing: { status: "active" } });
    const audit = await clinic.db.prisma.auditEntry.findFirstOrThrow({ where: { subjectId: started.pathwayId } });
    expect(audit.action).toBe("course.started");
    await expectNothingWritten(clinic.db, async () => {
      expect(await refusalOf(startMaintenanceCourse, clinic.db, lead, course(pathwayId))).toBe("another-course-open");
      expect(await refusalOf(startMaintenanceCourse, clinic.db, actorOf("doctor"), course(pathwayId))).toBe(
        "access-refused",
      );
    });
  });
});
