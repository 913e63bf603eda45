import { clinicDate } from "@/lib/domain/calendar";
import { closingEvent } from "@/lib/domain/pathway/course-phase";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { Examination } from "@/lib/domain/pathway/screening-record";
import { ok, refuse, type Result } from "@/lib/domain/result";
import type { RecordExaminationInput } from "@/lib/domain/screening/examination.schema";

export type ExaminationRecorded = Pick<Examination, "id" | "kind" | "takenOn" | "result" | "value" | "comment">;
export type RecordExaminationRefusal =
  { kind: "pathway-closed" } | { kind: "taken-in-future" } | { kind: "comment-missing" };

/**
 * Record an ECG, a blood test or the like (reference 3.1, baseline tests). What is not plainly normal, and an examination of another kind, needs
 * words: a result that nobody has judged is not normal.
 */
export function recordExamination(
  record: PathwayRecord,
  input: RecordExaminationInput,
  { now }: { now: Date },
): Result<ExaminationRecorded, RecordExaminationRefusal> {
  if (closingEvent(record)) return refuse({ kind: "pathway-closed" });
  const { commandId: id, kind, takenOn, result, value, comment } = input;
  if (takenOn > clinicDate(now)) return refuse({ kind: "taken-in-future" });
  if ((result !== "normal" || kind === "other") && comment === "") return refuse({ kind: "comment-missing" });
  return ok({ id, kind, takenOn, result, value, comment });
}

/** The examinations that count: those not recorded in error. */
export function validExaminations(record: Pick<PathwayRecord, "examinations">): Examination[] {
  return record.examinations.filter(({ invalidated }) => !invalidated);
}
