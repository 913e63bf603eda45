import { endHolds } from "@/lib/db/claims";
import type { Tx } from "@/lib/db/unit-of-work";
import type { Permit } from "@/lib/domain/access/policy";

/** How many holds have run out without anybody having ended them; those of an offer end with the offer. */
export async function countExpiredHolds(tx: Tx, now: Date): Promise<number> {
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM booking_hold h WHERE h."endedAt" IS NULL AND h."expiresAt" <= ${now}
      AND NOT EXISTS (SELECT 1 FROM waiting_list_offer o WHERE o."holdId" = h.id)`;
  return row?.count ?? 0;
}

/** Ends the holds that have run out; one that somebody else is working on is left to them. Answers how many. */
export async function markHoldsExpired(tx: Tx, now: Date, _permit: Permit<"booking:let-expire">): Promise<number> {
  const holds = await tx.$queryRaw<{ id: string }[]>`
    SELECT h.id FROM booking_hold h WHERE h."endedAt" IS NULL AND h."expiresAt" <= ${now}
      AND NOT EXISTS (SELECT 1 FROM waiting_list_offer o WHERE o."holdId" = h.id)
    ORDER BY h.id FOR UPDATE SKIP LOCKED`;
  return endHolds(
    tx,
    holds.map(({ id }) => id),
    "expired",
    now,
  );
}

/**
 * Whether somebody waits for a time and there is a reason to look for one again since `since`: a visit taken out of the calendar, a hold or an offer
 * over, a wish added, an absence called off, more hours to work.
 */
export async function isWorthOffering(tx: Tx, since: Date, now: Date): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ worth: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM waiting_list_entry WHERE "endedAt" IS NULL) AND (
      EXISTS (SELECT 1 FROM waiting_list_entry WHERE "endedAt" IS NULL AND "addedAt" > ${since})
      OR EXISTS (SELECT 1 FROM waiting_list_offer WHERE "answeredAt" > ${since} OR ("answeredAt" IS NULL AND "expiresAt" <= ${now}))
      OR EXISTS (SELECT 1 FROM visit WHERE "cancelledAt" > ${since})
      OR EXISTS (SELECT 1 FROM booking_hold WHERE "endedKind" <> 'confirmed' AND "endedAt" > ${since})
      OR EXISTS (SELECT 1 FROM absence WHERE "cancelledAt" > ${since})
      OR EXISTS (SELECT 1 FROM working_week WHERE "recordedAt" > ${since})
      OR EXISTS (SELECT 1 FROM working_day_exception WHERE "recordedAt" > ${since})
      OR EXISTS (SELECT 1 FROM special_day WHERE "recordedAt" > ${since} OR "cancelledAt" > ${since})) AS worth`;
  return row?.worth === true;
}
