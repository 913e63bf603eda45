import type { CancelOrderInput } from "@/lib/domain/order/order.schema";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { ok, refuse, type Result } from "@/lib/domain/result";

export type OrderCancelled = { orderId: string; visitId: string; reason: string };
export type CancelOrderRefusal =
  { kind: "order-unknown" } | { kind: "order-already-cancelled" } | { kind: "dose-already-given" };

/** Take back an order that has not been carried out. It stays in the record with the reason. */
export function cancelOrder(
  record: PathwayRecord,
  input: CancelOrderInput,
): Result<OrderCancelled, CancelOrderRefusal> {
  const order = record.orders.find((candidate) => candidate.id === input.orderId);
  if (!order) return refuse({ kind: "order-unknown" });
  if (order.cancelled) return refuse({ kind: "order-already-cancelled" });
  if (record.doses.some((dose) => dose.orderId === order.id)) return refuse({ kind: "dose-already-given" });
  return ok({ orderId: order.id, visitId: order.visitId, reason: input.reason });
}
