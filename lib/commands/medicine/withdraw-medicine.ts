import { defineCommand } from "@/lib/commands/define-command";
import { insertLedgerRows, lockSessionStock } from "@/lib/db/medicine-ledger";
import { clinicDate } from "@/lib/domain/calendar";
import { MoveMedicineInput } from "@/lib/domain/medicine/medicine.schema";
import { withdrawMedicine as decideWithdrawMedicine } from "@/lib/domain/medicine/move-medicine";
import { ok } from "@/lib/domain/result";
import { newId } from "@/lib/platform/ids";

/** The nurse takes unopened ampoules out of the stock for one session. */
export const withdrawMedicine = defineCommand({
  name: "withdraw-medicine",
  permission: "medicine:move",
  input: MoveMedicineInput,
  load: (tx, input) => lockSessionStock(tx, input),
  decide: (facts, input, { now }) => decideWithdrawMedicine(facts, input, { today: clinicDate(now) }),
  save: async (tx, row, { permit, now }) => {
    await insertLedgerRows(tx, [row], { permit, now, newRowId: newId });
    return ok({ rowId: row.id });
  },
  audit: ({ patientId, batchId, visitId, sessionMg }, { rowId }) => ({
    action: "medicine.withdrawn",
    patientId,
    subjectId: rowId,
    payload: { batchId, visitId, sessionMg },
  }),
});
