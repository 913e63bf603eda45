import { SHIPPED_PROTOCOLS } from "@/lib/domain/protocol/shipped-protocols";
import type { SignedInActor } from "@/lib/domain/access/actor";
import type { Database } from "@/lib/db/open-database";
import { newId } from "@/lib/platform/ids";
import { actorOf } from "@/prisma/staff";
import { at } from "@/tests/support/builders";

export type EligiblePatient = { pathwayId: string; patient: SignedInActor };

const SINCE = at("2026-10-30 09:00");

/**
 * Many patients of one care team, each found eligible for the default protocol and with nothing booked: their whole course is to be planned. Put
 * straight into the tables, because a test of crowds is not about how they were registered.
 */
export async function addEligiblePatients(db: Database, count: number): Promise<EligiblePatient[]> {
  const { prisma } = db;
  const protocol = SHIPPED_PROTOCOLS.find(({ key }) => key === "kap-4");
  if (!protocol) throw new Error("The default protocol is shipped");
  const people = Array.from({ length: count }, (_, index) => {
    const ids = { patientId: newId(), pathwayId: newId(), userId: newId() };
    return { ...ids, name: `Pasient ${index + 1}` };
  });
  await prisma.patient.createMany({
    data: people.map(({ patientId, name }) => ({
      ...{ id: patientId, name, birthDate: new Date("1988-04-12"), nationalId: `synthetic-${patientId}` },
      ...{ phone: "400 00 200", email: `${patientId}@forlop.example`, gpName: "", gpOffice: "", nextOfKin: "" },
      registeredAt: SINCE,
    })),
  });
  await prisma.user.createMany({
    data: people.map(({ userId, patientId, name }) => ({
      ...{ id: userId, patientId, name, email: `${patientId}@forlop.example`, createdAt: SINCE },
    })),
  });
  await prisma.pathway.createMany({
    data: people.map(({ pathwayId, patientId }) => ({
      ...{ id: pathwayId, patientId, protocolId: protocol.id, referralReason: "", startedAt: SINCE },
    })),
  });
  const team = [actorOf("doctor"), actorOf("psychologist"), actorOf("nurse")];
  await prisma.careTeamMember.createMany({
    data: people.flatMap(({ pathwayId, patientId }) =>
      team.map(({ userId, role }) => ({ id: newId(), pathwayId, patientId, userId, role, fromAt: SINCE })),
    ),
  });
  await prisma.eligibilityDecision.createMany({
    data: people.map(({ pathwayId, patientId }) => ({
      ...{ id: newId(), pathwayId, patientId, screeningId: newId(), outcome: "eligible", reasons: "Vurdert." },
      ...{ offLabelReasoning: "Vurdert.", consulted: "", conditions: "", explanation: "Forklart." },
      ...{ validUntil: new Date("2027-01-31"), signedAt: SINCE, signedById: actorOf("doctor").userId },
    })),
  });
  return people.map(({ pathwayId, patientId, userId, name }) => ({
    pathwayId,
    patient: { userId, patientId, name, role: "patient", locale: "nb" },
  }));
}
