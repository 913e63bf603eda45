import { closingEvent } from "@/lib/domain/pathway/course-phase";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { ok, refuse, type Result } from "@/lib/domain/result";
import type { InvalidateExaminationInput } from "@/lib/domain/screening/examination.schema";

export type ExaminationInvalidated = { examinationId: string; reason: string };
export type InvalidateExaminationRefusal =
  { kind: "pathway-closed" } | { kind: "examination-unknown" } | { kind: "already-invalidated" };

/** Mark an examination as wrongly recorded. It stays readable, struck through, with the reason (hpl § 42: never by deleting). */
export function invalidateExamination(
  record: PathwayRecord,
  { examinationId, reason }: InvalidateExaminationInput,
): Result<ExaminationInvalidated, InvalidateExaminationRefusal> {
  if (closingEvent(record)) return refuse({ kind: "pathway-closed" });
  const examination = record.examinations.find(({ id }) => id === examinationId);
  if (!examination) return refuse({ kind: "examination-unknown" });
  return examination.invalidated ? refuse({ kind: "already-invalidated" }) : ok({ examinationId, reason });
}
