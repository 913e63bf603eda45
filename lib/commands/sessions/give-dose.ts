import { definePathwayCommand } from "@/lib/commands/define-pathway-command";
import { insertDose } from "@/lib/db/doses";
import { findBatch, lockBatch } from "@/lib/db/medicine";
import { sessionOutByBatch } from "@/lib/db/medicine-ledger";
import { unsafeConfirmSecondPerson } from "@/lib/db/second-person";
import { GiveDoseInput } from "@/lib/domain/dose/dose.schema";
import { giveDose as decideGiveDose } from "@/lib/domain/dose/give-dose";
import { ok } from "@/lib/domain/result";
import { systemClock } from "@/lib/platform/clock";
import { newId } from "@/lib/platform/ids";

/**
 * The nurse gives the ordered dose and a second person confirms it. Dose, ledger rows and audit in one transaction; the batch is locked
 * from before its balance is read, so it never goes below zero.
 */
export const giveDose = definePathwayCommand({
  name: "give-dose",
  permission: "dose:give",
  input: GiveDoseInput,
  alsoLoad: async (tx, input, _record, { permit, now }) => {
    await lockBatch(tx, input.batchId);
    const batch = await findBatch(tx, input.batchId);
    if (!batch) return undefined;
    const at = systemClock.now();
    const secondPerson = await unsafeConfirmSecondPerson(tx, input, { at, clinicNow: now, permit });
    const outMg = (await sessionOutByBatch(tx, input.visitId)).get(batch.id) ?? 0;
    return { batch, secondPerson, outMg };
  },
  decide: (record, input, { permit, now, extra }) =>
    decideGiveDose(record, input, { now, actor: permit.actor, ...extra }),
  save: async (tx, record, given, { permit }) => {
    await insertDose(tx, record, given, { permit, newRowId: newId });
    return ok({ doseId: given.doseId, doseMg: given.doseMg, volumeMl: given.volumeMl });
  },
  audit: ({ doseId, visitId, order, batch, doseMg, volumeMl, wastedMg, checkedById }) => ({
    action: "dose.given",
    subjectId: doseId,
    payload: { visitId, orderId: order.id, batchId: batch.id, doseMg, volumeMl, wastedMg, checkedById },
  }),
});
