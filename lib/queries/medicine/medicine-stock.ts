import { addDays } from "date-fns";
import { listBatches, listLocations } from "@/lib/db/medicine";
import { type DiscrepancyRow, listDiscrepancies, listLastCounts } from "@/lib/db/medicine-counts";
import { type LedgerRow, listLedger } from "@/lib/db/medicine-ledger";
import { listPossibleSecondPersons, type PossibleSecondPerson } from "@/lib/db/second-person";
import { type CalendarDate, clinicDate } from "@/lib/domain/calendar";
import { ampoulesLeft, type Batch, isExpiringSoon, isInDate } from "@/lib/domain/medicine/batch";
import { PRODUCTS } from "@/lib/domain/medicine/products";
import { defineQuery, NAMES_ONLY } from "@/lib/queries/define-query";

export type StockRow = Omit<Batch, "product" | "location"> & {
  product: string;
  location: string;
  locationId: string;
  ampoules: number;
  expiry: "in-date" | "expires-soon" | "expired";
};
export type StockLedgerRow = LedgerRow & { batch: string; product: string; strengthMgPerMl: number; location: string };
export type StockCase = DiscrepancyRow & { batch: string; strengthMgPerMl: number; location: string };
export type StockPlace = {
  id: string;
  name: string;
  /** Whether every batch with a balance has been counted today; null when there is nothing to count. */
  countedToday: boolean | null;
  lastCountedAt: Date | null;
};
export type MedicineStock = {
  today: CalendarDate;
  batches: StockRow[];
  ledger: StockLedgerRow[];
  cases: StockCase[];
  places: StockPlace[];
  secondPersons: PossibleSecondPerson[];
};

const NEWEST_DAYS = 14;
const NEWEST_ROWS = 15;
const CLOSED_CASES_DAYS = 30;

/** What the clinic has of each batch, what is counted, what does not come out even, and the newest rows (reference 4.4). No patient is named. */
export const medicineStock = defineQuery({
  name: "medicine-stock",
  permission: "medicine:view",
  load: async (tx, _input: null, { permit, now }): Promise<MedicineStock> => {
    const batches = await listBatches(tx);
    const today = clinicDate(now);
    const ledger = await listLedger(tx, { from: addDays(now, -NEWEST_DAYS), until: addDays(now, 1) });
    const cases = await listDiscrepancies(tx, { closedSince: addDays(now, -CLOSED_CASES_DAYS) });
    const counts = await listLastCounts(tx);
    const inStock = batches.filter(({ balanceMg }) => balanceMg > 0);
    return {
      today,
      batches: inStock.map(({ product, location, ...batch }) => ({
        ...{ ...batch, product: PRODUCTS[product].name, location: location.name, locationId: location.id },
        ampoules: ampoulesLeft(batch),
        expiry: !isInDate(batch, today) ? "expired" : isExpiringSoon(batch, today) ? "expires-soon" : "in-date",
      })),
      ledger: ledger
        .slice(-NEWEST_ROWS)
        .toReversed()
        .map((row) => withBatch(row, batches)),
      cases: cases.map((row) => withBatch(row, batches)),
      places: (await listLocations(tx)).map((place) => {
        const here = inStock.filter(({ location }) => location.id === place.id);
        const last = counts.filter(({ batchId }) => here.some(({ id }) => id === batchId));
        const isToday = ({ countedAt }: { countedAt: Date }) => clinicDate(countedAt) === today;
        const newest = last.map(({ countedAt }) => countedAt).toSorted((a, b) => b.getTime() - a.getTime())[0];
        return {
          ...place,
          countedToday: here.length === 0 ? null : here.length === last.length && last.every(isToday),
          lastCountedAt: newest ?? null,
        };
      }),
      secondPersons: await listPossibleSecondPersons(tx, { now, without: [permit.actor.userId] }),
    };
  },
  shows: () => NAMES_ONLY,
});

/** A row with what its batch is called. */
export function withBatch<Row extends { batchId: string }>(row: Row, batches: Batch[]) {
  const batch = batches.find(({ id }) => id === row.batchId);
  return {
    ...row,
    batch: batch?.batchNumber ?? "–",
    product: batch ? PRODUCTS[batch.product].name : "–",
    strengthMgPerMl: batch?.strengthMgPerMl ?? 0,
    location: batch?.location.name ?? "–",
  };
}
