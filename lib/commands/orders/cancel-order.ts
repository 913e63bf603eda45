import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { markOrderCancelled } from "@/lib/db/orders";
import { CancelOrderInput } from "@/lib/domain/order/order.schema";
import { cancelOrder as decideCancelOrder } from "@/lib/domain/order/cancel-order";

/** The doctor takes an order back. */
export const cancelOrder = definePathwayCommand({
  name: "cancel-order",
  permission: "dose:order",
  input: CancelOrderInput,
  alsoLoad: nothingElse,
  decide: (record, input) => decideCancelOrder(record, input),
  save: (tx, _record, decided, { permit, now }) => markOrderCancelled(tx, decided, permit, now),
  audit: ({ orderId, visitId }) => ({ action: "order.cancelled", subjectId: orderId, payload: { visitId } }),
});
