import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { markMedicineEnded } from "@/lib/db/patient-medicines";
import { endMedicine as decideEndMedicine } from "@/lib/domain/screening/end-medicine";
import { EndMedicineInput } from "@/lib/domain/screening/patient-medicine.schema";

/** The patient no longer takes a medicine. */
export const endMedicine = definePathwayCommand({
  name: "end-medicine",
  permission: "patient-medicine:record",
  input: EndMedicineInput,
  alsoLoad: nothingElse,
  decide: (record, input, { now }) => decideEndMedicine(record, input, { now }),
  save: (tx, _record, decided, { permit }) => markMedicineEnded(tx, decided, permit),
  audit: ({ medicineId, endedOn }) => ({
    action: "patient-medicine.ended",
    subjectId: medicineId,
    payload: { endedOn },
  }),
});
