import { addMinutes } from "date-fns";
import { addCalendarDays, clinicDate, clinicTime } from "@/lib/domain/calendar";
import { outsideQuietHours } from "@/lib/domain/message/reminder-times";
import type { BookingRules } from "@/lib/domain/protocol/protocol.schema";

type Rules = Pick<BookingRules, "offerMinutes" | "quietHours">;

/** Nobody is asked, and no time of theirs runs, while they sleep. */
export function isQuiet(now: Date, { quietHours }: Pick<Rules, "quietHours">): boolean {
  return outsideQuietHours(now, quietHours).getTime() !== now.getTime();
}

/**
 * Until when an offer made now is open: the protocol's minutes, not counting the quiet hours. Made at 20.30 with four hours, quiet from 21.00
 * to 08.00, it is open until 11.30 the next day.
 */
export function offerExpiresAt(now: Date, { offerMinutes, quietHours }: Rules): Date {
  if (quietHours.from === quietHours.to) return addMinutes(now, offerMinutes);
  let from = now;
  let left = offerMinutes * 60_000;
  for (;;) {
    const quietFrom = nextClock(from, quietHours.from);
    const awake = quietFrom.getTime() - from.getTime();
    if (left <= awake) return new Date(from.getTime() + left);
    left -= awake;
    from = nextClock(quietFrom, quietHours.to);
  }
}

/** The next time the clock in Oslo shows this, after an instant. */
function nextClock(after: Date, time: string): Date {
  const today = clinicTime(clinicDate(after), time);
  return today > after ? today : clinicTime(addCalendarDays(clinicDate(after), 1), time);
}
