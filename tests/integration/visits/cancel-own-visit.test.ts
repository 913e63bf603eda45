import { expect, it } from "vitest";
import { cancelOwnVisit } from "@/lib/commands/visits/cancel-own-visit";
import type { SignedInActor } from "@/lib/domain/access/actor";
import { PATIENTS, type PatientPersona } from "@/prisma/personas";
import { actorOf } from "@/prisma/staff";
import { at } from "@/tests/support/builders";
import { expectCommandFacts } from "@/tests/support/command-facts";
import {
  expectNothingWritten,
  MONDAY,
  refusalOf,
  registered,
  screeningBooked,
  useClinic,
} from "@/tests/support/clinic";

const clinic = useClinic();

async function booked(persona: PatientPersona, date: string) {
  const { pathwayId, patientId, userId } = await registered(clinic.db, persona);
  const { visitId } = await screeningBooked(clinic.db, pathwayId, date);
  const patient: SignedInActor = { userId, patientId, name: persona.name, role: "patient", locale: "nb" };
  return { pathwayId, visitId, patient };
}

it("a patient cancels a visit in time, with a reason; it stays in the record and its time is free", async () => {
  const { pathwayId, visitId, patient } = await booked(PATIENTS.ola, "2026-11-04");
  await expectCommandFacts({
    ...{ db: clinic.db, command: cancelOwnVisit, now: MONDAY, may: patient, mayNot: actorOf("lead") },
    input: { pathwayId, visitId, reason: "Jeg er syk" },
    action: "visit.cancelled",
    again: "visit-already-cancelled",
  });
  expect(await clinic.db.prisma.visit.findUniqueOrThrow({ where: { id: visitId } })).toMatchObject({
    cancelledKind: "cancelled",
    cancelledReason: "Jeg er syk",
    cancelledById: patient.userId,
  });
  expect(await clinic.db.prisma.visitOccupancy.count({ where: { visitId, released: false } })).toBe(0);
});

it("until a day before, and only their own: too-late-for-patients, not-found, visit-unknown", async () => {
  const { pathwayId, visitId, patient } = await booked(PATIENTS.eva, "2026-11-05");
  const { pathwayId: other, patient: stranger } = await booked(PATIENTS.per, "2026-11-09");
  const asked = { pathwayId, visitId, reason: "Passer ikke" };
  await expectNothingWritten(clinic.db, async () => {
    const late = at("2026-11-04 10:01");
    expect(await refusalOf(cancelOwnVisit, clinic.db, patient, asked, late)).toBe("too-late-for-patients");
    expect(await refusalOf(cancelOwnVisit, clinic.db, stranger, asked)).toBe("not-found");
    expect(await refusalOf(cancelOwnVisit, clinic.db, stranger, { ...asked, pathwayId: other })).toBe("visit-unknown");
  });
  expect(await refusalOf(cancelOwnVisit, clinic.db, patient, asked, at("2026-11-04 10:00"))).toBe("saved");
});
