import type { PausePathwayInput } from "@/lib/domain/course/course.schema";
import { isSessionUnderWay } from "@/lib/domain/course/session-under-way";
import { isOver, pathwayStatus, pauseInForce } from "@/lib/domain/pathway/course-phase";
import type { PathwayEvent, PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { PathwayStatus } from "@/lib/domain/pathway/standing";
import { ok, refuse, type Result } from "@/lib/domain/result";

/** What happened to the course: stored as an event, never taken back. */
export type CourseChanged = Pick<PathwayEvent, "id" | "kind" | "reasonCode" | "reason">;

export type PausePathwayRefusal =
  { kind: "course-over"; status: PathwayStatus } | { kind: "already-paused" } | { kind: "session-under-way" };

/** Halt a course: no session is ordered or given until it is resumed. Booked visits stay; whoever books decides about them. */
export function pausePathway(
  record: PathwayRecord,
  input: PausePathwayInput,
): Result<CourseChanged, PausePathwayRefusal> {
  const status = pathwayStatus(record);
  if (isOver(status)) return refuse({ kind: "course-over", status });
  if (pauseInForce(record)) return refuse({ kind: "already-paused" });
  if (isSessionUnderWay(record)) return refuse({ kind: "session-under-way" });
  return ok({ id: input.commandId, kind: "paused", reasonCode: "pause", reason: input.reason });
}
