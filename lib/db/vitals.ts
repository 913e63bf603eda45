import { invalidatedColumns, recordedColumns } from "@/lib/db/recorded-columns";
import type { Prisma } from "@/lib/generated/prisma/client";
import { insertJson } from "@/lib/db/json-rows";
import type { Statement, Tx } from "@/lib/db/unit-of-work";
import type { Permit } from "@/lib/domain/access/policy";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { AlertAcknowledged } from "@/lib/domain/vitals/acknowledge-alert";
import type { VitalsInvalidated } from "@/lib/domain/vitals/invalidate-vitals";
import type { VitalsRecorded } from "@/lib/domain/vitals/record-vitals";
import { newId } from "@/lib/platform/ids";

/** The statements that store readings and the alerts that they raised, oldest first. */
export function vitalsInserts(
  record: PathwayRecord,
  readings: readonly VitalsRecorded[],
  permit: Permit<"vitals:record"> | Permit<"vitals:invalidate">,
  now: Date,
): Statement[] {
  const recorded = recordedColumns(record, permit, now);
  const { pathwayId, patientId } = recorded;
  const rows = readings.map(({ readingId, values, alerts: _alerts, ...facts }) => ({
    ...{ id: readingId, ...recorded, ...values, ...facts },
  })) satisfies Prisma.VitalsReadingCreateManyInput[];
  const alerts = readings.flatMap(({ readingId, visitId, alerts: raised }) =>
    raised.map((alert) => ({ id: newId(), pathwayId, patientId, visitId, readingId, ...alert, raisedAt: now })),
  ) satisfies Prisma.VitalsAlertCreateManyInput[];
  const inserts = [insertJson("vitals_reading", rows)];
  return alerts.length > 0 ? [...inserts, insertJson("vitals_alert", alerts)] : inserts;
}

/** Store readings and the alerts that they raised, oldest first. */
export async function insertVitals(tx: Tx, ...what: Parameters<typeof vitalsInserts>): Promise<void> {
  for (const insert of vitalsInserts(...what)) await tx.$executeRaw(insert);
}

/** Answer an alert: false when somebody else already has. */
export async function markAlertAcknowledged(
  tx: Tx,
  answer: AlertAcknowledged,
  permit: Permit<"alert:acknowledge">,
): Promise<boolean> {
  const { alertId, action, acknowledgedAt, recheckAt } = answer;
  const { count } = await tx.vitalsAlert.updateMany({
    where: { id: alertId, acknowledgedAt: null },
    data: { acknowledgedAt, acknowledgedById: permit.actor.userId, action, recheckAt },
  });
  return count === 1;
}

/** Take a reading out of use; its values stay. False when it already is. */
export async function markVitalsInvalidated(
  tx: Tx,
  { readingId, reason, invalidatedAt }: VitalsInvalidated,
  permit: Permit<"vitals:invalidate">,
): Promise<boolean> {
  const { count } = await tx.vitalsReading.updateMany({
    where: { id: readingId, invalidatedAt: null },
    data: invalidatedColumns(reason, permit, invalidatedAt),
  });
  return count === 1;
}

/** The ids of a visit's alerts that nobody has answered yet, oldest first. */
export async function listOpenAlertIds(tx: Tx, visitId: string): Promise<string[]> {
  const rows = await tx.vitalsAlert.findMany({
    where: { visitId, acknowledgedAt: null },
    select: { id: true },
    orderBy: { raisedAt: "asc" },
  });
  return rows.map(({ id }) => id);
}
