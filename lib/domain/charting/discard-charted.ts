import { z } from "zod";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { ok, refuse, type Result } from "@/lib/domain/result";
import { sessionOf } from "@/lib/domain/session/session-of";

export const DiscardChartedInput = z.object({
  commandId: z.uuid(),
  pathwayId: z.uuid(),
  visitId: z.uuid(),
  /** What was charted without contact and refused: its own id, what it was, and when it happened. */
  entryId: z.uuid(),
  charted: z.string().trim().min(1).max(100),
  happenedAt: z.coerce.date(),
  /** The sentence that it was refused with. */
  refusal: z.string().trim().max(1000),
  reason: z.string().trim().min(3, "required").max(1000, "too-long"),
});
export type DiscardChartedInput = z.output<typeof DiscardChartedInput>;

export type ChartedDiscarded = Omit<DiscardChartedInput, "commandId" | "pathwayId">;
export type DiscardChartedRefusal = { kind: "session-unknown" };

/** Something that was charted in a session and could not be taken is given up for good: that it was, by whom and why stays on record. */
export function discardCharted(
  record: PathwayRecord,
  input: DiscardChartedInput,
): Result<ChartedDiscarded, DiscardChartedRefusal> {
  if (!sessionOf(record, input.visitId)) return refuse({ kind: "session-unknown" });
  const { visitId, entryId, charted, happenedAt, refusal, reason } = input;
  return ok({ visitId, entryId, charted, happenedAt, refusal, reason });
}
