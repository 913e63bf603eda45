import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { markMedicineInvalidated } from "@/lib/db/patient-medicines";
import { invalidateMedicine as decideInvalidateMedicine } from "@/lib/domain/screening/invalidate-medicine";
import { InvalidateMedicineInput } from "@/lib/domain/screening/patient-medicine.schema";

/** The doctor marks a medicine as wrongly recorded. */
export const invalidateMedicine = definePathwayCommand({
  name: "invalidate-medicine",
  permission: "patient-medicine:record",
  input: InvalidateMedicineInput,
  alsoLoad: nothingElse,
  decide: (record, input) => decideInvalidateMedicine(record, input),
  save: (tx, _record, decided, { permit, now }) => markMedicineInvalidated(tx, decided, permit, now),
  audit: ({ medicineId }) => ({ action: "patient-medicine.invalidated", subjectId: medicineId, payload: {} }),
});
