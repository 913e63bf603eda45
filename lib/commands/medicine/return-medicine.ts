import { defineCommand } from "@/lib/commands/define-command";
import { insertLedgerRows, lockSessionStock } from "@/lib/db/medicine-ledger";
import { MoveMedicineInput } from "@/lib/domain/medicine/medicine.schema";
import { returnMedicine as decideReturnMedicine } from "@/lib/domain/medicine/move-medicine";
import { ok } from "@/lib/domain/result";
import { newId } from "@/lib/platform/ids";

/** The nurse puts unopened ampoules of a session back into the stock. */
export const returnMedicine = defineCommand({
  name: "return-medicine",
  permission: "medicine:move",
  input: MoveMedicineInput,
  load: (tx, input) => lockSessionStock(tx, input),
  decide: (facts, input) => decideReturnMedicine(facts, input),
  save: async (tx, row, { permit, now }) => {
    await insertLedgerRows(tx, [row], { permit, now, newRowId: newId });
    return ok({ rowId: row.id });
  },
  audit: ({ patientId, batchId, visitId, amountMg }, { rowId }) => ({
    action: "medicine.returned",
    patientId,
    subjectId: rowId,
    payload: { batchId, visitId, amountMg },
  }),
});
