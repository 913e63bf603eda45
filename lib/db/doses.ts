import type { Tx } from "@/lib/db/unit-of-work";
import type { Permit } from "@/lib/domain/access/policy";
import type { DoseGiven } from "@/lib/domain/dose/give-dose";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";

/**
 * Store a dose and what it takes from the stock, together: what the patient got, and what was left in the opened ampoules, thrown away
 * with the second person as witness (legemiddelhåndteringsforskriften § 9 a). Two keys hold that a session and an order have one dose.
 */
export async function insertDose(
  tx: Tx,
  record: PathwayRecord,
  given: DoseGiven,
  { permit, newRowId }: { permit: Permit<"dose:give">; newRowId: () => string },
): Promise<void> {
  const { batch, order, visitId, checkedById, givenAt } = given;
  const givenById = permit.actor.userId;
  const patientId = record.patient.id;
  await tx.doseAdministration.createMany({
    data: [
      {
        ...{ id: given.doseId, pathwayId: record.id, patientId, visitId, orderId: order.id, batchId: batch.id },
        ...{
          doseMg: given.doseMg,
          volumeMl: given.volumeMl,
          strengthMgPerMl: batch.strengthMgPerMl,
          weightKg: order.weightKg,
        },
        ...{ site: given.site, givenAt, recordedAt: givenAt, givenById, checkedById },
      },
    ],
  });
  const row = {
    batchId: batch.id,
    patientId,
    visitId,
    recordedAt: givenAt,
    recordedById: givenById,
    witnessId: checkedById,
    reason: "",
  };
  const taken = [
    { ...row, id: newRowId(), kind: "administered", amountMg: -given.doseMg },
    { ...row, id: newRowId(), kind: "wasted", amountMg: -given.wastedMg },
  ];
  await tx.medicineLedgerRow.createMany({ data: taken.filter(({ amountMg }) => amountMg !== 0) });
}
