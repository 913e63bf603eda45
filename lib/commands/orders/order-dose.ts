import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { insertOrder } from "@/lib/db/orders";
import { OrderDoseInput } from "@/lib/domain/order/order.schema";
import { orderDose as decideOrderDose } from "@/lib/domain/order/order-dose";
import { ok } from "@/lib/domain/result";

/** The doctor signs the dose of one session. */
export const orderDose = definePathwayCommand({
  name: "order-dose",
  permission: "dose:order",
  input: OrderDoseInput,
  alsoLoad: nothingElse,
  decide: (record, input, { now }) => decideOrderDose(record, input, { now }),
  save: async (tx, record, decided, { permit, now }) => {
    await insertOrder(tx, record, decided, permit, now);
    return ok({ orderId: decided.id });
  },
  audit: ({ visitId, doseMg, mgPerKg, weightKg, confirmations }, { orderId }) => ({
    action: "dose.ordered",
    subjectId: orderId,
    payload: { visitId, doseMg, mgPerKg, weightKg, confirmed: confirmations.map(({ kind }) => kind) },
  }),
});
