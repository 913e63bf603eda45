import { type LedgerRow, listBatches, listLedger, listLocations, listWitnesses } from "@/lib/db/medicine";
import { clinicDate } from "@/lib/domain/calendar";
import { ampoulesLeft, type Batch, isInDate } from "@/lib/domain/medicine/batch";
import { PRODUCTS } from "@/lib/domain/medicine/products";
import { defineQuery, NAMES_ONLY } from "@/lib/queries/define-query";

export type StockRow = Omit<Batch, "product" | "location"> & {
  product: string;
  location: string;
  ampoules: number;
  isExpired: boolean;
};
export type StockLedgerRow = LedgerRow & { batch: string; strengthMgPerMl: number; location: string };
export type MedicineStock = {
  batches: StockRow[];
  ledger: StockLedgerRow[];
  locations: { id: string; name: string }[];
  witnesses: { id: string; name: string }[];
};

const NEWEST_ROWS = 50;

/** What the clinic has of each batch and the newest rows of the ledger (reference 4.4). No patient is named. */
export const medicineStock = defineQuery({
  name: "medicine-stock",
  permission: "medicine:view",
  load: async (tx, _input: null, { permit, now }): Promise<MedicineStock> => {
    const batches = await listBatches(tx);
    const ledger = await listLedger(tx, NEWEST_ROWS);
    const witnesses = await listWitnesses(tx, now);
    const byId = new Map(batches.map((batch) => [batch.id, batch]));
    return {
      batches: batches
        .filter(({ balanceMg }) => balanceMg > 0)
        .map(({ product, location, ...batch }) => ({
          ...{ ...batch, product: PRODUCTS[product].name, location: location.name },
          ampoules: ampoulesLeft(batch),
          isExpired: !isInDate(batch, clinicDate(now)),
        })),
      ledger: ledger.map((row) => {
        const batch = byId.get(row.batchId);
        return {
          ...row,
          batch: batch?.batchNumber ?? "–",
          strengthMgPerMl: batch?.strengthMgPerMl ?? 0,
          location: batch?.location.name ?? "–",
        };
      }),
      locations: await listLocations(tx),
      witnesses: witnesses.filter(({ id }) => id !== permit.actor.userId),
    };
  },
  shows: () => NAMES_ONLY,
});
