import { z } from "zod";
import type { EndReason } from "@/lib/domain/pathway/pathway-record";

const pathway = { commandId: z.uuid(), pathwayId: z.uuid() };
const reason = z.string().trim().max(5000, "too-long");

export const PausePathwayInput = z.object({ ...pathway, reason: reason.min(1, "required") });
export type PausePathwayInput = z.output<typeof PausePathwayInput>;

export const ResumePathwayInput = z.object({ ...pathway, reason: reason.min(1, "required") });
export type ResumePathwayInput = z.output<typeof ResumePathwayInput>;

/** Why a course may end before its plan is done; safety has its own command. */
export const EARLY_END_REASONS = [
  "remission",
  "non-response",
  "own-wish",
  "withdrawn-consent",
  "other",
] as const satisfies EndReason[];

export const EndEarlyInput = z.object({
  ...pathway,
  reasonCode: z.enum(EARLY_END_REASONS),
  reason: reason.min(1, "required"),
});
export type EndEarlyInput = z.output<typeof EndEarlyInput>;

export const StopForSafetyInput = z.object({ ...pathway, reason: reason.min(1, "required") });
export type StopForSafetyInput = z.output<typeof StopForSafetyInput>;

export const ClosePathwayInput = z.object({ ...pathway, reason: reason.default("") });
export type ClosePathwayInput = z.output<typeof ClosePathwayInput>;
