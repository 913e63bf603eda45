import type { Tx } from "@/lib/db/unit-of-work";
import type { Permit } from "@/lib/domain/access/policy";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { CheckInAnswered } from "@/lib/domain/session/check-in";
import type { SessionDecided } from "@/lib/domain/session/session-decision";

/** Keep a decision about today's session, with its name; it is never changed. */
export async function insertSessionDecision(
  tx: Tx,
  record: PathwayRecord,
  decided: SessionDecided,
  permit: Permit<"session:decide"> | Permit<"session:accept-deviation">,
  now: Date,
): Promise<void> {
  await tx.sessionDecision.create({
    data: {
      ...{ ...decided, pathwayId: record.id, patientId: record.patient.id },
      ...{ recordedAt: now, recordedById: permit.actor.userId },
    },
  });
}

/** Keep what the patient answered on the morning of a session; answered anew it is another row. */
export async function insertCheckIn(
  tx: Tx,
  record: PathwayRecord,
  { flag: _flag, ...answered }: CheckInAnswered,
  permit: Permit<"check-in:answer">,
  now: Date,
): Promise<void> {
  await tx.sessionCheckIn.create({
    data: {
      ...{ ...answered, pathwayId: record.id, patientId: record.patient.id },
      ...{ answeredAt: now, answeredById: permit.actor.userId },
    },
  });
}
