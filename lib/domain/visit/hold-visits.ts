import { psychologistAt } from "@/lib/domain/care-team/care-team-at";
import { addMinutes } from "date-fns";
import { clinicMinutes } from "@/lib/domain/calendar";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { ProtocolStep } from "@/lib/domain/protocol/protocol.schema";
import { ok, refuse, type Result } from "@/lib/domain/result";
import type { HeldSlot } from "@/lib/domain/visit/booking-hold";
import type { Booker } from "@/lib/domain/visit/booker";
import { type AskedSlot, checkSlots, type SlotFacts, type SlotRefusal } from "@/lib/domain/visit/check-slots";
import type { HoldVisitsInput, PickedSlot } from "@/lib/domain/visit/hold.schema";
import type { Taken } from "@/lib/domain/visit/taken";

/** The times that are to be kept, in the protocol's order, and until when. They get their ids when they are written. */
export type VisitsHeld = { slots: Omit<HeldSlot, "visitId">[]; heldAt: Date; expiresAt: Date };

export type HoldVisitsRefusal = SlotRefusal | Taken | { kind: "off-grid"; everyMinutes: number };

/**
 * Keep one or several times for a patient while they make up their mind: the first half of booking, moving and planning anew. Every rule is asked
 * now, all slots together; `confirm-hold` asks them again. The hold lasts as long as the protocol says.
 */
export function holdVisits(
  record: PathwayRecord,
  input: Pick<HoldVisitsInput, "slots" | "reason" | "overrideReason">,
  facts: SlotFacts,
  { by, now }: { by: Booker["by"]; now: Date },
): Result<VisitsHeld, HoldVisitsRefusal> {
  const asked: AskedSlot[] = [];
  for (const slot of input.slots) {
    const step = record.protocol.steps.find(({ key }) => key === slot.stepKey);
    if (!step) return refuse({ kind: "step-unknown" });
    if (!isOnGrid(slot.startsAt, record.protocol.booking.startEveryMinutes)) {
      return refuse({ kind: "off-grid", everyMinutes: record.protocol.booking.startEveryMinutes });
    }
    asked.push(planned(record, step, slot));
  }
  const check = (booker: Booker) => checkSlots(record, asked, { facts, booker, now });
  const { reason } = input;
  const held = (slots: readonly AskedSlot[], overrideReason: string) =>
    ok({
      slots: slots.map((slot) => ({ ...slot, reason, overrideReason })),
      heldAt: now,
      expiresAt: addMinutes(now, record.protocol.booking.holdMinutes),
    });
  const plainly = check(by === "patient" ? { by } : { by, overrideReason: "" });
  if (plainly.ok) return held(plainly.value, "");
  if (by === "patient" || input.overrideReason === "") return plainly;
  // A reason is kept only with times that needed one.
  const overriding = check({ by, overrideReason: input.overrideReason });
  return overriding.ok ? held(overriding.value, input.overrideReason) : overriding;
}

/** The visit that was picked: its end, and everybody whom the step demands as far as they are known. */
function planned(record: PathwayRecord, step: ProtocolStep, slot: PickedSlot): AskedSlot {
  const { stepKey, startsAt, roomId, replacesVisitId } = slot;
  const psychologist = psychologistAt(record, startsAt);
  const chosen = { doctor: slot.doctorId, nurse: slot.nurseId, psychologist: psychologist?.userId ?? "" };
  const staff = step.attendees.flatMap((role) => (chosen[role] === "" ? [] : [{ userId: chosen[role], role }]));
  return {
    // Real minutes, also on the two nights when the clock is moved.
    ...{ stepKey, startsAt, endsAt: addMinutes(startsAt, step.durationMinutes), roomId, staff },
    replacesVisitId: replacesVisitId === "" ? null : replacesVisitId,
  };
}

/** Whether a time begins on the clinic's grid, counted from midnight on the Oslo wall clock. */
function isOnGrid(startsAt: Date, everyMinutes: number): boolean {
  return clinicMinutes(startsAt) % everyMinutes === 0 && startsAt.getTime() % 60_000 === 0;
}
