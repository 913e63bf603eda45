import type { LedgerKind } from "@/lib/domain/medicine/batch";

/** What a row does, mg, two decimals, signed: to the stock, and to what is out in a session. */
export type LedgerEffect = { amountMg: number; sessionMg: number };

/** A row as a rule decides it; who, when, and the id where the rule gives none, come with saving. */
export type NewLedgerRow = LedgerEffect & {
  id?: string;
  batchId: string;
  kind: LedgerKind;
  patientId: string | null;
  visitId: string | null;
  witnessId: string | null;
  reason: string;
  reversesId: string | null;
};

export type LedgerEntry = Omit<NewLedgerRow, "reason" | "id"> & { id: string };

/** Two decimals of a mg, so that no binary fraction ever decides a balance. */
export const toCents = (mg: number): number => Math.round(mg * 100) / 100;

/** The balance of the stock: the sum of what every row did to it, mg. */
export function balanceMg(rows: LedgerEffect[]): number {
  return rows.reduce((sum, row) => sum + Math.round(row.amountMg * 100), 0) / 100;
}

/**
 * What was taken out for a session and is not yet accounted for: withdrawn − given − wasted − returned, mg. Anything but zero when the
 * patient has gone home is a discrepancy (reference 4.4).
 */
export function outInSessionMg(rows: LedgerEffect[]): number {
  return rows.reduce((sum, row) => sum + Math.round(row.sessionMg * 100), 0) / 100;
}

/** The rows that dose and waste write: the opened ampoules leave the stock into the session, and what is given and thrown away leaves the session. */
export function rowsOfDose(
  given: { withdrawnMg: number; givenMg: number; wastedMg: number },
  of: Pick<NewLedgerRow, "batchId" | "patientId" | "visitId" | "witnessId">,
): NewLedgerRow[] {
  const row = { ...of, reason: "", reversesId: null };
  const rows: NewLedgerRow[] = [
    { ...row, kind: "withdrawal", amountMg: -given.withdrawnMg, sessionMg: given.withdrawnMg },
    { ...row, kind: "administered", amountMg: 0, sessionMg: -given.givenMg },
    { ...row, kind: "wasted", amountMg: 0, sessionMg: -given.wastedMg },
  ];
  return rows.filter((candidate) => candidate.amountMg !== 0 || candidate.sessionMg !== 0);
}

/** The row that undoes another: the same with the signs turned. */
export function reversalOf(
  entry: LedgerEntry,
  { reason, witnessId }: { reason: string; witnessId: string },
): NewLedgerRow {
  const { batchId, patientId, visitId } = entry;
  return {
    ...{ batchId, patientId, visitId, witnessId, reason, kind: "correction", reversesId: entry.id },
    ...{ amountMg: 0 - entry.amountMg, sessionMg: 0 - entry.sessionMg },
  };
}

/**
 * The rows that say what became of a dose. An infusion was drawn up and not yet booked as given: given and rest are booked now. An injection was
 * booked as given whole: that row is reversed, and what was given and what was not are booked in its place, where that row took it from.
 */
export function rowsOfEnding(
  ending: { givenMg: number; wastedMg: number; reason: string; witnessId: string },
  administered: LedgerEntry | null,
  of: Pick<NewLedgerRow, "batchId" | "patientId" | "visitId">,
): NewLedgerRow[] {
  const { givenMg, wastedMg, reason, witnessId } = ending;
  const row = { ...of, witnessId, reason, reversesId: null };
  const isFromStock = administered !== null && administered.amountMg !== 0;
  const taking = (mg: number): LedgerEffect =>
    isFromStock ? { amountMg: 0 - mg, sessionMg: 0 } : { amountMg: 0, sessionMg: 0 - mg };
  const booked: NewLedgerRow[] = [
    { ...row, kind: "administered", ...taking(givenMg) },
    { ...row, kind: "wasted", ...taking(wastedMg) },
  ];
  return [
    ...(administered ? [reversalOf(administered, { reason, witnessId })] : []),
    ...booked.filter((candidate) => candidate.amountMg !== 0 || candidate.sessionMg !== 0),
  ];
}
