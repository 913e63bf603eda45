import { newestEligibility } from "@/lib/domain/pathway/eligibility-in-force";
import type { PathwayEvent, PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { PathwayStatus } from "@/lib/domain/pathway/standing";

type WithEvents = Pick<PathwayRecord, "events">;

/** The event that ended the course before its plan was done; undefined while it runs. It is never taken back: a new course is a new pathway. */
export function endingEvent(record: WithEvents): PathwayEvent | undefined {
  return record.events.findLast((event) => event.kind === "ended-early" || event.kind === "stopped-for-safety");
}

/** The event that closed the pathway; undefined while it is open. */
export function closingEvent(record: WithEvents): PathwayEvent | undefined {
  return record.events.findLast((event) => event.kind === "closed");
}

/** The pause in force; undefined when there is none or it was taken up again. */
export function pauseInForce(record: WithEvents): PathwayEvent | undefined {
  const newest = record.events.findLast((event) => event.kind === "paused" || event.kind === "resumed");
  return newest?.kind === "paused" ? newest : undefined;
}

/**
 * The status of the whole course. What ends a course outweighs what halts it: closed, ended (also by a checkpoint that decided to stop,
 * product document 3, gate 8), not eligible, paused, deferred. Deferred lasts until the doctor decides anew, also after the date has passed.
 */
export function pathwayStatus(record: Pick<PathwayRecord, "events" | "eligibilities" | "checkpoints">): PathwayStatus {
  if (closingEvent(record)) return "closed";
  if (endingEvent(record) || record.checkpoints.at(-1)?.decision === "stop") return "ended";
  const eligibility = newestEligibility(record);
  if (eligibility?.outcome === "not-eligible") return "not-eligible";
  if (pauseInForce(record)) return "paused";
  return eligibility?.outcome === "deferred" ? "deferred" : "active";
}

/** Whether treatment is over: no session may follow, only what is owed afterwards. */
export function isOver(status: PathwayStatus): boolean {
  return status === "closed" || status === "ended" || status === "not-eligible";
}
