import { closingEvent } from "@/lib/domain/pathway/course-phase";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { PatientMedicine } from "@/lib/domain/pathway/screening-record";
import { ok, refuse, type Result } from "@/lib/domain/result";
import type { RecordMedicineInput } from "@/lib/domain/screening/patient-medicine.schema";
import { type Coded, type CodeRefusal, readCode, toAtc } from "@/lib/domain/screening/typed-code";

export type MedicineRecorded = Pick<PatientMedicine, "id" | "atcCode" | "name" | "dose" | "use" | "comment">;
export type RecordMedicineRefusal =
  { kind: "pathway-closed" } | CodeRefusal | { kind: "medicine-recorded"; name: string };

/**
 * Record one medicine that the patient takes, or has lately stopped, by its ATC code. The same substance may stand twice, regular and as needed.
 * `listed` is what the shipped list says about what was chosen or typed.
 */
export function recordMedicine(
  record: PathwayRecord,
  input: RecordMedicineInput,
  { listed }: { listed: Coded | null },
): Result<MedicineRecorded, RecordMedicineRefusal> {
  if (closingEvent(record)) return refuse({ kind: "pathway-closed" });
  const coded = readCode(input.text, listed, toAtc);
  if ("kind" in coded) return refuse(coded);
  const { commandId: id, dose, use, comment } = input;
  if (currentMedicines(record).some((taken) => taken.atcCode === coded.code && taken.use === use))
    return refuse({ kind: "medicine-recorded", name: coded.title });
  return ok({ id, atcCode: coded.code, name: coded.title, dose, use, comment });
}

/** What the patient takes or has lately stopped: neither ended nor recorded in error. */
export function currentMedicines(record: Pick<PathwayRecord, "medicines">): PatientMedicine[] {
  return record.medicines.filter(({ ended, invalidated }) => !ended && !invalidated);
}
