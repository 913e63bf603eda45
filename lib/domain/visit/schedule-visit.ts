import type { PathwayRecord, Visit } from "@/lib/domain/pathway/pathway-record";
import type { ProtocolStep } from "@/lib/domain/protocol/protocol.schema";
import { ok, refuse, type Result } from "@/lib/domain/result";
import type { Booker } from "@/lib/domain/visit/booker";
import { capacityRefusal, gateRefusal, type SlotRefusal } from "@/lib/domain/visit/check-slots";
import {
  type BookingFacts,
  type ComposedVisit,
  type ComposeVisitRefusal,
  composeVisit,
  toPlannedVisit,
} from "@/lib/domain/visit/compose-visit";
import type { Taken } from "@/lib/domain/visit/taken";
import type { Appointment, ScheduleVisitInput } from "@/lib/domain/visit/visit.schema";

type OfSlots = "step-unknown" | "not-bookable" | "no-capacity" | "after-latest-day" | "before-earlier-visit";

export type ScheduleVisitRefusal = ComposeVisitRefusal | Extract<SlotRefusal, { kind: OfSlots }> | Taken;

/**
 * Book a visit for a step of the protocol. Nothing is booked past a safety gate, earlier than the protocol's spacing allows, or twice
 * (product document 3). Outside working hours or the longest distance only with a reason. Whether room and people are free is the database's to
 * say (`taken`): only it sees everybody's bookings.
 */
export function scheduleVisit(
  record: PathwayRecord,
  input: ScheduleVisitInput,
  facts: BookingFacts,
  { now }: { now: Date },
): Result<ComposedVisit, ScheduleVisitRefusal> {
  const step = record.protocol.steps.find(({ key }) => key === input.stepKey);
  return step ? composeAllowed(record, step, input, facts, now) : refuse({ kind: "step-unknown" });
}

/** A visit composed by hand that every rule of booking allows; `record` without the visit that it takes the place of, if it does. */
export function composeAllowed(
  record: PathwayRecord,
  step: ProtocolStep,
  input: Appointment & { commandId: string },
  facts: BookingFacts,
  now: Date,
  replaced?: Visit,
): Result<ComposedVisit, ScheduleVisitRefusal> {
  const composed = composeVisit(record, step, input, facts, now);
  if (!composed.ok) return composed;
  const slot = toPlannedVisit(composed.value);
  const refusalFor = (overrideReason: string) => {
    const booker: Booker = { by: "staff", overrideReason };
    return gateRefusal(record, step, slot, booker, now, replaced) ?? capacityRefusal(record, step, slot, facts, booker);
  };
  // A reason is kept only with a visit that needed one.
  if (!refusalFor("")) return ok({ ...composed.value, overrideReason: "" });
  const refusal = refusalFor(input.overrideReason);
  return refusal ? refuse(refusal) : composed;
}
