import { closingEvent } from "@/lib/domain/pathway/course-phase";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { MedicineListCheck } from "@/lib/domain/pathway/screening-record";
import { ok, refuse, type Result } from "@/lib/domain/result";
import type { ConfirmMedicineListInput } from "@/lib/domain/screening/patient-medicine.schema";
import { currentMedicines } from "@/lib/domain/screening/record-medicine";

export type MedicineListConfirmed = { id: string; medicineCount: number };
export type ConfirmMedicineListRefusal = { kind: "pathway-closed" } | { kind: "medicine-list-changed" };

/** The doctor has gone through the medicines with the patient: these are all, or there are none. Refused when the list is no longer the one seen. */
export function confirmMedicineList(
  record: PathwayRecord,
  { commandId: id, medicineCount }: ConfirmMedicineListInput,
): Result<MedicineListConfirmed, ConfirmMedicineListRefusal> {
  if (closingEvent(record)) return refuse({ kind: "pathway-closed" });
  if (medicineCount !== currentMedicines(record).length) return refuse({ kind: "medicine-list-changed" });
  return ok({ id, medicineCount });
}

/** The confirmation that still holds; undefined when a medicine was added, ended or taken back since, or nobody has confirmed. An empty list alone says nothing. */
export function medicineListInForce(
  record: Pick<PathwayRecord, "medicines" | "medicineListChecks">,
): MedicineListCheck | undefined {
  const check = record.medicineListChecks.at(-1);
  if (!check || check.medicineCount !== currentMedicines(record).length) return undefined;
  return record.medicines.some(({ recordedAt }) => recordedAt > check.recordedAt) ? undefined : check;
}
