import { defineCommand } from "@/lib/commands/define-command";
import { findBatch, lockBatch } from "@/lib/db/medicine";
import { openSessionDiscrepancies } from "@/lib/db/medicine-counts";
import {
  findLedgerEntry,
  insertLedgerRows,
  isLedgerRowReversed,
  isSessionDischarged,
  sessionOutByBatch,
} from "@/lib/db/medicine-ledger";
import { unsafeConfirmSecondPerson } from "@/lib/db/second-person";
import { CorrectLedgerRowInput } from "@/lib/domain/medicine/medicine.schema";
import { correctLedgerRow as decideCorrectLedgerRow } from "@/lib/domain/medicine/move-medicine";
import { ok } from "@/lib/domain/result";
import { systemClock } from "@/lib/platform/clock";
import { newId } from "@/lib/platform/ids";

/**
 * A mistake in the ledger is put right by a row that reverses it, with a witness. When the session it belongs to is over and does not come out even
 * any more, a case opens.
 */
export const correctLedgerRow = defineCommand({
  name: "correct-ledger-row",
  permission: "medicine:move",
  input: CorrectLedgerRowInput,
  load: async (tx, input, { permit, now }) => {
    const entry = await findLedgerEntry(tx, input.rowId);
    if (!entry) return undefined;
    await lockBatch(tx, entry.batchId);
    const batch = await findBatch(tx, entry.batchId);
    if (!batch) return undefined;
    const { visitId, batchId } = entry;
    const outMg = visitId === null ? 0 : ((await sessionOutByBatch(tx, visitId)).get(batchId) ?? 0);
    const isReversed = await isLedgerRowReversed(tx, entry.id);
    const at = systemClock.now();
    const secondPerson = await unsafeConfirmSecondPerson(tx, input, { at, clinicNow: now, permit });
    return { batch, entry, isReversed, outMg, secondPerson };
  },
  decide: ({ secondPerson, ...facts }, input, { permit }) =>
    decideCorrectLedgerRow(facts, input, { recorderId: permit.actor.userId, secondPerson }),
  save: async (tx, row, { permit, now }) => {
    await insertLedgerRows(tx, [row], { permit, now, newRowId: newId });
    const { visitId, patientId } = row;
    if (visitId !== null && patientId !== null && (await isSessionDischarged(tx, visitId)))
      await openSessionDiscrepancies(tx, { visitId, patientId }, { permit, now, newRowId: newId });
    return ok({ rowId: row.id });
  },
  audit: ({ patientId, batchId, visitId, reversesId, amountMg, sessionMg, witnessId }, { rowId }) => ({
    action: "medicine.corrected",
    patientId,
    subjectId: rowId,
    payload: { batchId, visitId, reversesId, amountMg, sessionMg, witnessId },
  }),
});
