import { WEEKDAYS, type Weekday } from "@/lib/domain/booking/capacity";
import type { Wishes } from "@/lib/domain/booking/course-plan";
import type { Blocker } from "@/lib/domain/pathway/blocker";
import { mayBeBooked } from "@/lib/domain/pathway/may-be-booked";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { ok, refuse, type Result } from "@/lib/domain/result";
import type {
  AddToWaitingListInput,
  WaitingEntry,
  WaitingPriority,
} from "@/lib/domain/waiting-list/waiting-list.schema";
import { withoutVisits } from "@/lib/domain/visit/course-with";

export type AddToWaitingListRefusal =
  | { kind: "step-unknown" }
  | { kind: "already-waiting" }
  | { kind: "visit-took-place" }
  | { kind: "not-bookable"; blockers: Blocker[] };

export type AddedToWaitingList = {
  entryId: string;
  stepKey: string;
  priority: WaitingPriority;
  wishes: Wishes;
  at: Date;
};

/**
 * Put a patient on the waiting list for an earlier time of a step, booked or not. Only for a step that may be booked now: nobody waits for
 * a time that a safety gate would keep from them.
 */
export function addToWaitingList(
  record: PathwayRecord,
  input: AddToWaitingListInput,
  { entries, now }: { entries: readonly WaitingEntry[]; now: Date },
): Result<AddedToWaitingList, AddToWaitingListRefusal> {
  const step = record.protocol.steps.find(({ key }) => key === input.stepKey);
  if (!step) return refuse({ kind: "step-unknown" });
  if (entries.some(({ stepKey, ended }) => stepKey === step.key && ended === null)) {
    return refuse({ kind: "already-waiting" });
  }
  const blockers = blockersOfWaiting(record, step.key, now);
  if (blockers.some(({ kind }) => kind === "already-done")) return refuse({ kind: "visit-took-place" });
  if (blockers.length > 0) return refuse({ kind: "not-bookable", blockers });
  const weekdays = input.weekdays.flatMap((chosen): Weekday[] => WEEKDAYS.filter((day) => String(day) === chosen));
  const { timesOfDay, earliestOn, latestOn, locationId } = input;
  return ok({
    entryId: input.commandId,
    stepKey: step.key,
    priority: input.priority,
    wishes: { locationId, earliestOn, latestOn, away: [], weekdays, timesOfDay, sameWeekday: false, sameNurse: false },
    at: now,
  });
}

/** Why a step cannot be had earlier now; that it is booked already is no reason. */
export function blockersOfWaiting(record: PathwayRecord, stepKey: string, now: Date): Blocker[] {
  const booked = record.visits.find((visit) => visit.stepKey === stepKey && !visit.cancelled && visit.startsAt > now);
  return mayBeBooked(withoutVisits(record, booked ? [booked.id] : [], now), stepKey, null, now).blockers;
}
