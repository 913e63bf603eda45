import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { ok, refuse, type Result } from "@/lib/domain/result";
import type { VisitEnded } from "@/lib/domain/visit/cancel-visit";
import { findOpenVisit, type VisitSettled } from "@/lib/domain/visit/took-place";
import type { EndVisitInput } from "@/lib/domain/visit/visit.schema";

export type RecordNoShowRefusal = VisitSettled | { kind: "not-yet-begun"; startsAt: Date };

/** Record that the patient did not come. Refuses `not-yet-begun` before the agreed time: until then they may still come. */
export function recordNoShow(
  record: Pick<PathwayRecord, "visits" | "doses" | "notes" | "discharges">,
  input: EndVisitInput,
  { now }: { now: Date },
): Result<VisitEnded, RecordNoShowRefusal> {
  const open = findOpenVisit(record, input.visitId);
  if (!open.ok) return open;
  if (now < open.value.startsAt) return refuse({ kind: "not-yet-begun", startsAt: open.value.startsAt });
  return ok({ visit: open.value, kind: "no-show", reason: input.reason, at: now });
}
