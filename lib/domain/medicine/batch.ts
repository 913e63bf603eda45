import type { CalendarDate } from "@/lib/domain/calendar";
import type { ProductKey } from "@/lib/domain/medicine/products";

/** Ampoules of one batch in one place. The balance is the sum of its ledger rows, never stored (reference 4.4). */
export type Batch = {
  id: string;
  location: { id: string; name: string };
  product: ProductKey;
  strengthMgPerMl: number;
  ampouleMl: number;
  batchNumber: string;
  expiresOn: CalendarDate;
  balanceMg: number;
};

/** `receipt` adds; `administered` and `wasted` take; a `correction` reverses an earlier row. */
export const LEDGER_KINDS = ["receipt", "administered", "wasted", "correction"] as const;
export type LedgerKind = (typeof LEDGER_KINDS)[number];

/** Whether a batch may still be used on a day: the last day printed on it counts. */
export function isInDate(batch: Pick<Batch, "expiresOn">, on: CalendarDate): boolean {
  return on <= batch.expiresOn;
}

/** Milligrams in so many unopened ampoules. */
export function amountMg(ampoules: number, batch: Pick<Batch, "ampouleMl" | "strengthMgPerMl">): number {
  return Math.round(ampoules * batch.ampouleMl * batch.strengthMgPerMl * 100) / 100;
}

/** Whole ampoules left in the balance; opened ones are given or wasted at once, so it comes out even. */
export function ampoulesLeft(batch: Pick<Batch, "ampouleMl" | "strengthMgPerMl" | "balanceMg">): number {
  return Math.floor(Math.round(batch.balanceMg * 100) / Math.round(batch.ampouleMl * batch.strengthMgPerMl * 100));
}
