import { z } from "zod";
import { typedNumber } from "@/lib/domain/typed-number";

const reason = z.string().trim().max(2000, "too-long");

export const OrderDoseInput = z.object({
  commandId: z.uuid(),
  pathwayId: z.uuid(),
  visitId: z.uuid(),
  /** The weight that the doctor saw in the formula: a newer one changes the dose and must be seen first. */
  measurementId: z.uuid(),
  /** Three decimals at most; the range is the protocol's. */
  mgPerKg: z.preprocess(
    typedNumber,
    z.number().positive("not-positive").max(10).multipleOf(0.001, "too-many-decimals"),
  ),
  /** Why outside the protocol's range; demanded then only. */
  outsideRangeReason: reason.default(""),
  /** Why so much more than last time; demanded then only. */
  increaseReason: reason.default(""),
  comment: reason.default(""),
});
export type OrderDoseInput = z.output<typeof OrderDoseInput>;

export const CancelOrderInput = z.object({
  commandId: z.uuid(),
  pathwayId: z.uuid(),
  orderId: z.uuid(),
  reason: reason.min(1, "required"),
});
export type CancelOrderInput = z.output<typeof CancelOrderInput>;

export const ReleaseSessionInput = z.object({
  commandId: z.uuid(),
  pathwayId: z.uuid(),
  visitId: z.uuid(),
  /** What the doctor has assessed, and why the patient may go home when the nurse's checklist is met. */
  reason: reason.min(1, "required"),
});
export type ReleaseSessionInput = z.output<typeof ReleaseSessionInput>;
