import { z } from "zod";
import { typedNumber } from "@/lib/domain/typed-number";

/** «5, 10 og 15» as people write it → [5, 10, 15]; anything else is left for the schema to refuse. */
function typedMinutes(raw: unknown): unknown {
  if (typeof raw !== "string") return raw ?? [];
  if (!/^[\d\s,;.]*$/.test(raw)) return raw;
  const minutes = raw.split(/[\s,;.]+/).filter((part) => part !== "");
  return [...new Set(minutes.map(Number))].toSorted((a, b) => a - b);
}

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
  /** One of the protocol's strengths; null: whichever of them is at hand. */
  strengthMgPerMl: z.preprocess(typedNumber, z.number().positive().nullable()).default(null),
  /** Intravenous: over how many minutes; null: as the protocol says. */
  infusionMinutes: z.preprocess(typedNumber, z.number().int().min(1).max(600).nullable()).default(null),
  /** Minutes after the dose at which a reading is due, as typed: «5, 10, 15». Empty: as the protocol says. */
  readingMinutes: z.preprocess(typedMinutes, z.array(z.number().int().min(1).max(600)).max(80)).default([]),
  thenEveryMinutes: z.preprocess(typedNumber, z.number().int().min(1).max(60).nullable()).default(null),
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
