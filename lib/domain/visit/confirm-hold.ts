import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { ok, type Result } from "@/lib/domain/result";
import type { BookingHold, HeldSlot, HoldNotOpen } from "@/lib/domain/visit/booking-hold";
import type { VisitEnded } from "@/lib/domain/visit/cancel-visit";
import type { Booker } from "@/lib/domain/visit/booker";
import { checkSlots, type SlotFacts, type SlotRefusal } from "@/lib/domain/visit/check-slots";
import type { Taken } from "@/lib/domain/visit/taken";

/** What is booked, and which old times end as moved. */
export type HoldConfirmed = { hold: BookingHold; booked: HeldSlot[]; ended: VisitEnded[] };

export type ConfirmHoldRefusal = HoldNotOpen | SlotRefusal | Taken;

/**
 * Book what is held, all of it or nothing. Every gate is asked anew, because ten minutes may close one; the deadline is that of the moment when the
 * times were held. The hold itself must be open (`openHold`).
 */
export function confirmHold(
  record: PathwayRecord,
  hold: BookingHold,
  facts: SlotFacts,
  { by, now }: { by: Booker["by"]; now: Date },
): Result<HoldConfirmed, SlotRefusal> {
  const overrideReason = hold.slots[0]?.overrideReason ?? "";
  const booker: Booker = by === "patient" ? { by } : { by, overrideReason };
  const checked = checkSlots(record, hold.slots, { facts, booker, now, deadlineFrom: hold.heldAt });
  if (!checked.ok) return checked;
  const ended = checked.value.flatMap(({ replacesVisitId, reason }): VisitEnded[] => {
    const visit = record.visits.find(({ id }) => id === replacesVisitId);
    return visit ? [{ visit: visit, kind: "moved", reason, at: now }] : [];
  });
  return ok({ hold, booked: checked.value, ended });
}
