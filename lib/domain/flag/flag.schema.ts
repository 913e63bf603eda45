import { z } from "zod";
import { FLAG_LEVELS } from "@/lib/domain/pathway/pathway-record";

export const OpenFlagInput = z.object({
  commandId: z.uuid(),
  pathwayId: z.uuid(),
  level: z.enum(FLAG_LEVELS),
  detail: z.string().trim().min(1, "required").max(2000, "too-long"),
});
export type OpenFlagInput = z.output<typeof OpenFlagInput>;

export const CloseFlagInput = z.object({
  commandId: z.uuid(),
  pathwayId: z.uuid(),
  flagId: z.uuid(),
  assessment: z.string().trim().min(1, "required").max(10_000, "too-long"),
  /** Demanded for moderate and high. */
  safetyPlan: z.string().trim().max(10_000, "too-long").default(""),
});
export type CloseFlagInput = z.output<typeof CloseFlagInput>;
