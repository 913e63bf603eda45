import { addCalendarDays, type CalendarDate } from "@/lib/domain/calendar";
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

/**
 * What a row of the ledger is (reference 4.4). Each says what it does to the stock (`amountMg`) and to what is out in a session (`sessionMg`): a
 * `withdrawal` moves from the stock into a session, `returned` moves back, `administered` and `wasted` take from the session (from the stock,
 * for ampoules wasted outside a session and in rows from before withdrawals were written), `receipt` adds, an `adjustment` follows a settled
 * count, a `correction` reverses an earlier row.
 */
export const LEDGER_KINDS = [
  ...(["receipt", "withdrawal", "administered", "wasted", "returned", "adjustment", "correction"] as const),
] as const;
export type LedgerKind = (typeof LEDGER_KINDS)[number];

/** Whether a batch may still be used on a day: the last day printed on it counts. */
export function isInDate(batch: Pick<Batch, "expiresOn">, on: CalendarDate): boolean {
  return on <= batch.expiresOn;
}

/** A batch that expires within so many days is pointed out; the clinic's own choice, no rule of law. */
export const EXPIRES_SOON_DAYS = 60;

/** Whether a batch in date will expire within `EXPIRES_SOON_DAYS`. */
export function isExpiringSoon(batch: Pick<Batch, "expiresOn">, on: CalendarDate): boolean {
  return isInDate(batch, on) && batch.expiresOn <= addCalendarDays(on, EXPIRES_SOON_DAYS);
}

/** Milligrams in so many unopened ampoules. */
export function amountMg(ampoules: number, batch: Pick<Batch, "ampouleMl" | "strengthMgPerMl">): number {
  return Math.round(ampoules * batch.ampouleMl * batch.strengthMgPerMl * 100) / 100;
}

/** Whole ampoules left in the balance; opened ones are given or wasted at once, so it comes out even. */
export function ampoulesLeft(batch: Pick<Batch, "ampouleMl" | "strengthMgPerMl" | "balanceMg">): number {
  return Math.floor(Math.round(batch.balanceMg * 100) / Math.round(batch.ampouleMl * batch.strengthMgPerMl * 100));
}
