import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";

type ByPerson = { actor: { userId: string } };

/** The columns that say of which course a row is, and who recorded it when. */
export function recordedColumns(record: PathwayRecord, { actor }: ByPerson, now: Date) {
  return { pathwayId: record.id, patientId: record.patient.id, recordedAt: now, recordedById: actor.userId };
}

/** The columns that strike a row through: who, when and why. Its words stay. */
export function invalidatedColumns(reason: string, { actor }: ByPerson, now: Date) {
  return { invalidatedAt: now, invalidatedById: actor.userId, invalidatedReason: reason };
}
