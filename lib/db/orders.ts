import { Prisma } from "@/lib/generated/prisma/client";
import type { Tx } from "@/lib/db/unit-of-work";
import type { Permit } from "@/lib/domain/access/policy";
import type { OrderCancelled } from "@/lib/domain/order/cancel-order";
import type { DoseOrdered } from "@/lib/domain/order/order-dose";
import type { SessionReleased } from "@/lib/domain/order/release-session";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { Stale } from "@/lib/domain/refusals";
import { ok, refuse, type Result } from "@/lib/domain/result";

/** Store a signed order with everything its dose was calculated from (mg, mg/kg, kg). */
export async function insertOrder(
  tx: Tx,
  record: PathwayRecord,
  order: DoseOrdered,
  permit: Permit<"dose:order">,
  now: Date,
): Promise<void> {
  await tx.doseOrder.create({
    data: {
      ...order,
      monitoringPlan: order.monitoringPlan ?? Prisma.DbNull,
      ...{ pathwayId: record.id, patientId: record.patient.id, signedAt: now, signedById: permit.actor.userId },
    },
  });
}

/** Take an order back; stale when somebody else just did. */
export async function markOrderCancelled(
  tx: Tx,
  { orderId, reason }: OrderCancelled,
  permit: Permit<"dose:order">,
  now: Date,
): Promise<Result<{ orderId: string }, Stale>> {
  const { count } = await tx.doseOrder.updateMany({
    where: { id: orderId, cancelledAt: null },
    data: { cancelledAt: now, cancelledById: permit.actor.userId, cancelledReason: reason },
  });
  return count === 1 ? ok({ orderId }) : refuse({ kind: "stale" });
}

/** Store the doctor's release after an alert. */
export async function insertRelease(
  tx: Tx,
  record: PathwayRecord,
  release: SessionReleased,
  permit: Permit<"session:release">,
  now: Date,
): Promise<void> {
  await tx.doctorRelease.create({
    data: {
      ...release,
      ...{ pathwayId: record.id, patientId: record.patient.id, releasedAt: now, releasedById: permit.actor.userId },
    },
  });
}
