import { findPathwayOfVisit } from "@/lib/db/sessions";
import { givenMg } from "@/lib/domain/dose/given-mg";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { DoseOrder } from "@/lib/domain/pathway/treatment-day-record";
import type { Measurement } from "@/lib/domain/pathway/screening-record";
import { lastGivenMgPerKg } from "@/lib/domain/order/order-dose";
import type { Protocol } from "@/lib/domain/protocol/protocol.schema";
import { medicinesInShort } from "@/lib/domain/screening/in-short";
import { newestMeasurement } from "@/lib/domain/screening/record-measurement";
import { showRecord } from "@/lib/queries/doctor/patient-header";
import { defineQuery } from "@/lib/queries/define-query";

export type SessionOrder = {
  patientId: string;
  pathwayId: string;
  dose: Protocol["dose"];
  monitoring: Protocol["monitoring"];
  weight: Pick<Measurement, "id" | "weightKg" | "measuredAt"> | null;
  last: { mgPerKg: number; doseMg: number } | null;
  /** Of this visit, newest first, those taken back too. */
  orders: DoseOrder[];
  allergies: string;
  medicines: string;
};

/** What the doctor orders one session's dose from. */
export const sessionOrder = defineQuery({
  name: "session-order",
  permission: "dose:order",
  load: async (tx, { visitId }: { visitId: string }) => {
    const pathwayId = await findPathwayOfVisit(tx, visitId);
    return pathwayId === undefined ? undefined : showRecord(tx, pathwayId, (record) => view(record, visitId));
  },
  shows: ({ patientId }) => [{ patientId, information: ["orders", "measurements", "health"] }],
});

function view(record: PathwayRecord, visitId: string): SessionOrder {
  const weight = newestMeasurement(record);
  const lastMgPerKg = lastGivenMgPerKg(record);
  const lastDose = record.doses.at(-1);
  const health = record.screenings.at(-1)?.health ?? {};
  return {
    ...{ patientId: record.patient.id, pathwayId: record.id, dose: record.protocol.dose },
    monitoring: record.protocol.monitoring,
    weight: weight ? { id: weight.id, weightKg: weight.weightKg, measuredAt: weight.measuredAt } : null,
    last: lastMgPerKg !== null && lastDose ? { mgPerKg: lastMgPerKg, doseMg: givenMg(record, lastDose) } : null,
    orders: record.orders.filter((order) => order.visitId === visitId).toReversed(),
    ...{ allergies: health.allergies ?? "", medicines: medicinesInShort(record) },
  };
}
