import type { Tx } from "@/lib/db/unit-of-work";
import type { Permit } from "@/lib/domain/access/policy";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { AlertAcknowledged } from "@/lib/domain/vitals/acknowledge-alert";
import type { VitalsInvalidated } from "@/lib/domain/vitals/invalidate-vitals";
import type { VitalsRecorded } from "@/lib/domain/vitals/record-vitals";

/** Store a reading and the alerts that it raised. `newAlertId` gives each alert its id. */
export async function insertVitals(
  tx: Tx,
  record: PathwayRecord,
  recorded: VitalsRecorded,
  { permit, now, newAlertId }: { permit: Permit<"vitals:record">; now: Date; newAlertId: () => string },
): Promise<void> {
  const { readingId, values, alerts, visitId, measuredAt, skippedReason, comment, assessment, ruleVersion } = recorded;
  const owner = { pathwayId: record.id, patientId: record.patient.id, visitId };
  await tx.vitalsReading.createMany({
    data: [
      {
        ...{ id: readingId, ...owner, ...values, measuredAt, skippedReason, comment, assessment, ruleVersion },
        ...{ recordedAt: now, recordedById: permit.actor.userId },
      },
    ],
  });
  if (alerts.length === 0) return;
  await tx.vitalsAlert.createMany({
    data: alerts.map((alert) => ({ id: newAlertId(), ...owner, readingId, ...alert, raisedAt: now })),
  });
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
  taken: VitalsInvalidated,
  permit: Permit<"vitals:invalidate">,
): Promise<boolean> {
  const { count } = await tx.vitalsReading.updateMany({
    where: { id: taken.readingId, invalidatedAt: null },
    data: { invalidatedAt: taken.invalidatedAt, invalidatedById: permit.actor.userId, invalidatedReason: taken.reason },
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
