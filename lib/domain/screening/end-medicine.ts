import { clinicDate } from "@/lib/domain/calendar";
import { closingEvent } from "@/lib/domain/pathway/course-phase";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { ok, refuse, type Result } from "@/lib/domain/result";
import type { EndMedicineInput } from "@/lib/domain/screening/patient-medicine.schema";

export type MedicineEnded = Pick<EndMedicineInput, "medicineId" | "endedOn" | "reason">;
export type EndMedicineRefusal =
  | { kind: "pathway-closed" }
  | { kind: "medicine-unknown" }
  | { kind: "already-invalidated" }
  | { kind: "already-ended" }
  | { kind: "ended-in-future" };

/** The patient no longer takes a medicine, since when and why. It records what has happened; the program never says what ought to. */
export function endMedicine(
  record: PathwayRecord,
  { medicineId, endedOn, reason }: EndMedicineInput,
  { now }: { now: Date },
): Result<MedicineEnded, EndMedicineRefusal> {
  if (closingEvent(record)) return refuse({ kind: "pathway-closed" });
  const medicine = record.medicines.find(({ id }) => id === medicineId);
  if (!medicine) return refuse({ kind: "medicine-unknown" });
  if (medicine.invalidated) return refuse({ kind: "already-invalidated" });
  if (medicine.ended) return refuse({ kind: "already-ended" });
  return endedOn > clinicDate(now) ? refuse({ kind: "ended-in-future" }) : ok({ medicineId, endedOn, reason });
}
