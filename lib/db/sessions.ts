import type { Tx } from "@/lib/db/unit-of-work";
import type { Permit } from "@/lib/domain/access/policy";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { PatientDischarged } from "@/lib/domain/session/discharge-patient";
import type { TimeOutRecorded } from "@/lib/domain/session/record-time-out";

/** Store a time-out as answered; taken anew it is another row. */
export async function insertTimeOut(
  tx: Tx,
  record: PathwayRecord,
  timeOut: TimeOutRecorded,
  permit: Permit<"time-out:record">,
  now: Date,
): Promise<void> {
  await tx.timeOut.createMany({
    data: [
      {
        ...timeOut,
        ...{ pathwayId: record.id, patientId: record.patient.id },
        ...{ recordedAt: now, recordedById: permit.actor.userId },
      },
    ],
  });
}

/** Store a discharge: once per session (unique key). */
export async function insertDischarge(
  tx: Tx,
  record: PathwayRecord,
  discharge: PatientDischarged,
  permit: Permit<"session:discharge">,
  now: Date,
): Promise<void> {
  await tx.sessionDischarge.createMany({
    data: [
      {
        ...discharge,
        ...{ pathwayId: record.id, patientId: record.patient.id },
        ...{ dischargedAt: now, dischargedById: permit.actor.userId },
      },
    ],
  });
}
