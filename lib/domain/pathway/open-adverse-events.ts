import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import {
  ADVERSE_EVENT_TASKS,
  type AdverseEvent,
  type AdverseEventOutcome,
  type AdverseEventTaskKind,
} from "@/lib/domain/pathway/treatment-day-record";
import type { Protocol } from "@/lib/domain/protocol/protocol.schema";

export type EventState = {
  severity: number;
  isSerious: boolean;
  seriousBecause: string[];
  outcome: AdverseEventOutcome;
  stoppedAt: Date | null;
};

type Rules = Pick<Protocol, "adverseEvents">;

/** An event as it stands: the newest update counts. */
export function eventState({ severity, isSerious, seriousBecause, updates }: AdverseEvent): EventState {
  const newest = updates.at(-1);
  if (!newest) return { severity, isSerious, seriousBecause, outcome: "ongoing", stoppedAt: null };
  const { outcome, stoppedAt } = newest;
  return {
    ...{ severity: newest.severity, isSerious: newest.isSerious, seriousBecause: newest.seriousBecause },
    ...{ outcome, stoppedAt },
  };
}

/**
 * What must be done about an event, in order, and since when: the whole list when it is serious (reference 4.1, pbrl § 3-2; 4.2, melde.no), the
 * doctor's assessment when it is of a kind on the protocol's stop list (reference 3.6). Null when nothing must.
 */
export function followUpOwed(
  event: AdverseEvent,
  { adverseEvents }: Rules,
): { since: Date; tasks: readonly AdverseEventTaskKind[] } | null {
  if (event.invalidated) return null;
  const seriousSince = becameSerious(event);
  if (seriousSince) return { since: seriousSince, tasks: ADVERSE_EVENT_TASKS };
  return adverseEvents.reviewBeforeNextSession.some((kind) => kind === event.kind)
    ? { since: event.recordedAt, tasks: ["doctor-assessment"] }
    : null;
}

/** The tasks that nobody has done since they were owed: what was assessed before an event became serious is assessed again. */
export function openTasks(event: AdverseEvent, rules: Rules): AdverseEventTaskKind[] {
  const owed = followUpOwed(event, rules);
  if (!owed) return [];
  return owed.tasks.filter((kind) => !event.tasks.some((task) => task.kind === kind && task.doneAt >= owed.since));
}

/** Events whose follow-up list has something left, oldest first. */
export function eventsToFollowUp(record: Pick<PathwayRecord, "adverseEvents" | "protocol">): AdverseEvent[] {
  return record.adverseEvents.filter((event) => openTasks(event, record.protocol).length > 0);
}

/** Events that keep the next session back until a doctor has assessed them (reference 3.6, stop list for the next session). */
export function eventsHoldingSession(record: Pick<PathwayRecord, "adverseEvents" | "protocol">): AdverseEvent[] {
  return record.adverseEvents.filter((event) => openTasks(event, record.protocol).includes("doctor-assessment"));
}

/** When it was last found serious, after not having been; null when it is not serious now. */
function becameSerious(event: AdverseEvent): Date | null {
  let since: Date | null = null;
  for (const { isSerious, recordedAt } of [event, ...event.updates]) {
    since = isSerious ? (since ?? recordedAt) : null;
  }
  return since;
}
