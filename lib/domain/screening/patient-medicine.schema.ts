import { z } from "zod";
import { MEDICINE_USES } from "@/lib/domain/pathway/screening-record";
import { typedNumber } from "@/lib/domain/typed-number";

const ids = { commandId: z.uuid(), pathwayId: z.uuid() };
const text = (max: number) => z.string().trim().max(max, "too-long");

export const RecordMedicineInput = z.object({
  ...ids,
  /** The ATC code that was chosen from the list; empty when it was only typed. */
  code: text(10).default(""),
  /** What was typed: a substance of the list, a code, or a code with its name. */
  text: text(300).min(1, "required"),
  dose: text(200).default(""),
  use: z.enum(MEDICINE_USES),
  comment: text(2000).default(""),
});
export type RecordMedicineInput = z.output<typeof RecordMedicineInput>;

export const EndMedicineInput = z.object({
  ...ids,
  medicineId: z.uuid(),
  /** The last day it was taken. */
  endedOn: z.iso.date("not-date"),
  reason: text(1000).min(1, "required"),
});
export type EndMedicineInput = z.output<typeof EndMedicineInput>;

export const InvalidateMedicineInput = z.object({
  ...ids,
  medicineId: z.uuid(),
  reason: text(1000).min(1, "required"),
});
export type InvalidateMedicineInput = z.output<typeof InvalidateMedicineInput>;

export const ConfirmMedicineListInput = z.object({
  ...ids,
  /** How many medicines the doctor had before them: the list may have changed since. */
  medicineCount: z.preprocess(typedNumber, z.number().int().min(0)),
});
export type ConfirmMedicineListInput = z.output<typeof ConfirmMedicineListInput>;

export const ReviewInteractionInput = z.object({
  ...ids,
  medicineId: z.uuid(),
  ruleKey: text(100),
  /** What the doctor has assessed and decided. */
  assessment: text(2000).min(1, "required"),
});
export type ReviewInteractionInput = z.output<typeof ReviewInteractionInput>;
