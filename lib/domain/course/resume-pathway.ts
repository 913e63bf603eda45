import type { ResumePathwayInput } from "@/lib/domain/course/course.schema";
import type { CourseChanged } from "@/lib/domain/course/pause-pathway";
import { isOver, pathwayStatus, pauseInForce } from "@/lib/domain/pathway/course-phase";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { PathwayStatus } from "@/lib/domain/pathway/standing";
import { ok, refuse, type Result } from "@/lib/domain/result";

export type ResumePathwayRefusal = { kind: "course-over"; status: PathwayStatus } | { kind: "not-paused" };

/** Take a paused course up again. Every gate is asked anew: what expired meanwhile must be renewed. */
export function resumePathway(
  record: PathwayRecord,
  input: ResumePathwayInput,
): Result<CourseChanged, ResumePathwayRefusal> {
  const status = pathwayStatus(record);
  if (isOver(status)) return refuse({ kind: "course-over", status });
  if (!pauseInForce(record)) return refuse({ kind: "not-paused" });
  return ok({ id: input.commandId, kind: "resumed", reasonCode: "resume", reason: input.reason });
}
