import type { PathwayRecord, Visit } from "@/lib/domain/pathway/pathway-record";
import { ok, type Result } from "@/lib/domain/result";
import { findOpenVisit, type VisitSettled } from "@/lib/domain/visit/took-place";
import type { EndVisitInput } from "@/lib/domain/visit/visit.schema";

export type VisitEnded = { visit: Visit; kind: "cancelled" | "no-show" | "moved"; reason: string; at: Date };

/** Cancel a booked visit. It stays in the record with the reason, and room and people are free again. */
export function cancelVisit(
  record: Pick<PathwayRecord, "visits" | "doses" | "notes" | "discharges">,
  input: EndVisitInput,
  { now }: { now: Date },
): Result<VisitEnded, VisitSettled> {
  const open = findOpenVisit(record, input.visitId);
  return open.ok ? ok({ visit: open.value, kind: "cancelled", reason: input.reason, at: now }) : open;
}
