import { defineCommand } from "@/lib/commands/define-command";
import { findBatch, lockBatch } from "@/lib/db/medicine";
import { findDiscrepancy, markDiscrepancyClosed } from "@/lib/db/medicine-counts";
import { insertLedgerRows } from "@/lib/db/medicine-ledger";
import { unsafeConfirmSecondPerson } from "@/lib/db/second-person";
import { closeDiscrepancy as decideCloseDiscrepancy } from "@/lib/domain/medicine/count-medicine";
import { CloseDiscrepancyInput } from "@/lib/domain/medicine/medicine.schema";
import { systemClock } from "@/lib/platform/clock";
import { newId } from "@/lib/platform/ids";

/** Two people explain what did not come out even; the balance follows the count when the stock really differs. */
export const closeDiscrepancy = defineCommand({
  name: "close-discrepancy",
  permission: "medicine:settle-discrepancy",
  input: CloseDiscrepancyInput,
  load: async (tx, input, { permit, now }) => {
    const discrepancy = await findDiscrepancy(tx, input.discrepancyId);
    if (!discrepancy) return undefined;
    await lockBatch(tx, discrepancy.batchId);
    const batch = await findBatch(tx, discrepancy.batchId);
    if (!batch) return undefined;
    const at = systemClock.now();
    const secondPerson = await unsafeConfirmSecondPerson(tx, input, { at, clinicNow: now, permit });
    return { discrepancy, batch, secondPerson };
  },
  decide: ({ secondPerson, ...facts }, input, { permit }) =>
    decideCloseDiscrepancy(facts, input, { closerId: permit.actor.userId, secondPerson }),
  save: async (tx, closed, { permit, now }) => {
    const rows = closed.adjustment ? [closed.adjustment] : [];
    await insertLedgerRows(tx, rows, { permit, now, newRowId: newId });
    return markDiscrepancyClosed(tx, closed, { permit, now });
  },
  audit: ({ discrepancyId, adjustment, witnessId }) => ({
    action: "medicine.discrepancy-closed",
    patientId: null,
    subjectId: discrepancyId,
    payload: { adjustedMg: adjustment?.amountMg ?? 0, witnessId },
  }),
});
