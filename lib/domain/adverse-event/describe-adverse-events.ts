import { ADVERSE_EVENT_KINDS, type AdverseEventKind } from "@/lib/domain/adverse-event/adverse-event-kinds";
import { type EventState, eventState, followUpOwed, openTasks } from "@/lib/domain/pathway/open-adverse-events";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { AdverseEvent, AdverseEventTaskKind } from "@/lib/domain/pathway/treatment-day-record";
import { doseMinute } from "@/lib/domain/session/dose-minute";
import { isLateEntry } from "@/lib/domain/session/late-entry";

export type FollowUpTask = {
  kind: AdverseEventTaskKind;
  /** Null while nobody has done it. */
  done: AdverseEvent["tasks"][number] | null;
};

export type AdverseEventFacts = Omit<AdverseEvent, "kind" | "tasks"> & {
  kind: AdverseEventKind;
  state: EventState;
  /** Minutes from the dose of its session, negative before it; null without one. */
  minute: number | null;
  isLate: boolean;
  /** What must be done about it, in order; empty when nothing must. */
  followUp: FollowUpTask[];
  holdsNextSession: boolean;
};

type WithEvents = Pick<PathwayRecord, "adverseEvents" | "protocol" | "doses">;

/** The events of one session, or of the whole course, oldest first, as they stand, also those struck out. */
export function describeAdverseEvents(record: WithEvents, visitId?: string): AdverseEventFacts[] {
  return record.adverseEvents
    .filter((event) => visitId === undefined || event.visitId === visitId)
    .map((event) => describeEvent(record, event));
}

function describeEvent({ protocol, doses }: WithEvents, { tasks, ...event }: AdverseEvent): AdverseEventFacts {
  const whole = { ...event, tasks };
  const owed = followUpOwed(whole, protocol);
  const open = openTasks(whole, protocol);
  const dose = doses.find(({ visitId }) => visitId === event.visitId);
  return {
    ...event,
    kind: kindOf(event.kind),
    state: eventState(whole),
    minute: dose ? Math.floor(doseMinute(event.startedAt, dose.givenAt)) : null,
    isLate: isLateEntry(event.startedAt, event.recordedAt),
    followUp: (owed?.tasks ?? []).map((kind) => ({
      kind,
      done: open.includes(kind) ? null : (tasks.findLast((task) => task.kind === kind) ?? null),
    })),
    holdsNextSession: open.includes("doctor-assessment"),
  };
}

/** A word that is no longer in the list is shown as `other`, beside its description. */
export function kindOf(word: string): AdverseEventKind {
  return ADVERSE_EVENT_KINDS.find((kind) => kind === word) ?? "other";
}
