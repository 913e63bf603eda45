import { z } from "zod";

export const CHECKPOINT_DECISIONS = ["continue", "adjust", "stop"] as const;

export const DecideCheckpointInput = z.object({
  commandId: z.uuid(),
  pathwayId: z.uuid(),
  decision: z.enum(CHECKPOINT_DECISIONS),
  /** In plain words: the patient reads it. */
  reason: z.string().trim().min(1, "required").max(5000, "too-long"),
  /** The patient's psychologist, with whom it was decided. */
  agreedWithId: z.uuid(),
});
export type DecideCheckpointInput = z.output<typeof DecideCheckpointInput>;
