import type { Actor } from "@/lib/domain/access/actor";
import type { PlannedVisit } from "@/lib/domain/booking/course-plan";
import { ok, refuse, type Result } from "@/lib/domain/result";

/** A time that is kept: the visit as it would be. `visitId` is the id that the visit gets when it is confirmed. */
export type HeldSlot = PlannedVisit & {
  visitId: string;
  /** The booked visit whose place it takes; null for a new one. */
  replacesVisitId: string | null;
  /** Why the old time was given up; empty when nobody said. */
  reason: string;
  /** Why staff went outside deadlines, hours or the longest distance; empty when nothing was overridden. */
  overrideReason: string;
};

export const HOLD_ENDS = ["confirmed", "given-back", "expired"] as const;
export type HoldEnd = (typeof HOLD_ENDS)[number];

/** One or several times kept for a patient until `expiresAt`. `heldById` null: the program itself, an offer from the waiting list. */
export type BookingHold = {
  id: string;
  pathwayId: string;
  slots: readonly HeldSlot[];
  heldAt: Date;
  heldById: string | null;
  expiresAt: Date;
  ended: { at: Date; kind: HoldEnd } | null;
};

export type HoldNotOpen =
  /** There is none, or it is somebody else's: the two look the same. */
  { kind: "hold-unknown" } | { kind: "hold-expired"; expiredAt: Date } | { kind: "hold-already-confirmed" };

/** Whether the times are still kept at an instant. */
export function isHeld(hold: Pick<BookingHold, "expiresAt" | "ended">, now: Date): boolean {
  return hold.ended === null && now < hold.expiresAt;
}

/** The hold if it still keeps its times. Refuses `hold-already-confirmed`, and `hold-expired` also when it was given back. */
export function openHold(
  hold: BookingHold | undefined,
  pathwayId: string,
  now: Date,
): Result<BookingHold, HoldNotOpen> {
  if (!hold || hold.pathwayId !== pathwayId) return refuse({ kind: "hold-unknown" });
  if (hold.ended?.kind === "confirmed") return refuse({ kind: "hold-already-confirmed" });
  if (!isHeld(hold, now)) return refuse({ kind: "hold-expired", expiredAt: hold.ended?.at ?? hold.expiresAt });
  return ok(hold);
}

/** The same for who made it: somebody else's hold is unknown to them. */
export function openHoldOf(
  actor: Pick<Actor, "userId">,
  hold: BookingHold | undefined,
  pathwayId: string,
  now: Date,
): Result<BookingHold, HoldNotOpen> {
  return openHold(hold && hold.heldById === actor.userId ? hold : undefined, pathwayId, now);
}
