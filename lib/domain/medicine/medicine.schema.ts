import { z } from "zod";
import { optionalSecondPersonFields, secondPersonFields } from "@/lib/domain/dose/second-person.schema";
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
  /** Who counted too, confirmed by themselves; local procedure decides whether there must be one (reference 4.4). */
  ...optionalSecondPersonFields,
});
export type ReceiveMedicineInput = z.output<typeof ReceiveMedicineInput>;

const reason = z.string().trim().max(2000, "too-long");
const ampoules = z.preprocess(typedNumber, z.number().int().positive().max(1000));

/** Unopened ampoules taken out for one session, or put back from it. */
export const MoveMedicineInput = z.object({
  commandId: z.uuid(),
  batchId: z.uuid(),
  visitId: z.uuid(),
  ampoules,
  reason: reason.default(""),
});
export type MoveMedicineInput = z.output<typeof MoveMedicineInput>;

/** Medicine thrown away: of a session, or (no visit) whole ampoules of the stock. */
export const WasteMedicineInput = z.object({
  commandId: z.uuid(),
  batchId: z.uuid(),
  visitId: z.literal("").or(z.uuid()).nullable().default(null),
  ampoules: z.preprocess(typedNumber, z.number().int().positive().max(1000).nullable()).default(null),
  volumeMl: z.preprocess(typedNumber, z.number().positive().max(1000).nullable()).default(null),
  reason: reason.min(1, "required"),
  ...secondPersonFields,
});
export type WasteMedicineInput = z.output<typeof WasteMedicineInput>;

export const CorrectLedgerRowInput = z.object({
  commandId: z.uuid(),
  rowId: z.uuid(),
  reason: reason.min(1, "required"),
  ...secondPersonFields,
});
export type CorrectLedgerRowInput = z.output<typeof CorrectLedgerRowInput>;

export const COUNT_KINDS = ["treatment-day", "handover", "other"] as const;
export type CountKind = (typeof COUNT_KINDS)[number];

/** The ampoules of every batch in a place, as counted, by batch. */
export const CountMedicineInput = z.object({
  commandId: z.uuid(),
  locationId: z.uuid(),
  kind: z.enum(COUNT_KINDS),
  counts: z.record(z.uuid(), z.preprocess(typedNumber, z.number().int().nonnegative().max(100_000))),
  comment: reason.default(""),
  ...secondPersonFields,
});
export type CountMedicineInput = z.output<typeof CountMedicineInput>;

export const CloseDiscrepancyInput = z.object({
  commandId: z.uuid(),
  discrepancyId: z.uuid(),
  explanation: reason.min(1, "required"),
  /** Whether the stock really differs and the balance is to follow the count. */
  adjusts: z.enum(["yes", "no"]),
  ...secondPersonFields,
});
export type CloseDiscrepancyInput = z.output<typeof CloseDiscrepancyInput>;
