import { invalidatedColumns, recordedColumns } from "@/lib/db/recorded-columns";
import { dateColumnOf } from "@/lib/db/row-mapping";
import type { Tx } from "@/lib/db/unit-of-work";
import type { Permit } from "@/lib/domain/access/policy";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { Stale } from "@/lib/domain/refusals";
import { ok, refuse, type Result } from "@/lib/domain/result";
import type { MedicineListConfirmed } from "@/lib/domain/screening/confirm-medicine-list";
import type { MedicineEnded } from "@/lib/domain/screening/end-medicine";
import type { MedicineInvalidated } from "@/lib/domain/screening/invalidate-medicine";
import type { MedicineRecorded } from "@/lib/domain/screening/record-medicine";
import type { InteractionReviewed } from "@/lib/domain/screening/review-interaction";

type Recording = Permit<"patient-medicine:record">;

/** Store one medicine that the patient takes. */
export async function insertMedicine(
  tx: Tx,
  record: PathwayRecord,
  recorded: MedicineRecorded,
  permit: Recording,
  now: Date,
): Promise<void> {
  await tx.patientMedicine.create({ data: { ...recorded, ...recordedColumns(record, permit, now) } });
}

/** The patient no longer takes it. Stale when somebody else just ended it or took it back. */
export async function markMedicineEnded(
  tx: Tx,
  { medicineId, endedOn, reason }: MedicineEnded,
  permit: Recording,
): Promise<Result<{ medicineId: string }, Stale>> {
  const { count } = await tx.patientMedicine.updateMany({
    where: { id: medicineId, endedOn: null, invalidatedAt: null },
    data: { endedOn: dateColumnOf(endedOn), endedById: permit.actor.userId, endedReason: reason },
  });
  return count === 1 ? ok({ medicineId }) : refuse({ kind: "stale" });
}

/** Mark a medicine as wrongly recorded; its words stay. Stale when somebody else just did. */
export async function markMedicineInvalidated(
  tx: Tx,
  { medicineId, reason }: MedicineInvalidated,
  permit: Recording,
  now: Date,
): Promise<Result<{ medicineId: string }, Stale>> {
  const { count } = await tx.patientMedicine.updateMany({
    where: { id: medicineId, invalidatedAt: null },
    data: invalidatedColumns(reason, permit, now),
  });
  return count === 1 ? ok({ medicineId }) : refuse({ kind: "stale" });
}

/** Store that the list was gone through with the patient and is whole. */
export async function insertMedicineListCheck(
  tx: Tx,
  record: PathwayRecord,
  confirmed: MedicineListConfirmed,
  permit: Recording,
  now: Date,
): Promise<void> {
  await tx.medicineListCheck.create({ data: { ...confirmed, ...recordedColumns(record, permit, now) } });
}

/** Store that a doctor has read what is known about a medicine with ketamine, and their assessment. */
export async function insertInteractionReview(
  tx: Tx,
  record: PathwayRecord,
  reviewed: InteractionReviewed,
  permit: Permit<"interaction:review">,
  now: Date,
): Promise<void> {
  await tx.interactionReview.create({ data: { ...reviewed, ...recordedColumns(record, permit, now) } });
}
