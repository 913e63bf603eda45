import { defineCommand } from "@/lib/commands/define-command";
import { findBatch, lockBatch } from "@/lib/db/medicine";
import { findSessionStock, insertLedgerRows } from "@/lib/db/medicine-ledger";
import { unsafeConfirmSecondPerson } from "@/lib/db/second-person";
import { WasteMedicineInput } from "@/lib/domain/medicine/medicine.schema";
import { wasteMedicine as decideWasteMedicine } from "@/lib/domain/medicine/move-medicine";
import { ok } from "@/lib/domain/result";
import { systemClock } from "@/lib/platform/clock";
import { newId } from "@/lib/platform/ids";

/** The nurse throws medicine away, and a second person has seen it. */
export const wasteMedicine = defineCommand({
  name: "waste-medicine",
  permission: "medicine:move",
  input: WasteMedicineInput,
  load: async (tx, input, { permit, now }) => {
    const { batchId, visitId } = input;
    await lockBatch(tx, batchId);
    const batch = await findBatch(tx, batchId);
    const session = visitId ? await findSessionStock(tx, visitId, batchId) : null;
    if (!batch || session === undefined) return undefined;
    const at = systemClock.now();
    return { batch, session, secondPerson: await unsafeConfirmSecondPerson(tx, input, { at, clinicNow: now, permit }) };
  },
  decide: ({ secondPerson, ...facts }, input, { permit }) =>
    decideWasteMedicine(facts, input, { recorderId: permit.actor.userId, secondPerson }),
  save: async (tx, row, { permit, now }) => {
    await insertLedgerRows(tx, [row], { permit, now, newRowId: newId });
    return ok({ rowId: row.id });
  },
  audit: ({ patientId, batchId, visitId, amountMg, sessionMg, witnessId }, { rowId }) => ({
    action: "medicine.wasted",
    patientId,
    subjectId: rowId,
    payload: { batchId, visitId, amountMg, sessionMg, witnessId },
  }),
});
