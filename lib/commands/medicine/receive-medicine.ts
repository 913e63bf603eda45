import { defineCommand } from "@/lib/commands/define-command";
import { findBatchByNumber, insertReceipt, listLocations, lockStock } from "@/lib/db/medicine";
import { unsafeConfirmSecondPerson } from "@/lib/db/second-person";
import { ReceiveMedicineInput } from "@/lib/domain/medicine/medicine.schema";
import { receiveMedicine as decideReceiveMedicine } from "@/lib/domain/medicine/receive-medicine";
import { ok } from "@/lib/domain/result";
import { systemClock } from "@/lib/platform/clock";
import { newId } from "@/lib/platform/ids";

/** The nurse puts ampoules into stock; every receipt stands in the ledger. */
export const receiveMedicine = defineCommand({
  name: "receive-medicine",
  permission: "medicine:receive",
  input: ReceiveMedicineInput,
  load: async (tx, input, { permit, now }) => {
    const location = (await listLocations(tx)).find(({ id }) => id === input.locationId);
    if (!location) return undefined;
    await lockStock(tx, location.id);
    const existing = (await findBatchByNumber(tx, input)) ?? null;
    const at = systemClock.now();
    const secondPerson =
      input.secondPersonId === "" ? null : await unsafeConfirmSecondPerson(tx, input, { at, clinicNow: now, permit });
    return { location, existing, secondPerson };
  },
  decide: (facts, input, { permit, now }) =>
    decideReceiveMedicine(facts, input, { now, receiverId: permit.actor.userId, receiptId: input.commandId }),
  save: async (tx, received, { permit, now }) => {
    const batchId = await insertReceipt(tx, received, { permit, now, newBatchId: newId() });
    return ok({ receiptId: received.receiptId, batchId });
  },
  audit: ({ receiptId, batch, amountMg, witnessId }, { batchId }) => ({
    action: "medicine.received",
    patientId: null,
    subjectId: receiptId,
    payload: { batchId, product: batch.product, strengthMgPerMl: batch.strengthMgPerMl, amountMg, witnessId },
  }),
});
