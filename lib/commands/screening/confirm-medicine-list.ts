import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { insertMedicineListCheck } from "@/lib/db/patient-medicines";
import { ok } from "@/lib/domain/result";
import { confirmMedicineList as decideConfirmMedicineList } from "@/lib/domain/screening/confirm-medicine-list";
import { ConfirmMedicineListInput } from "@/lib/domain/screening/patient-medicine.schema";

/** The doctor has gone through the medicines with the patient: these are all, or there are none. */
export const confirmMedicineList = definePathwayCommand({
  name: "confirm-medicine-list",
  permission: "patient-medicine:record",
  input: ConfirmMedicineListInput,
  alsoLoad: nothingElse,
  decide: (record, input) => decideConfirmMedicineList(record, input),
  save: async (tx, record, decided, { permit, now }) => {
    await insertMedicineListCheck(tx, record, decided, permit, now);
    return ok({ checkId: decided.id });
  },
  audit: ({ medicineCount }, { checkId }) => ({
    action: "medicine-list.confirmed",
    subjectId: checkId,
    payload: { medicineCount },
  }),
});
