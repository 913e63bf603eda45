import { expect, it } from "vitest";
import { setPin } from "@/lib/commands/accounts/set-pin";
import { unsafeConfirmSecondPerson } from "@/lib/db/second-person";
import { unitOfWork } from "@/lib/db/unit-of-work";
import { visitor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/policy";
import { newId } from "@/lib/platform/ids";
import { actorOf, DEMO_PASSWORD, STAFF } from "@/prisma/staff";
import { MONDAY, refusalOf, useClinic } from "@/tests/support/clinic";
import { expectCommandFacts } from "@/tests/support/command-facts";

const clinic = useClinic();

const DOCTOR_PIN = "183049";

type Proof = { pin?: string; password?: string };
async function confirm(
  { pin = "", password = "" }: Proof,
  at: Date,
  secondPersonId: string = STAFF.secondNurse.userId,
) {
  const nurse = actorOf("nurse");
  const permit = authorize(nurse, "dose:give");
  if (!permit.ok) throw new Error("A nurse gives doses");
  const done = await unitOfWork(clinic.db, nurse, MONDAY, (tx) =>
    unsafeConfirmSecondPerson(
      tx,
      { secondPersonId, secondPersonPin: pin, secondPersonPassword: password },
      { at, clinicNow: MONDAY, permit: permit.value },
    ),
  );
  return done.value;
}

it("five wrong passwords close the second person's door for a quarter of an hour, the right one included", async () => {
  const start = MONDAY.getTime();
  const minute = (count: number) => new Date(start + count * 60_000);
  expect(await confirm({ password: DEMO_PASSWORD }, minute(0))).toEqual({
    userId: STAFF.secondNurse.userId,
    role: "nurse",
  });
  for (const count of [1, 2, 3, 4, 5]) expect(await confirm({ password: "feil" }, minute(count))).toBeNull();
  expect(await confirm({ password: DEMO_PASSWORD }, minute(6))).toBeNull();
  expect(await confirm({ password: DEMO_PASSWORD }, minute(6), STAFF.doctor.userId)).toEqual({
    userId: STAFF.doctor.userId,
    role: "doctor",
  });
  expect(await confirm({ password: DEMO_PASSWORD }, minute(21))).toEqual({
    userId: STAFF.secondNurse.userId,
    role: "nurse",
  });
});

it("a PIN is chosen behind one's own password and is kept as a hash", async () => {
  const { db } = clinic;
  const input = { current: DEMO_PASSWORD, pin: DOCTOR_PIN, repeat: DOCTOR_PIN };
  expect(await refusalOf(setPin, db, actorOf("doctor"), { ...input, current: "feil" })).toBe("wrong-password");
  expect(await refusalOf(setPin, db, actorOf("doctor"), { ...input, pin: "123456", repeat: "123456" })).toBe(
    "invalid-input",
  );
  await expectCommandFacts({
    ...{ db, may: actorOf("doctor"), mayNot: visitor("nb"), onCourse: false, command: setPin, now: MONDAY },
    ...{ input, action: "pin.set", again: "saved" },
  });
  const row = await db.prisma.user.findUniqueOrThrow({
    where: { id: STAFF.doctor.userId },
    select: { pinHash: true, pinSetAt: true },
  });
  expect(row.pinHash).toMatch(/^\$argon2id\$/);
  expect(row.pinSetAt).toEqual(MONDAY);
});

it("the PIN confirms, the wrong one does not, and five wrong ones close the door for PIN and password alike", async () => {
  const start = new Date("2026-11-03T08:00:00.000Z").getTime();
  const minute = (count: number) => new Date(start + count * 60_000);
  const doctor = STAFF.doctor.userId;
  expect(await confirm({ pin: DOCTOR_PIN }, minute(0), doctor)).toEqual({ userId: doctor, role: "doctor" });
  for (const count of [1, 2, 3, 4, 5]) expect(await confirm({ pin: "940271" }, minute(count), doctor)).toBeNull();
  expect(await confirm({ pin: DOCTOR_PIN }, minute(6), doctor)).toBeNull();
  expect(await confirm({ password: DEMO_PASSWORD }, minute(6), doctor)).toBeNull();
  expect(await confirm({ pin: DOCTOR_PIN }, minute(21), doctor)).toEqual({ userId: doctor, role: "doctor" });
});

it("somebody without a PIN is not confirmed by one, nor is nobody at all", async () => {
  const at = new Date("2026-11-04T08:00:00.000Z");
  expect(await confirm({ pin: DOCTOR_PIN }, at)).toBeNull();
  expect(await confirm({}, at)).toBeNull();
  expect(await confirm({ pin: DOCTOR_PIN }, at, newId())).toBeNull();
});
