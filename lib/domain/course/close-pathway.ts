import type { ClosePathwayInput } from "@/lib/domain/course/course.schema";
import type { CourseChanged } from "@/lib/domain/course/pause-pathway";
import { isSessionUnderWay } from "@/lib/domain/course/session-under-way";
import { closingEvent, endingEvent, pathwayStatus } from "@/lib/domain/pathway/course-phase";
import { eventsToFollowUp } from "@/lib/domain/pathway/open-adverse-events";
import { openFlags, unreviewedFlags } from "@/lib/domain/pathway/open-flags";
import type { EndReason, PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { allStepProgress } from "@/lib/domain/pathway/step-progress";
import { ok, refuse, type Result } from "@/lib/domain/result";

export type ClosePathwayRefusal =
  | { kind: "pathway-closed" }
  | { kind: "session-under-way" }
  | { kind: "open-safety-flag" }
  | { kind: "adverse-event-open" }
  | { kind: "course-not-finished" }
  | { kind: "visits-still-booked"; count: number }
  | { kind: "letter-unsigned" }
  | { kind: "letter-not-sent" };

/**
 * Close a course that is finished: every step done or the course ended, the newest letter signed and sent or handed over (hpl § 26). Somebody found
 * not eligible who never had a dose needs no letter: the signed explanation is theirs. Nothing is closed over a safety flag that is open
 * or that no doctor has seen to, an adverse event whose follow-up list has something left, or a booked visit.
 */
export function closePathway(
  record: PathwayRecord,
  input: ClosePathwayInput,
  { now }: { now: Date },
): Result<CourseChanged, ClosePathwayRefusal> {
  if (closingEvent(record)) return refuse({ kind: "pathway-closed" });
  if (isSessionUnderWay(record)) return refuse({ kind: "session-under-way" });
  if (openFlags(record).length > 0 || unreviewedFlags(record).length > 0) return refuse({ kind: "open-safety-flag" });
  if (eventsToFollowUp(record).length > 0) return refuse({ kind: "adverse-event-open" });
  const reasonCode = finishedBecause(record, now);
  if (!reasonCode) return refuse({ kind: "course-not-finished" });
  const booked = record.visits.filter((visit) => !visit.cancelled && visit.startsAt > now).length;
  if (booked > 0) return refuse({ kind: "visits-still-booked", count: booked });
  const letter = record.letters.at(-1);
  const needsLetter = reasonCode !== "not-eligible" || record.doses.length > 0;
  if (needsLetter && !letter) return refuse({ kind: "letter-unsigned" });
  if (letter && !letter.sent) return refuse({ kind: "letter-not-sent" });
  return ok({ id: input.commandId, kind: "closed", reasonCode, reason: input.reason });
}

/** Why treatment is over; null while something of the plan remains. */
export function finishedBecause(record: PathwayRecord, now: Date): EndReason | null {
  const status = pathwayStatus(record);
  if (status === "not-eligible") return "not-eligible";
  if (status === "ended") {
    const code = endingEvent(record)?.reasonCode ?? "non-response";
    return code === "pause" || code === "resume" ? "other" : code;
  }
  return allStepProgress(record, now).every(({ doneAt }) => doneAt !== null) ? "completed" : null;
}
