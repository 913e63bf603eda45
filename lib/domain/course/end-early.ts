import type { EndEarlyInput } from "@/lib/domain/course/course.schema";
import type { CourseChanged } from "@/lib/domain/course/pause-pathway";
import { isSessionUnderWay } from "@/lib/domain/course/session-under-way";
import { closingEvent, endingEvent } from "@/lib/domain/pathway/course-phase";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { ok, refuse, type Result } from "@/lib/domain/result";

export type EndEarlyRefusal = { kind: "pathway-closed" } | { kind: "already-ended" } | { kind: "session-under-way" };

/** End the course before its plan is done: remission, non-response, the patient's own wish, withdrawn consent. Follow-up and letter are still owed. */
export function endEarly(record: PathwayRecord, input: EndEarlyInput): Result<CourseChanged, EndEarlyRefusal> {
  if (closingEvent(record)) return refuse({ kind: "pathway-closed" });
  if (endingEvent(record)) return refuse({ kind: "already-ended" });
  if (isSessionUnderWay(record)) return refuse({ kind: "session-under-way" });
  return ok({ id: input.commandId, kind: "ended-early", reasonCode: input.reasonCode, reason: input.reason });
}
