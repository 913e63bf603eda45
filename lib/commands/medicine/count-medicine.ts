import { defineCommand } from "@/lib/commands/define-command";
import { listBatches, lockBatch, lockStock } from "@/lib/db/medicine";
import { insertCount } from "@/lib/db/medicine-counts";
import { unsafeConfirmSecondPerson } from "@/lib/db/second-person";
import { countMedicine as decideCountMedicine } from "@/lib/domain/medicine/count-medicine";
import { CountMedicineInput } from "@/lib/domain/medicine/medicine.schema";
import { ok } from "@/lib/domain/result";
import { systemClock } from "@/lib/platform/clock";
import { newId } from "@/lib/platform/ids";

/** Two people count the ampoules of a place; what differs from the ledger opens a case. */
export const countMedicine = defineCommand({
  name: "count-medicine",
  permission: "medicine:count",
  input: CountMedicineInput,
  load: async (tx, input, { permit, now }) => {
    await lockStock(tx, input.locationId);
    const ofPlace = (batches: Awaited<ReturnType<typeof listBatches>>) =>
      batches.filter(({ location }) => location.id === input.locationId);
    // Always in the same order, so that two counts never wait for each other.
    const ids = ofPlace(await listBatches(tx))
      .map(({ id }) => id)
      .toSorted();
    for (const id of ids) await lockBatch(tx, id);
    const at = systemClock.now();
    const secondPerson = await unsafeConfirmSecondPerson(tx, input, { at, clinicNow: now, permit });
    return { batches: ofPlace(await listBatches(tx)), secondPerson };
  },
  decide: ({ batches, secondPerson }, input, { permit }) => {
    const decided = decideCountMedicine(batches, input, { recorderId: permit.actor.userId, secondPerson });
    return decided.ok ? ok({ ...decided.value, countId: input.commandId, locationId: input.locationId }) : decided;
  },
  save: async (tx, counted, { permit, now }) => {
    const discrepancies = await insertCount(tx, counted, { permit, now, newRowId: newId });
    return ok({ countId: counted.countId, batches: counted.counted.length, discrepancies });
  },
  audit: ({ kind, locationId, counted, witnessId }, { countId }) => ({
    action: "medicine.counted",
    patientId: null,
    subjectId: countId,
    payload: { kind, locationId, counted, witnessId },
  }),
});
