import { closingEvent } from "@/lib/domain/pathway/course-phase";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { ok, refuse, type Result } from "@/lib/domain/result";
import type { InvalidateMedicineInput } from "@/lib/domain/screening/patient-medicine.schema";

export type MedicineInvalidated = { medicineId: string; reason: string };
export type InvalidateMedicineRefusal =
  { kind: "pathway-closed" } | { kind: "medicine-unknown" } | { kind: "already-invalidated" };

/** Mark a medicine as wrongly recorded. It stays readable, struck through, with the reason (hpl § 42: never by deleting). */
export function invalidateMedicine(
  record: PathwayRecord,
  { medicineId, reason }: InvalidateMedicineInput,
): Result<MedicineInvalidated, InvalidateMedicineRefusal> {
  if (closingEvent(record)) return refuse({ kind: "pathway-closed" });
  const medicine = record.medicines.find(({ id }) => id === medicineId);
  if (!medicine) return refuse({ kind: "medicine-unknown" });
  return medicine.invalidated ? refuse({ kind: "already-invalidated" }) : ok({ medicineId, reason });
}
