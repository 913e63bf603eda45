import type { Role, SignedInActor } from "@/lib/domain/access/actor";
import type { Database } from "@/lib/db/open-database";
import { newId } from "@/lib/platform/ids";

// Rows put straight into the tables, by the owner, past every rule of the app: for tests of the database's own rules only.

export const NOON = new Date("2026-11-02T11:00:00.000Z");

/** An instant so many hours after noon. */
export const hoursAfterNoon = (hours: number) => new Date(NOON.getTime() + hours * 3_600_000);

let made = 0;

/** A staff user as an actor. */
export async function addStaff(db: Database, name: string, role: Exclude<Role, "patient">): Promise<SignedInActor> {
  const id = newId();
  await db.prisma.user.create({ data: { id, email: `${id}@klinikk.example`, name, createdAt: NOON } });
  await db.prisma.roleAssignment.create({ data: { id: newId(), userId: id, role, validFrom: NOON } });
  return { userId: id, name, role, patientId: null, locale: "nb" };
}

/** A patient with a sign-in and a pathway. */
export async function addPatient(db: Database, name: string) {
  const patientId = newId();
  const userId = newId();
  const pathwayId = newId();
  made += 1;
  await db.prisma.patient.create({
    data: {
      id: patientId,
      name,
      birthDate: new Date("1988-04-12"),
      nationalId: `synthetic-${made}`,
      phone: "+47 900 00 000",
      email: `${patientId}@example.no`,
      gpName: "Lege Lie",
      gpOffice: "Lia legekontor",
      nextOfKin: "",
      registeredAt: NOON,
    },
  });
  await db.prisma.user.create({
    data: { id: userId, email: `${userId}@example.no`, name, patientId, createdAt: NOON },
  });
  const protocolId = await anyProtocol(db);
  await db.prisma.pathway.create({
    data: { id: pathwayId, patientId, protocolId, referralReason: "", startedAt: NOON },
  });
  const actor: SignedInActor = { userId, name, role: "patient", patientId, locale: "nb" };
  return { patientId, pathwayId, userId, actor };
}

export type AddedPatient = Awaited<ReturnType<typeof addPatient>>;

export async function addToCareTeam(
  db: Database,
  patient: AddedPatient,
  member: SignedInActor,
  toAt: Date | null = null,
): Promise<void> {
  const { patientId, pathwayId } = patient;
  await db.prisma.careTeamMember.create({
    data: { id: newId(), patientId, pathwayId, userId: member.userId, role: member.role, fromAt: NOON, toAt },
  });
}

export async function addNote(
  db: Database,
  patient: AddedPatient,
  signedById: string,
  therapyContent: boolean,
): Promise<string> {
  const id = newId();
  const { patientId, pathwayId } = patient;
  await db.prisma.note.create({
    data: {
      id,
      patientId,
      pathwayId,
      kind: "preparation",
      content: { values: "å gå i fjellet" },
      therapyContent,
      signedAt: NOON,
      signedById,
    },
  });
  return id;
}

export async function addRoom(db: Database, name: string): Promise<string> {
  const id = newId();
  const locationId = newId();
  await db.prisma.location.create({ data: { id: locationId, name: `Hus til ${name}` } });
  await db.prisma.room.create({ data: { id, locationId, name, kind: "treatment" } });
  return id;
}

export async function addVisit(
  db: Database,
  patient: AddedPatient,
  roomId: string,
  scheduledById: string,
  startsAt: Date = NOON,
): Promise<string> {
  const id = newId();
  const { patientId, pathwayId } = patient;
  const endsAt = new Date(startsAt.getTime() + 2 * 3_600_000);
  await db.prisma.visit.create({
    data: {
      id,
      patientId,
      pathwayId,
      stepKey: "session-1",
      startsAt,
      endsAt,
      roomId,
      scheduledAt: NOON,
      scheduledById,
    },
  });
  return id;
}

async function anyProtocol(db: Database): Promise<string> {
  const existing = await db.prisma.protocol.findFirst();
  if (existing !== null) return existing.id;
  const id = newId();
  await db.prisma.protocol.create({
    data: { id, key: "kap-4", version: 1, approvedBy: "Overlege", approvedOn: NOON, definition: {} },
  });
  return id;
}
