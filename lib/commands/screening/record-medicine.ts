import { definePathwayCommand } from "@/lib/commands/define-pathway-command";
import { listedMedicine } from "@/lib/content/classifications/atc";
import { insertMedicine } from "@/lib/db/patient-medicines";
import { ok } from "@/lib/domain/result";
import { RecordMedicineInput } from "@/lib/domain/screening/patient-medicine.schema";
import { recordMedicine as decideRecordMedicine } from "@/lib/domain/screening/record-medicine";

/** The doctor records one medicine that the patient takes. */
export const recordMedicine = definePathwayCommand({
  name: "record-medicine",
  permission: "patient-medicine:record",
  input: RecordMedicineInput,
  alsoLoad: (_tx, input) => Promise.resolve({ listed: listedMedicine(input.code, input.text) }),
  decide: (record, input, { extra }) => decideRecordMedicine(record, input, extra),
  save: async (tx, record, decided, { permit, now }) => {
    await insertMedicine(tx, record, decided, permit, now);
    return ok({ medicineId: decided.id });
  },
  audit: ({ use }, { medicineId }) => ({
    action: "patient-medicine.recorded",
    subjectId: medicineId,
    payload: { use },
  }),
});
