import { z } from "zod";
import { PRODUCT_KEYS } from "@/lib/domain/medicine/products";
import { typedNumber } from "@/lib/domain/typed-number";

/** Ampoules put into the clinic's stock: one box, one batch. */
export const ReceiveMedicineInput = z.object({
  commandId: z.uuid(),
  locationId: z.uuid(),
  product: z.enum(PRODUCT_KEYS),
  strengthMgPerMl: z.preprocess(typedNumber, z.number().int().positive()),
  ampouleMl: z.preprocess(typedNumber, z.number().positive().max(100)),
  ampoules: z.preprocess(typedNumber, z.number().int().positive().max(1000)),
  batchNumber: z.string().trim().min(1).max(60),
  expiresOn: z.iso.date(),
  /** The second person at the count; local procedure decides whether there must be one (reference 4.4). */
  witnessId: z.literal("").or(z.uuid()).nullable(),
});
export type ReceiveMedicineInput = z.output<typeof ReceiveMedicineInput>;
