import { beforeAll, expect, test } from "vitest";
import { newId } from "@/lib/platform/ids";
import { useTestDatabase } from "@/tests/support/database";
import {
  addPatient,
  addRoom,
  addStaff,
  addVisit,
  hoursAfterNoon,
  NOON,
  type AddedPatient,
} from "@/tests/support/database-rows";

const database = useTestDatabase();
let patient: AddedPatient;
let leadId: string;
let roomId: string;

beforeAll(async () => {
  patient = await addPatient(database.db, "Kari Nordmann");
  leadId = (await addStaff(database.db, "Marit Vik", "lead")).userId;
  roomId = await addRoom(database.db, "Rom B");
});

const hold = async (resourceId: string, startsAt: Date, endsAt: Date) => {
  const visitId = await addVisit(database.db, patient, roomId, leadId, startsAt);
  return database.db.prisma.visitOccupancy.createMany({
    data: [{ id: newId(), visitId, resourceId, startsAt, endsAt }],
    skipDuplicates: true,
  });
};

test("a person, room or patient is in one place at a time, and the next visit may begin when the last one ends", async () => {
  const somebody = newId();
  expect(await hold(somebody, NOON, hoursAfterNoon(2))).toEqual({ count: 1 });
  expect(await hold(somebody, hoursAfterNoon(1), hoursAfterNoon(3))).toEqual({ count: 0 });
  expect(await hold(somebody, hoursAfterNoon(2), hoursAfterNoon(3))).toEqual({ count: 1 });
  expect(await hold(newId(), hoursAfterNoon(1), hoursAfterNoon(3))).toEqual({ count: 1 });
});

test("twenty people who book the same time at once: exactly one gets it", async () => {
  const somebody = newId();
  const outcomes = await Promise.all(
    Array.from({ length: 20 }, () => hold(somebody, hoursAfterNoon(10), hoursAfterNoon(12))),
  );
  expect(outcomes.filter((outcome) => outcome.count === 1)).toHaveLength(1);
});

test("a released time is free again", async () => {
  const somebody = newId();
  await hold(somebody, hoursAfterNoon(20), hoursAfterNoon(22));
  await database.db.prisma.visitOccupancy.updateMany({ where: { resourceId: somebody }, data: { released: true } });
  expect(await hold(somebody, hoursAfterNoon(20), hoursAfterNoon(22))).toEqual({ count: 1 });
});

test("a user holds one role at a time", async () => {
  const { userId } = await addStaff(database.db, "Tone Eide", "nurse");
  const second = { id: newId(), userId, role: "lead", validFrom: hoursAfterNoon(1) };
  await expect(database.db.prisma.roleAssignment.create({ data: second })).rejects.toThrow(
    /role_assignment_one_at_a_time/,
  );
  await database.db.prisma.roleAssignment.updateMany({ where: { userId }, data: { validTo: hoursAfterNoon(1) } });
  await database.db.prisma.roleAssignment.create({ data: second });
  expect(await database.db.prisma.roleAssignment.count({ where: { userId } })).toBe(2);
});
