import { oneOf } from "@/lib/db/row-mapping";
import type { Tx } from "@/lib/db/unit-of-work";
import type { Permit } from "@/lib/domain/access/policy";
import { type Absence, ABSENCE_KINDS } from "@/lib/domain/booking/capacity";
import type { KeptAbsence } from "@/lib/domain/booking/record-absence";

/** Somebody's absences that are not over, earliest first, those taken back too. */
export async function listAbsencesOf(tx: Tx, userId: string, endingAfter: Date): Promise<KeptAbsence[]> {
  const rows = await tx.absence.findMany({
    where: { userId, endsAt: { gt: endingAfter } },
    orderBy: [{ startsAt: "asc" }, { recordedAt: "asc" }],
  });
  return rows.map(toAbsence);
}

/** Everybody's absences that count and are not over, earliest first. */
export async function listAbsences(tx: Tx, endingAfter: Date): Promise<KeptAbsence[]> {
  const rows = await tx.absence.findMany({
    where: { cancelledAt: null, endsAt: { gt: endingAfter } },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
  });
  return rows.map(toAbsence);
}

/** One absence, or undefined. */
export async function findAbsence(tx: Tx, id: string): Promise<KeptAbsence | undefined> {
  const row = await tx.absence.findUnique({ where: { id } });
  return row ? toAbsence(row) : undefined;
}

export async function insertAbsence(
  tx: Tx,
  absence: Absence,
  permit: Permit<"capacity:edit">,
  now: Date,
): Promise<void> {
  await tx.absence.createMany({ data: [{ ...absence, recordedAt: now, recordedById: permit.actor.userId }] });
}

/** Takes an absence back. `false` when somebody has already. */
export async function markAbsenceCancelled(
  tx: Tx,
  id: string,
  permit: Permit<"capacity:edit">,
  now: Date,
): Promise<boolean> {
  const { count } = await tx.absence.updateMany({
    where: { id, cancelledAt: null },
    data: { cancelledAt: now, cancelledById: permit.actor.userId },
  });
  return count === 1;
}

function toAbsence(row: Omit<KeptAbsence, "kind"> & { kind: string }): KeptAbsence {
  const { id, userId, startsAt, endsAt, cancelledAt } = row;
  return { id, userId, kind: oneOf(ABSENCE_KINDS, row.kind), startsAt, endsAt, cancelledAt };
}
