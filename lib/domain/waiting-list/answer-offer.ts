import { ok, refuse, type Result } from "@/lib/domain/result";
import type { WaitingEntry, WaitingOffer } from "@/lib/domain/waiting-list/waiting-list.schema";

export type OfferNotOpen =
  { kind: "offer-unknown" } | { kind: "offer-answered" } | { kind: "offer-expired"; expiredAt: Date };

export type OpenOffer = { entry: WaitingEntry; offer: WaitingOffer };

/** The offer if it can still be answered. Refuses `offer-unknown` for one of another course too, and an entry that has ended. */
export function openOffer(
  entries: readonly WaitingEntry[],
  offerId: string,
  now: Date,
): Result<OpenOffer, OfferNotOpen> {
  for (const entry of entries) {
    const offer = entry.offers.find(({ id }) => id === offerId);
    if (!offer) continue;
    if (offer.answered?.answer === "expired") return refuse({ kind: "offer-expired", expiredAt: offer.expiresAt });
    if (offer.answered || entry.ended) return refuse({ kind: "offer-answered" });
    if (now >= offer.expiresAt) return refuse({ kind: "offer-expired", expiredAt: offer.expiresAt });
    return ok({ entry, offer });
  }
  return refuse({ kind: "offer-unknown" });
}

export type EntryNotOpen = { kind: "entry-unknown" } | { kind: "entry-ended" };

/** The entry if it still waits, with the offer that is open, if any. */
export function openEntry(entries: readonly WaitingEntry[], entryId: string): Result<WaitingEntry, EntryNotOpen> {
  const entry = entries.find(({ id }) => id === entryId);
  if (!entry) return refuse({ kind: "entry-unknown" });
  return entry.ended ? refuse({ kind: "entry-ended" }) : ok(entry);
}
