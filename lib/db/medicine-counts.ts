import { oneOf } from "@/lib/db/row-mapping";
import { sessionOutByBatch } from "@/lib/db/medicine-ledger";
import type { Tx } from "@/lib/db/unit-of-work";
import type { Permit } from "@/lib/domain/access/policy";
import type { DiscrepancyClosed, MedicineCounted, OpenDiscrepancy } from "@/lib/domain/medicine/count-medicine";
import { COUNT_KINDS, type CountKind } from "@/lib/domain/medicine/medicine.schema";
import type { Stale } from "@/lib/domain/refusals";
import { ok, refuse, type Result } from "@/lib/domain/result";

type Written<P> = { permit: P; now: Date; newRowId: () => string };

/** Stores a count, a row for each batch, and opens a case for each that differs. Answers how many cases. */
export async function insertCount(
  tx: Tx,
  { counted, kind, comment, witnessId }: MedicineCounted,
  { permit, now, newRowId }: Written<Permit<"medicine:count">>,
): Promise<number> {
  const countedById = permit.actor.userId;
  const rows = counted.map((batch) => ({ ...batch, id: newRowId() }));
  await tx.medicineCount.createMany({
    data: rows.map(({ id, batchId, countedMg, expectedMg }) => ({
      ...{ id, batchId, kind, countedMg, expectedMg, countedAt: now, countedById, witnessId, comment },
    })),
  });
  const differing = rows.filter(({ differenceMg }) => differenceMg !== 0);
  await tx.medicineDiscrepancy.createMany({
    data: differing.map(({ id: countId, batchId, differenceMg }) => ({
      ...{ id: newRowId(), batchId, countId, source: "count", differenceMg, openedAt: now, openedById: countedById },
    })),
  });
  return differing.length;
}

/**
 * Opens a case for every batch of which a session still has something out (or too little) when the patient has gone home, unless one is open
 * already: withdrawn = given + wasted + returned, or somebody explains (reference 4.4). Answers how many were opened.
 */
export async function openSessionDiscrepancies(
  tx: Tx,
  { visitId, patientId }: { visitId: string; patientId: string },
  { permit, now, newRowId }: Written<Permit<"session:discharge"> | Permit<"medicine:move">>,
): Promise<number> {
  const out = [...(await sessionOutByBatch(tx, visitId))];
  if (out.length === 0) return 0;
  const open = await tx.medicineDiscrepancy.findMany({ where: { visitId, closedAt: null }, select: { batchId: true } });
  const fresh = out.filter(([batchId]) => !open.some((known) => known.batchId === batchId));
  const openedById = permit.actor.userId;
  await tx.medicineDiscrepancy.createMany({
    data: fresh.map(([batchId, differenceMg]) => ({
      ...{ id: newRowId(), batchId, visitId, patientId, source: "session", differenceMg, openedAt: now, openedById },
    })),
  });
  return fresh.length;
}

/** One case, or undefined. */
export async function findDiscrepancy(tx: Tx, id: string): Promise<OpenDiscrepancy | undefined> {
  const row = await tx.medicineDiscrepancy.findUnique({ where: { id } });
  return row ? { ...toCase(row), isClosed: row.closedAt !== null } : undefined;
}

/** Closes a case; stale when somebody else just did. */
export async function markDiscrepancyClosed(
  tx: Tx,
  { discrepancyId, explanation, witnessId }: DiscrepancyClosed,
  { permit, now }: { permit: Permit<"medicine:settle-discrepancy">; now: Date },
): Promise<Result<{ discrepancyId: string }, Stale>> {
  const { count } = await tx.medicineDiscrepancy.updateMany({
    where: { id: discrepancyId, closedAt: null },
    data: { closedAt: now, closedById: permit.actor.userId, witnessId, explanation },
  });
  return count === 1 ? ok({ discrepancyId }) : refuse({ kind: "stale" });
}

export type DiscrepancyRow = Omit<OpenDiscrepancy, "isClosed"> & {
  openedAt: Date;
  openedBy: string;
  closed: { at: Date; by: string; witness: string; explanation: string } | null;
};

/** Every case since a moment and every one that is open, the newest first, with names. */
export async function listDiscrepancies(tx: Tx, { closedSince }: { closedSince: Date }): Promise<DiscrepancyRow[]> {
  const rows = await tx.medicineDiscrepancy.findMany({
    where: { OR: [{ closedAt: null }, { closedAt: { gte: closedSince } }] },
    orderBy: [{ openedAt: "desc" }, { id: "desc" }],
  });
  const ids = rows.flatMap(({ openedById, closedById, witnessId }) => [openedById, closedById, witnessId]);
  const people = await tx.user.findMany({
    where: { id: { in: ids.filter((id) => id !== null) } },
    select: { id: true, name: true },
  });
  const nameOf = (id: string | null) => people.find((person) => person.id === id)?.name ?? "–";
  return rows.map((row) => ({
    ...{ ...toCase(row), openedAt: row.openedAt, openedBy: nameOf(row.openedById) },
    closed: row.closedAt
      ? {
          ...{ at: row.closedAt, by: nameOf(row.closedById), witness: nameOf(row.witnessId) },
          explanation: row.explanation ?? "",
        }
      : null,
  }));
}

export type LastCount = { batchId: string; kind: CountKind; countedAt: Date; countedMg: number };

/** The newest count of every batch. */
export async function listLastCounts(tx: Tx): Promise<LastCount[]> {
  const rows = await tx.medicineCount.findMany({
    distinct: ["batchId"],
    orderBy: [{ batchId: "asc" }, { countedAt: "desc" }, { id: "desc" }],
  });
  return rows.map(({ batchId, kind, countedAt, countedMg }) => ({
    ...{ batchId, countedAt, kind: oneOf(COUNT_KINDS, kind), countedMg: countedMg.toNumber() },
  }));
}

type CaseRow = { id: string; batchId: string; source: string; differenceMg: { toNumber(): number } };

function toCase({ id, batchId, source, differenceMg }: CaseRow): Omit<OpenDiscrepancy, "isClosed"> {
  return { id, batchId, source: oneOf(["count", "session"] as const, source), differenceMg: differenceMg.toNumber() };
}
