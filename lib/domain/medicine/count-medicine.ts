import { type SecondPerson, witnessOf, type WitnessRefusal } from "@/lib/domain/dose/second-person";
import { amountMg, type Batch } from "@/lib/domain/medicine/batch";
import { type NewLedgerRow, toCents } from "@/lib/domain/medicine/ledger";
import type { CloseDiscrepancyInput, CountKind, CountMedicineInput } from "@/lib/domain/medicine/medicine.schema";
import { ok, refuse, type Result } from "@/lib/domain/result";

export type CountedBatch = { batchId: string; countedMg: number; expectedMg: number; differenceMg: number };
export type MedicineCounted = { kind: CountKind; counted: CountedBatch[]; comment: string; witnessId: string };

export type CountRefusal =
  { kind: "batches-not-counted"; count: number } | { kind: "nothing-to-count" } | WitnessRefusal;

/**
 * Count the unopened ampoules of a place, each treatment day and at handover (PROPOSED, reference 4.4), two people together. Every batch with a
 * balance is counted. The expected number is told only afterwards; whatever differs opens a case.
 */
export function countMedicine(
  batches: Batch[],
  input: CountMedicineInput,
  { recorderId, secondPerson }: { recorderId: string; secondPerson: SecondPerson },
): Result<MedicineCounted, CountRefusal> {
  const toCount = batches.filter((batch) => batch.balanceMg > 0 || input.counts[batch.id] !== undefined);
  if (toCount.length === 0) return refuse({ kind: "nothing-to-count" });
  const missing = toCount.filter((batch) => input.counts[batch.id] === undefined);
  if (missing.length > 0) return refuse({ kind: "batches-not-counted", count: missing.length });
  const witness = witnessOf(secondPerson, recorderId);
  if (!witness.ok) return witness;
  const counted = toCount.map((batch) => {
    const countedMg = amountMg(input.counts[batch.id] ?? 0, batch);
    const expectedMg = batch.balanceMg;
    return { batchId: batch.id, countedMg, expectedMg, differenceMg: toCents(countedMg - expectedMg) };
  });
  return ok({ kind: input.kind, counted, comment: input.comment, witnessId: witness.value });
}

/** Something that did not come out even, until two people have explained it. */
export type OpenDiscrepancy = {
  id: string;
  batchId: string;
  source: "count" | "session";
  /** Counted − expected, or what a session still had out; mg. */
  differenceMg: number;
  isClosed: boolean;
};
export type DiscrepancyClosed = {
  discrepancyId: string;
  explanation: string;
  witnessId: string;
  /** The stock really differs: the row that brings the balance to what is there. */
  adjustment: NewLedgerRow | null;
};
export type CloseDiscrepancyRefusal =
  | { kind: "already-closed" }
  | { kind: "session-is-not-adjusted" }
  | { kind: "balance-too-low"; balanceMg: number; neededMg: number }
  | WitnessRefusal;

/**
 * Settle a case: two people and an explanation. After a count the balance is brought to what was counted when the stock really differs;
 * what a session still has out is put right in the ledger itself, by a correction.
 */
export function closeDiscrepancy(
  { discrepancy, batch }: { discrepancy: OpenDiscrepancy; batch: Batch },
  input: CloseDiscrepancyInput,
  { closerId, secondPerson }: { closerId: string; secondPerson: SecondPerson },
): Result<DiscrepancyClosed, CloseDiscrepancyRefusal> {
  const { id, batchId, source, differenceMg } = discrepancy;
  if (discrepancy.isClosed) return refuse({ kind: "already-closed" });
  const adjusts = input.adjusts === "yes";
  if (adjusts && source === "session") return refuse({ kind: "session-is-not-adjusted" });
  if (adjusts && toCents(batch.balanceMg + differenceMg) < 0)
    return refuse({ kind: "balance-too-low", balanceMg: batch.balanceMg, neededMg: -differenceMg });
  const witness = witnessOf(secondPerson, closerId);
  if (!witness.ok) return witness;
  const witnessId = witness.value;
  const adjustment: NewLedgerRow = {
    ...{ batchId, kind: "adjustment", amountMg: differenceMg, sessionMg: 0, patientId: null, visitId: null },
    ...{ witnessId, reason: input.explanation, reversesId: null },
  };
  const { explanation } = input;
  return ok({ discrepancyId: id, explanation, witnessId, adjustment: adjusts ? adjustment : null });
}
