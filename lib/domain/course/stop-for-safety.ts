import type { StopForSafetyInput } from "@/lib/domain/course/course.schema";
import type { CourseChanged } from "@/lib/domain/course/pause-pathway";
import { closingEvent, endingEvent } from "@/lib/domain/pathway/course-phase";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { ok, refuse, type Result } from "@/lib/domain/result";

export type StopForSafetyRefusal = { kind: "pathway-closed" } | { kind: "already-ended" };

/** Stop the course because going on is not safe. Allowed at any moment, also during a session: monitoring and discharge go on, no dose follows. */
export function stopForSafety(
  record: PathwayRecord,
  input: StopForSafetyInput,
): Result<CourseChanged, StopForSafetyRefusal> {
  if (closingEvent(record)) return refuse({ kind: "pathway-closed" });
  if (endingEvent(record)) return refuse({ kind: "already-ended" });
  return ok({ id: input.commandId, kind: "stopped-for-safety", reasonCode: "safety", reason: input.reason });
}
