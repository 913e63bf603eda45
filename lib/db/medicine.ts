import { calendarDateOf, dateColumnOf, oneOf } from "@/lib/db/row-mapping";
import type { Tx } from "@/lib/db/unit-of-work";
import type { Permit } from "@/lib/domain/access/policy";
import type { Batch } from "@/lib/domain/medicine/batch";
import { PRODUCT_KEYS } from "@/lib/domain/medicine/products";
import type { MedicineReceived } from "@/lib/domain/medicine/receive-medicine";

const WITH_BALANCE = { include: { rows: { select: { amountMg: true } } } } as const;

type BatchRow = {
  id: string;
  locationId: string;
  product: string;
  strengthMgPerMl: number;
  ampouleMl: { toNumber(): number };
  batchNumber: string;
  expiresOn: Date;
  rows: { amountMg: { toNumber(): number } }[];
};

/** Waits until nobody else draws from a batch and holds it until this transaction ends: a balance read after this cannot go stale. */
export async function lockBatch(tx: Tx, batchId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`medicine-batch:${batchId}`}, 0))`;
}

/** Waits until nobody else receives medicine into a place: of two receipts of one new batch the second sees the first. */
export async function lockStock(tx: Tx, locationId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`medicine-stock:${locationId}`}, 0))`;
}

/** A batch with its balance (the sum of its ledger rows, mg), or undefined. Take `lockBatch` first when something will be drawn from it. */
export async function findBatch(tx: Tx, batchId: string): Promise<Batch | undefined> {
  const row = await tx.medicineBatch.findUnique({ where: { id: batchId }, ...WITH_BALANCE });
  return row ? toBatch(row, await locationNames(tx)) : undefined;
}

/** The batch with these marks in a place, or undefined. */
export async function findBatchByNumber(
  tx: Tx,
  marks: Pick<Batch, "product" | "strengthMgPerMl" | "batchNumber"> & { locationId: string },
): Promise<Batch | undefined> {
  const { locationId, product, strengthMgPerMl, batchNumber } = marks;
  const row = await tx.medicineBatch.findFirst({
    where: { locationId, product, strengthMgPerMl, batchNumber },
    ...WITH_BALANCE,
  });
  return row ? toBatch(row, await locationNames(tx)) : undefined;
}

/** Every batch ever received, the first to expire first. */
export async function listBatches(tx: Tx): Promise<Batch[]> {
  const rows = await tx.medicineBatch.findMany({
    orderBy: [{ expiresOn: "asc" }, { batchNumber: "asc" }, { id: "asc" }],
    ...WITH_BALANCE,
  });
  const names = await locationNames(tx);
  return rows.map((row) => toBatch(row, names));
}

/** The places that keep medicine, by name. */
export async function listLocations(tx: Tx): Promise<{ id: string; name: string }[]> {
  return tx.location.findMany({ select: { id: true, name: true }, orderBy: { name: "asc" } });
}

/** Store a receipt, with the batch when it is new. Answers the batch's id. */
export async function insertReceipt(
  tx: Tx,
  received: MedicineReceived,
  { permit, now, newBatchId }: { permit: Permit<"medicine:receive">; now: Date; newBatchId: string },
): Promise<string> {
  const { location, expiresOn, ...batch } = received.batch;
  const batchId = received.batchId ?? newBatchId;
  if (received.batchId === null) {
    await tx.medicineBatch.createMany({
      data: [{ id: batchId, ...batch, locationId: location.id, expiresOn: dateColumnOf(expiresOn) }],
    });
  }
  await tx.medicineLedgerRow.createMany({
    data: [
      {
        ...{
          id: received.receiptId,
          batchId,
          kind: "receipt",
          amountMg: received.amountMg,
          patientId: null,
          visitId: null,
        },
        ...{ recordedAt: now, recordedById: permit.actor.userId, witnessId: received.witnessId, reason: "" },
      },
    ],
  });
  return batchId;
}

async function locationNames(tx: Tx): Promise<Map<string, string>> {
  return new Map((await listLocations(tx)).map(({ id, name }) => [id, name]));
}

function toBatch(row: BatchRow, names: ReadonlyMap<string, string>): Batch {
  const { id, strengthMgPerMl, batchNumber, locationId } = row;
  return {
    ...{ id, strengthMgPerMl, batchNumber, product: oneOf(PRODUCT_KEYS, row.product) },
    location: { id: locationId, name: names.get(locationId) ?? "–" },
    ampouleMl: row.ampouleMl.toNumber(),
    expiresOn: calendarDateOf(row.expiresOn),
    balanceMg: row.rows.reduce((sum, { amountMg }) => sum + Math.round(amountMg.toNumber() * 100), 0) / 100,
  };
}
