import { beforeAll, expect, test } from "vitest";
import { newId } from "@/lib/platform/ids";
import { useTestDatabase } from "@/tests/support/database";
import {
  addNote,
  addPatient,
  addRoom,
  addStaff,
  addVisit,
  hoursAfterNoon,
  NOON,
  type AddedPatient,
} from "@/tests/support/database-rows";

// Tried as the owner, whom row-level security does not stop: the triggers alone refuse.

const database = useTestDatabase();
let patient: AddedPatient;
let doctorId: string;

beforeAll(async () => {
  patient = await addPatient(database.db, "Kari Nordmann");
  doctorId = (await addStaff(database.db, "Ingrid Moe", "doctor")).userId;
});

const TABLES_THAT_FORGET = ["draft", "sign_in_attempt"];

test("every table refuses to be emptied, except drafts and sign-in attempts", async () => {
  const tables = await database.db.prisma.$queryRaw<{ name: string }[]>`
    SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = 'public' AND c.relkind = 'r' AND c.relname <> '_prisma_migrations'`;
  for (const { name } of tables.filter((table) => !TABLES_THAT_FORGET.includes(table.name))) {
    await expect(database.db.prisma.$executeRawUnsafe(`TRUNCATE "${name}" CASCADE`), name).rejects.toThrow(
      /TRUNCATE refused/,
    );
  }
});

test("every table with a patient in it refuses a delete", async () => {
  const guarded = await database.db.prisma.$queryRaw<{ name: string }[]>`
    SELECT DISTINCT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
    WHERE n.nspname = 'public' AND c.relkind = 'r' AND a.attname = 'patientId'
      AND NOT EXISTS (SELECT 1 FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname = c.relname || '_kept')`;
  expect(guarded).toEqual([]);
});

test("a signed note can neither be changed nor deleted", async () => {
  const id = await addNote(database.db, patient, doctorId, true);
  await expect(database.db.prisma.note.update({ where: { id }, data: { content: {} } })).rejects.toThrow(
    /note is append-only/,
  );
  await expect(database.db.prisma.note.delete({ where: { id } })).rejects.toThrow(/note is append-only/);
  const kept = await database.db.prisma.note.findUniqueOrThrow({ where: { id } });
  expect(kept.content).toEqual({ values: "å gå i fjellet" });
});

test("a measurement can be marked invalid once, with who, when and why, and its value stays", async () => {
  const id = newId();
  const { patientId, pathwayId } = patient;
  const { measurement } = database.db.prisma;
  await measurement.create({
    data: { id, patientId, pathwayId, measuredAt: NOON, weightKg: 72.5, recordedAt: NOON, recordedById: doctorId },
  });
  await expect(measurement.update({ where: { id }, data: { weightKg: 75 } })).rejects.toThrow(
    /a change of weightKg refused/,
  );
  await expect(measurement.update({ where: { id }, data: { invalidatedAt: NOON } })).rejects.toThrow(
    /measurement_invalidated/,
  );
  const marked = { invalidatedAt: NOON, invalidatedById: doctorId, invalidatedReason: "Feil pasient" };
  await measurement.update({ where: { id }, data: marked });
  await expect(measurement.update({ where: { id }, data: { invalidatedReason: "Likevel riktig" } })).rejects.toThrow(
    /a change of invalidatedReason refused/,
  );
  const row = await measurement.findUniqueOrThrow({ where: { id } });
  expect(row.weightKg.toNumber()).toBe(72.5);
  expect(row.invalidatedReason).toBe("Feil pasient");
});

test("of a pathway only the version changes", async () => {
  const where = { id: patient.pathwayId };
  await database.db.prisma.pathway.update({ where, data: { version: { increment: 1 } } });
  await expect(database.db.prisma.pathway.update({ where, data: { referralReason: "Annet" } })).rejects.toThrow(
    /a change of referralReason refused/,
  );
});

test("a booked time is released once and cannot be taken back", async () => {
  const roomId = await addRoom(database.db, "Rom A");
  const visitId = await addVisit(database.db, patient, roomId, doctorId);
  const id = newId();
  const { visitOccupancy } = database.db.prisma;
  await visitOccupancy.create({ data: { id, visitId, resourceId: roomId, startsAt: NOON, endsAt: hoursAfterNoon(2) } });
  await visitOccupancy.update({ where: { id }, data: { released: true } });
  await expect(visitOccupancy.update({ where: { id }, data: { released: false } })).rejects.toThrow(
    /visit_occupancy is append-only/,
  );
});

test("a dose is never recorded as given and checked by the same person", async () => {
  const { patientId, pathwayId } = patient;
  const batch = await database.db.prisma.medicineBatch.create({
    data: {
      id: newId(),
      locationId: newId(),
      product: "Ketalar",
      strengthMgPerMl: 10,
      ampouleMl: 20,
      batchNumber: "A1",
      expiresOn: new Date("2027-12-31"),
    },
  });
  const dose = {
    id: newId(),
    patientId,
    pathwayId,
    visitId: newId(),
    orderId: newId(),
    batchId: batch.id,
    doseMg: 50,
    volumeMl: 5,
    strengthMgPerMl: 10,
    weightKg: 72.5,
    site: "deltoid",
    givenAt: NOON,
    recordedAt: NOON,
    givenById: doctorId,
  };
  await expect(
    database.db.prisma.doseAdministration.create({ data: { ...dose, checkedById: doctorId } }),
  ).rejects.toThrow(/dose_administration_two_people/);
  await expect(
    database.db.prisma.doseAdministration.create({ data: { ...dose, checkedById: newId(), doseMg: 0 } }),
  ).rejects.toThrow(/dose_administration_ranges/);
});

test("a word outside the vocabulary is refused", async () => {
  const { patientId, pathwayId } = patient;
  const event = {
    id: newId(),
    patientId,
    pathwayId,
    kind: "vanished",
    reasonCode: "other",
    reason: "",
    recordedAt: NOON,
    recordedById: doctorId,
  };
  await expect(database.db.prisma.pathwayEvent.create({ data: event })).rejects.toThrow(/pathway_event_kind/);
});
