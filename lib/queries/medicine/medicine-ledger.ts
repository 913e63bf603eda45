import { z } from "zod";
import { listBatches } from "@/lib/db/medicine";
import { findVisiblePatientNames, listLedger } from "@/lib/db/medicine-ledger";
import { listPossibleSecondPersons, type PossibleSecondPerson } from "@/lib/db/second-person";
import { addCalendarDays, type CalendarDate, clinicDate, startOfClinicDay } from "@/lib/domain/calendar";
import { defineQuery } from "@/lib/queries/define-query";
import { type StockLedgerRow, withBatch } from "@/lib/queries/medicine/medicine-stock";

export type MedicineLedger = {
  from: CalendarDate;
  to: CalendarDate;
  /** Oldest first; the patient by name where the reader may open the record, else by the number of the ledger. */
  rows: (StockLedgerRow & { patient: { id: string; name: string | null } | null })[];
  /** Only of one patient. */
  patientName: string | null;
  secondPersons: PossibleSecondPerson[];
};

const day = z.iso.date();
const DAYS = 7;

/**
 * The ledger of a period, or everything of one patient (legemiddelhåndteringsforskriften § 9 a: receipts and withdrawals, and what each patient
 * got; kept five years), to print. Who is named is logged; a patient outside the reader's reach stays a number.
 */
export const medicineLedger = defineQuery({
  name: "medicine-ledger",
  permission: "medicine:view",
  load: async (
    tx,
    input: { from: string | undefined; to: string | undefined; patientId: string | undefined },
    { permit, now },
  ): Promise<MedicineLedger | undefined> => {
    const to = day.safeParse(input.to).data ?? clinicDate(now);
    const asked = day.safeParse(input.from).data ?? addCalendarDays(to, 1 - DAYS);
    const from = asked <= to ? asked : to;
    const patientId = z.uuid().safeParse(input.patientId).data;
    if (input.patientId !== undefined && patientId === undefined) return undefined;
    const rows = await listLedger(
      tx,
      patientId === undefined
        ? { from: startOfClinicDay(from), until: startOfClinicDay(addCalendarDays(to, 1)) }
        : { patientId },
    );
    const ids = patientId === undefined ? rows.map((row) => row.patientId) : [patientId];
    const names = await findVisiblePatientNames(tx, ids);
    if (patientId !== undefined && !names.has(patientId)) return undefined;
    const batches = await listBatches(tx);
    return {
      ...{ from, to, patientName: patientId === undefined ? null : (names.get(patientId) ?? null) },
      rows: rows.map((row) => ({
        ...withBatch(row, batches),
        patient: row.patientId === null ? null : { id: row.patientId, name: names.get(row.patientId) ?? null },
      })),
      secondPersons: await listPossibleSecondPersons(tx, { now, without: [permit.actor.userId] }),
    };
  },
  shows: ({ rows }) => {
    const named = rows.flatMap(({ patient }) => (patient?.name ? [patient.id] : []));
    return [...new Set(named)].map((patientId) => ({ patientId, information: ["dose" as const] }));
  },
});
