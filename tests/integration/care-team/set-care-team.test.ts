import { describe, expect, it } from "vitest";
import { setCareTeam } from "@/lib/commands/care-team/set-care-team";
import { cancelVisit } from "@/lib/commands/visits/cancel-visit";
import { newId } from "@/lib/platform/ids";
import { PATIENTS } from "@/prisma/personas";
import { actorOf, STAFF } from "@/prisma/staff";
import {
  expectNothingWritten,
  MONDAY,
  refusalOf,
  registered,
  registration,
  succeed,
  useClinic,
} from "@/tests/support/clinic";

const clinic = useClinic();
const lead = actorOf("lead");
const team = (pathwayId: string, psychologistId: string) => {
  const { doctorIds, nurseIds } = registration();
  return { pathwayId, psychologistId, doctorIds, nurseIds, reason: "Ingrid går ut i permisjon." };
};

describe("set-care-team", () => {
  it("ends the old membership with its date, and with it the access to the record", async () => {
    const { pathwayId } = await registered(clinic.db, PATIENTS.ola);
    const unknownVisit = { pathwayId, visitId: newId(), reason: "Syk" };
    // Whoever may see the pathway is told about the visit; whoever may not is told nothing.
    expect(await refusalOf(cancelVisit, clinic.db, actorOf("psychologist"), unknownVisit)).toBe("visit-unknown");
    await succeed(setCareTeam, clinic.db, lead, team(pathwayId, STAFF.secondPsychologist.userId));
    const members = await clinic.db.prisma.careTeamMember.findMany({
      where: { pathwayId, role: "psychologist" },
      select: { userId: true, toAt: true },
    });
    expect(members).toContainEqual({ userId: STAFF.psychologist.userId, toAt: MONDAY });
    expect(members).toContainEqual({ userId: STAFF.secondPsychologist.userId, toAt: null });
    const later = new Date("2026-11-02T08:01:00.000Z");
    expect(await refusalOf(cancelVisit, clinic.db, actorOf("psychologist"), unknownVisit, later)).toBe("not-found");
    expect(await refusalOf(cancelVisit, clinic.db, actorOf("secondPsychologist"), unknownVisit, later)).toBe(
      "visit-unknown",
    );
    const audit = await clinic.db.prisma.auditEntry.findFirstOrThrow({ where: { action: "care-team.set" } });
    expect(audit).toMatchObject({ subjectId: pathwayId, actorId: lead.userId });
  });

  it("writes nothing for an unchanged team, an incomplete one, or anybody but the lead", async () => {
    const { pathwayId } = await registered(clinic.db, PATIENTS.eva);
    const same = team(pathwayId, STAFF.psychologist.userId);
    await expectNothingWritten(clinic.db, async () => {
      expect(await refusalOf(setCareTeam, clinic.db, lead, same)).toBe("care-team-unchanged");
      expect(await refusalOf(setCareTeam, clinic.db, lead, { ...same, doctorIds: [STAFF.nurse.userId] })).toBe(
        "care-team-incomplete",
      );
      expect(await refusalOf(setCareTeam, clinic.db, actorOf("doctor"), same)).toBe("access-refused");
    });
  });

  it("lets one of two changes at once through; the other is told that it is stale", async () => {
    const { pathwayId } = await registered(clinic.db, PATIENTS.per);
    const other = team(pathwayId, STAFF.secondPsychologist.userId);
    const answers = await Promise.all([0, 1].map(() => refusalOf(setCareTeam, clinic.db, lead, other)));
    expect(answers).toContain("saved");
    // On one connection the second waits for the first and finds nothing to change.
    expect(["stale", "care-team-unchanged"]).toContain(answers.find((answer) => answer !== "saved"));
  });
});
