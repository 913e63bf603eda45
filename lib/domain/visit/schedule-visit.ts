import type { Blocker } from "@/lib/domain/pathway/blocker";
import { mayBeBooked } from "@/lib/domain/pathway/may-be-booked";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { refuse, type Result } from "@/lib/domain/result";
import {
  type BookingFacts,
  type ComposedVisit,
  type ComposeVisitRefusal,
  composeVisit,
} from "@/lib/domain/visit/compose-visit";
import type { ScheduleVisitInput } from "@/lib/domain/visit/visit.schema";

/** Somebody or something that is taken at that time, and when. */
export type Busy = { what: "room" | "person" | "patient"; name: string; startsAt: Date; endsAt: Date };

export type ScheduleVisitRefusal =
  | ComposeVisitRefusal
  | { kind: "step-unknown" }
  | { kind: "not-bookable"; blockers: Blocker[] }
  | { kind: "taken"; busy: Busy[] };

/**
 * Book a visit for a step of the protocol. Nothing is booked past a safety gate, earlier than the protocol's spacing allows, or twice
 * (product document 3). Whether room and people are free is the database's to say (`taken`): only it sees everybody's bookings.
 */
export function scheduleVisit(
  record: PathwayRecord,
  input: ScheduleVisitInput,
  facts: BookingFacts,
  { now }: { now: Date },
): Result<ComposedVisit, ScheduleVisitRefusal> {
  const step = record.protocol.steps.find(({ key }) => key === input.stepKey);
  if (!step) return refuse({ kind: "step-unknown" });
  const composed = composeVisit(record, step, input, facts, now);
  if (!composed.ok) return composed;
  const { blockers } = mayBeBooked(record, step.key, input.date, now);
  return blockers.length > 0 ? refuse({ kind: "not-bookable", blockers }) : composed;
}
