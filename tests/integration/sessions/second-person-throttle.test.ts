import { expect, it } from "vitest";
import { unsafeConfirmSecondPerson } from "@/lib/db/second-person";
import { unitOfWork } from "@/lib/db/unit-of-work";
import { authorize } from "@/lib/domain/access/policy";
import { actorOf, DEMO_PASSWORD, STAFF } from "@/prisma/staff";
import { MONDAY, useClinic } from "@/tests/support/clinic";

const clinic = useClinic();

async function confirm(password: string, at: Date, secondPersonId: string = STAFF.secondNurse.userId) {
  const nurse = actorOf("nurse");
  const permit = authorize(nurse, "dose:give");
  if (!permit.ok) throw new Error("A nurse gives doses");
  const done = await unitOfWork(clinic.db, nurse, MONDAY, (tx) =>
    unsafeConfirmSecondPerson(
      tx,
      { secondPersonId, secondPersonPin: "", secondPersonPassword: password },
      { at, clinicNow: MONDAY, permit: permit.value },
    ),
  );
  return done.value;
}

it("five wrong passwords close the second person's door for a quarter of an hour, the right one included", async () => {
  const start = MONDAY.getTime();
  const minute = (count: number) => new Date(start + count * 60_000);
  expect(await confirm(DEMO_PASSWORD, minute(0))).toEqual({ userId: STAFF.secondNurse.userId, role: "nurse" });
  for (const count of [1, 2, 3, 4, 5]) expect(await confirm("feil", minute(count))).toBeNull();
  expect(await confirm(DEMO_PASSWORD, minute(6))).toBeNull();
  expect(await confirm(DEMO_PASSWORD, minute(6), STAFF.doctor.userId)).toEqual({
    userId: STAFF.doctor.userId,
    role: "doctor",
  });
  expect(await confirm(DEMO_PASSWORD, minute(21))).toEqual({ userId: STAFF.secondNurse.userId, role: "nurse" });
});
