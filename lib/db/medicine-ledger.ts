import { findBatch, lockBatch } from "@/lib/db/medicine";
import { oneOf } from "@/lib/db/row-mapping";
import type { Tx } from "@/lib/db/unit-of-work";
import type { Permit } from "@/lib/domain/access/policy";
import { type Batch, LEDGER_KINDS, type LedgerKind } from "@/lib/domain/medicine/batch";
import type { LedgerEntry, NewLedgerRow } from "@/lib/domain/medicine/ledger";
import type { SessionStock } from "@/lib/domain/medicine/move-medicine";

type WritesLedger =
  Permit<"dose:give"> | Permit<"dose:end"> | Permit<"medicine:move"> | Permit<"medicine:settle-discrepancy">;

/** Writes rows to the ledger in their order; nothing there is ever changed. `newRowId` is asked for every row that has no id yet. */
export async function insertLedgerRows(
  tx: Tx,
  rows: NewLedgerRow[],
  { permit, now, newRowId }: { permit: WritesLedger; now: Date; newRowId: () => string },
): Promise<void> {
  const recorded = { recordedAt: now, recordedById: permit.actor.userId };
  await tx.medicineLedgerRow.createMany({
    data: rows.map((row) => ({ ...row, id: row.id ?? newRowId(), ...recorded })),
  });
}

/** One row of the ledger, or undefined. */
export async function findLedgerEntry(tx: Tx, rowId: string): Promise<LedgerEntry | undefined> {
  const row = await tx.medicineLedgerRow.findUnique({ where: { id: rowId } });
  return row ? toEntry(row) : undefined;
}

/** Whether a correction has taken a row back. */
export async function isLedgerRowReversed(tx: Tx, rowId: string): Promise<boolean> {
  return (await tx.medicineLedgerRow.count({ where: { reversesId: rowId } })) > 0;
}

/** The row that says what a session's patient got, not taken back; null while nothing is booked as given. */
export async function findAdministeredRow(tx: Tx, visitId: string): Promise<LedgerEntry | null> {
  const rows = await tx.medicineLedgerRow.findMany({ where: { visitId } });
  const reversed = new Set(rows.map(({ reversesId }) => reversesId));
  const row = rows.find(({ id, kind }) => kind === "administered" && !reversed.has(id));
  return row ? toEntry(row) : null;
}

/** What a session still has out, by batch, mg; batches that came out even are not in it. */
export async function sessionOutByBatch(tx: Tx, visitId: string): Promise<Map<string, number>> {
  const sums = await tx.medicineLedgerRow.groupBy({ by: ["batchId"], where: { visitId }, _sum: { sessionMg: true } });
  return new Map(
    sums
      .map(({ batchId, _sum }): [string, number] => [batchId, _sum.sessionMg?.toNumber() ?? 0])
      .filter(([, mg]) => mg !== 0),
  );
}

/** Whether the patient of a session has gone home. */
export async function isSessionDischarged(tx: Tx, visitId: string): Promise<boolean> {
  return (await tx.sessionDischarge.count({ where: { visitId } })) > 0;
}

/** The session that ampoules of a batch are out for; undefined when the actor cannot see such a visit. */
export async function findSessionStock(tx: Tx, visitId: string, batchId: string): Promise<SessionStock | undefined> {
  const visit = await tx.visit.findUnique({
    where: { id: visitId },
    select: { patientId: true, cancelledAt: true, room: { select: { location: { select: { name: true } } } } },
  });
  if (!visit) return undefined;
  return {
    ...{ visitId, patientId: visit.patientId, location: visit.room.location.name },
    isOver: visit.cancelledAt !== null || (await isSessionDischarged(tx, visitId)),
    outMg: (await sessionOutByBatch(tx, visitId)).get(batchId) ?? 0,
  };
}

/** A batch and the session that its ampoules move to or from, the batch locked until the transaction ends; undefined when one of them is not there. */
export async function lockSessionStock(
  tx: Tx,
  { visitId, batchId }: { visitId: string; batchId: string },
): Promise<{ batch: Batch; session: SessionStock } | undefined> {
  await lockBatch(tx, batchId);
  const batch = await findBatch(tx, batchId);
  const session = await findSessionStock(tx, visitId, batchId);
  return batch && session ? { batch, session } : undefined;
}

export type LedgerRow = {
  id: string;
  batchId: string;
  kind: LedgerKind;
  amountMg: number;
  sessionMg: number;
  /** The batch's balance when this row was written, mg. */
  balanceMg: number;
  patientId: string | null;
  visitId: string | null;
  recordedAt: Date;
  recordedBy: string;
  witness: string | null;
  reason: string;
  reversesId: string | null;
  isReversed: boolean;
};

type Slice = { from: Date; until: Date } | { patientId: string };

/** The rows of a period, or of one patient, oldest first, each with the balance after it and the names of who wrote and who witnessed. */
export async function listLedger(tx: Tx, slice: Slice): Promise<LedgerRow[]> {
  // All rows up to the end: the balance after a row is the sum of every row of its batch before it.
  const all = await tx.medicineLedgerRow.findMany({
    where: "until" in slice ? { recordedAt: { lt: slice.until } } : {},
    orderBy: [{ recordedAt: "asc" }, { id: "asc" }],
  });
  const names = await namesOf(
    tx,
    all.flatMap(({ recordedById, witnessId }) => [recordedById, witnessId]),
  );
  const reversed = new Set(all.map(({ reversesId }) => reversesId));
  const balances = new Map<string, number>();
  const rows = all.map((row): LedgerRow => {
    const balance = (balances.get(row.batchId) ?? 0) + Math.round(row.amountMg.toNumber() * 100);
    balances.set(row.batchId, balance);
    const { id, patientId, visitId, recordedAt, reason } = row;
    return {
      ...{ ...toEntry(row), id, patientId, visitId, recordedAt, reason, balanceMg: balance / 100 },
      recordedBy: names.get(row.recordedById) ?? "–",
      witness: row.witnessId === null ? null : (names.get(row.witnessId) ?? "–"),
      isReversed: reversed.has(id),
    };
  });
  return rows.filter((row) =>
    "patientId" in slice ? row.patientId === slice.patientId : row.recordedAt >= slice.from,
  );
}

/** Names by id of those of these patients whom the actor may see; the others stay numbers in the ledger. */
export async function findVisiblePatientNames(tx: Tx, patientIds: (string | null)[]): Promise<Map<string, string>> {
  const ids = [...new Set(patientIds.filter((id) => id !== null))];
  const rows = await tx.patient.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

async function namesOf(tx: Tx, ids: (string | null)[]): Promise<Map<string, string>> {
  const known = [...new Set(ids.filter((id) => id !== null))];
  const people = await tx.user.findMany({ where: { id: { in: known } }, select: { id: true, name: true } });
  return new Map(people.map(({ id, name }) => [id, name]));
}

type Row = {
  id: string;
  batchId: string;
  kind: string;
  amountMg: { toNumber(): number };
  sessionMg: { toNumber(): number };
  patientId: string | null;
  visitId: string | null;
  witnessId: string | null;
  reversesId: string | null;
};

function toEntry({ id, batchId, patientId, visitId, witnessId, reversesId, ...row }: Row): LedgerEntry {
  return {
    ...{ id, batchId, patientId, visitId, witnessId, reversesId, kind: oneOf(LEDGER_KINDS, row.kind) },
    ...{ amountMg: row.amountMg.toNumber(), sessionMg: row.sessionMg.toNumber() },
  };
}
