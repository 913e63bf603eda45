import { z } from "zod";
import { DIAGNOSIS_CERTAINTIES, DIAGNOSIS_RANKS } from "@/lib/domain/pathway/screening-record";

export const RecordDiagnosisInput = z.object({
  commandId: z.uuid(),
  pathwayId: z.uuid(),
  /** The code that was chosen from the list; empty when it was only typed. */
  code: z.string().trim().max(10, "too-long").default(""),
  /** What was typed: a code, the name of a listed diagnosis, or a code with its title. */
  text: z.string().trim().min(1, "required").max(300, "too-long"),
  rank: z.enum(DIAGNOSIS_RANKS),
  certainty: z.enum(DIAGNOSIS_CERTAINTIES),
  comment: z.string().trim().max(2000, "too-long").default(""),
});
export type RecordDiagnosisInput = z.output<typeof RecordDiagnosisInput>;

export const InvalidateDiagnosisInput = z.object({
  commandId: z.uuid(),
  pathwayId: z.uuid(),
  diagnosisId: z.uuid(),
  reason: z.string().trim().min(1, "required").max(1000, "too-long"),
});
export type InvalidateDiagnosisInput = z.output<typeof InvalidateDiagnosisInput>;
