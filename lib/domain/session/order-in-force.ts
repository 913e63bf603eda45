import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { DoseOrder } from "@/lib/domain/pathway/treatment-day-record";

/** The order that counts for a visit: the newest. A cancelled one is never replaced by an older one. */
export function newestOrder(record: Pick<PathwayRecord, "orders">, visitId: string): DoseOrder | undefined {
  return record.orders.findLast((order) => order.visitId === visitId);
}

/** Whether the visit has a signed order, not cancelled, that has not expired. */
export function isOrderInForce(record: Pick<PathwayRecord, "orders">, visitId: string, now: Date): boolean {
  const order = newestOrder(record, visitId);
  return order !== undefined && !order.cancelled && now <= order.validUntil;
}
