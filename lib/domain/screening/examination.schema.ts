import { z } from "zod";
import { EXAMINATION_KINDS, EXAMINATION_RESULTS } from "@/lib/domain/pathway/screening-record";

const ids = { commandId: z.uuid(), pathwayId: z.uuid() };
const text = (max: number) => z.string().trim().max(max, "too-long");

export const RecordExaminationInput = z.object({
  ...ids,
  kind: z.enum(EXAMINATION_KINDS),
  takenOn: z.iso.date("not-date"),
  result: z.enum(EXAMINATION_RESULTS),
  /** Figures as the laboratory gives them. */
  value: text(500).default(""),
  comment: text(2000).default(""),
});
export type RecordExaminationInput = z.output<typeof RecordExaminationInput>;

export const InvalidateExaminationInput = z.object({
  ...ids,
  examinationId: z.uuid(),
  reason: text(1000).min(1, "required"),
});
export type InvalidateExaminationInput = z.output<typeof InvalidateExaminationInput>;
