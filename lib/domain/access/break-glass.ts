import { addHours } from "date-fns";
import { z } from "zod";

/** How long a record stays open after breaking the glass: a shift's worth of care, not a standing permission (PROPOSED; reference 4.2). */
export const BREAK_GLASS_HOURS = 4;
/** A reason somebody else can judge afterwards. */
export const BREAK_GLASS_MIN_REASON = 20;

export const breakGlassInput = z.object({
  commandId: z.uuid(),
  patientId: z.uuid(),
  reason: z.string().trim().min(BREAK_GLASS_MIN_REASON).max(2000),
});

/** When an opening made now closes again. */
export function breakGlassExpiresAt(openedAt: Date): Date {
  return addHours(openedAt, BREAK_GLASS_HOURS);
}
