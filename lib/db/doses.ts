import { recordedColumns } from "@/lib/db/recorded-columns";
import { findAdministeredRow, insertLedgerRows } from "@/lib/db/medicine-ledger";
import type { Tx } from "@/lib/db/unit-of-work";
import type { Permit } from "@/lib/domain/access/policy";
import type { DoseEnded } from "@/lib/domain/dose/end-dose";
import type { DoseGiven } from "@/lib/domain/dose/give-dose";
import type { InfusionEventRecorded } from "@/lib/domain/dose/record-infusion-event";
import { rowsOfDose, rowsOfEnding } from "@/lib/domain/medicine/ledger";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";

/**
 * Store a dose and what it takes from the stock, together: the ampoules opened, what the patient got, and what was left in them, thrown away
 * with the second person as witness (legemiddelhåndteringsforskriften § 9 a). An infusion starts with the dose and counts as given when it has
 * ended: until then it is out. Two keys hold that a session and an order have one dose.
 */
export async function insertDose(
  tx: Tx,
  record: PathwayRecord,
  given: DoseGiven,
  { permit, newRowId }: { permit: Permit<"dose:give">; newRowId: () => string },
): Promise<void> {
  const { batch, order, visitId, checkedById, givenAt, doseMg, withdrawnMg, wastedMg, rateMlPerHour } = given;
  const givenById = permit.actor.userId;
  const patientId = record.patient.id;
  await tx.doseAdministration.createMany({
    data: [
      {
        ...{ id: given.doseId, pathwayId: record.id, patientId, visitId, orderId: order.id, batchId: batch.id },
        ...{ doseMg, volumeMl: given.volumeMl, strengthMgPerMl: batch.strengthMgPerMl, weightKg: order.weightKg },
        ...{ site: given.site, givenAt, recordedAt: givenAt, givenById, checkedById },
      },
    ],
  });
  if (rateMlPerHour !== null) {
    await tx.infusionEvent.createMany({
      data: [
        {
          ...{ id: newRowId(), visitId, doseId: given.doseId, kind: "started", rateMlPerHour, reason: "" },
          ...{ happenedAt: givenAt, deviceAt: null, ...recordedColumns(record, permit, givenAt) },
        },
      ],
    });
  }
  const rows = rowsOfDose(
    { withdrawnMg, wastedMg, givenMg: rateMlPerHour === null ? doseMg : 0 },
    { batchId: batch.id, patientId, visitId, witnessId: checkedById },
  );
  await insertLedgerRows(tx, rows, { permit, now: givenAt, newRowId });
}

/** Store what happened to a running infusion. */
export async function insertInfusionEvent(
  tx: Tx,
  record: PathwayRecord,
  event: InfusionEventRecorded,
  permit: Permit<"infusion:record">,
  now: Date,
): Promise<void> {
  await tx.infusionEvent.createMany({ data: [{ ...event, ...recordedColumns(record, permit, now) }] });
}

/** Store how a dose ended, with the rows of the ledger that follow from it: once per dose (unique key). */
export async function insertDoseEnding(
  tx: Tx,
  record: PathwayRecord,
  ended: DoseEnded,
  { permit, now, newRowId }: { permit: Permit<"dose:end">; now: Date; newRowId: () => string },
): Promise<void> {
  const { dose, wastedMg, ...ending } = ended;
  await tx.doseEnding.createMany({ data: [{ ...ending, ...recordedColumns(record, permit, now) }] });
  const { batchId } = await tx.doseAdministration.findUniqueOrThrow({
    where: { id: dose.id },
    select: { batchId: true },
  });
  const administered = await findAdministeredRow(tx, dose.visitId);
  const { givenMg, reason, witnessId } = ended;
  const rows = rowsOfEnding({ givenMg, wastedMg, reason, witnessId }, administered, {
    ...{ batchId, patientId: record.patient.id, visitId: dose.visitId },
  });
  await insertLedgerRows(tx, rows, { permit, now, newRowId });
}
