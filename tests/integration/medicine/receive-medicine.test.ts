import { expect, it } from "vitest";
import { receiveMedicine } from "@/lib/commands/medicine/receive-medicine";
import { newId } from "@/lib/platform/ids";
import { medicineStock } from "@/lib/queries/medicine/medicine-stock";
import { actorOf, DEMO_PASSWORD, LOCATIONS, STAFF } from "@/prisma/staff";
import { MONDAY, refusalOf, succeed, useClinic } from "@/tests/support/clinic";

const clinic = useClinic();
const witness = (secondPersonId: string) => ({ secondPersonId, secondPersonPassword: DEMO_PASSWORD });
const receipt = (values: Record<string, unknown> = {}) => ({
  ...{ locationId: LOCATIONS[0].id, product: "ketalar", strengthMgPerMl: 50, ampouleMl: "10", ampoules: 5 },
  ...{ batchNumber: "KA-50-117", expiresOn: "2027-06-30", ...witness(STAFF.secondNurse.userId) },
  ...values,
});
const rows = async () => [
  await clinic.db.prisma.medicineBatch.count(),
  await clinic.db.prisma.medicineLedgerRow.count(),
  await clinic.db.prisma.auditEntry.count(),
];

it("a receipt makes the batch and its first ledger row; the same delivery again adds to it; the same id again does nothing", async () => {
  const { db } = clinic;
  const commandId = newId();
  const first = await succeed(receiveMedicine, db, actorOf("nurse"), receipt({ commandId }));
  expect(await rows()).toEqual([1, 1, 1]);
  expect(await succeed(receiveMedicine, db, actorOf("nurse"), receipt({ commandId }))).toEqual(first);
  expect(await rows()).toEqual([1, 1, 1]);
  const second = await succeed(receiveMedicine, db, actorOf("secondNurse"), receipt({ secondPersonId: "" }));
  expect(second.batchId).toBe(first.batchId);
  expect(await rows()).toEqual([1, 2, 2]);

  const stock = await medicineStock.run(null, { db, actor: actorOf("doctor"), now: MONDAY });
  expect(stock).toMatchObject({ ok: true, value: { batches: [{ balanceMg: 5000, ampoules: 10, expiry: "in-date" }] } });
});

it("two nurses who receive the same new batch at once make one batch", async () => {
  const { db } = clinic;
  const both = [actorOf("nurse"), actorOf("secondNurse")].map((nurse) =>
    succeed(receiveMedicine, db, nurse, receipt({ batchNumber: "KA-50-200", secondPersonId: "" })),
  );
  const [one, other] = await Promise.all(both);
  expect(one?.batchId).toBe(other?.batchId);
});

it("a refusal and a role without the permission write nothing", async () => {
  const { db } = clinic;
  const before = await rows();
  expect(await refusalOf(receiveMedicine, db, actorOf("doctor"), receipt())).toBe("access-refused");
  expect(await refusalOf(receiveMedicine, db, actorOf("nurse"), receipt({ expiresOn: "2026-11-01" }))).toBe(
    "batch-expired",
  );
  expect(await refusalOf(receiveMedicine, db, actorOf("nurse"), receipt({ expiresOn: "2027-07-01" }))).toBe(
    "batch-differs",
  );
  expect(await refusalOf(receiveMedicine, db, actorOf("nurse"), receipt(witness(STAFF.nurse.userId)))).toBe(
    "same-person",
  );
  expect(await refusalOf(receiveMedicine, db, actorOf("nurse"), receipt({ locationId: newId() }))).toBe("not-found");
  expect(await refusalOf(receiveMedicine, db, actorOf("nurse"), receipt({ ampoules: "noen" }))).toBe("invalid-input");
  expect(await rows()).toEqual(before);
});
