import { ok, type Result } from "@/lib/domain/result";
import type { BookingHold, HoldNotOpen } from "@/lib/domain/visit/booking-hold";
import type { Actor } from "@/lib/domain/access/actor";
import { openHoldOf } from "@/lib/domain/visit/booking-hold";

export type HoldGivenBack = { hold: BookingHold; at: Date };

export type GiveBackHoldRefusal = HoldNotOpen;

/** Let go of times before they expire: they are free for others at once. */
export function giveBackHold(
  hold: BookingHold | undefined,
  { actor, pathwayId, now }: { actor: Pick<Actor, "userId">; pathwayId: string; now: Date },
): Result<HoldGivenBack, GiveBackHoldRefusal> {
  const open = openHoldOf(actor, hold, pathwayId, now);
  return open.ok ? ok({ hold: open.value, at: now }) : open;
}
