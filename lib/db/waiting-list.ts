import { endHolds } from "@/lib/db/claims";
import { cancelOfferMessages } from "@/lib/db/outbox";
import { oneOf } from "@/lib/db/row-mapping";
import type { Tx } from "@/lib/db/unit-of-work";
import type { Permit } from "@/lib/domain/access/policy";
import { Wishes } from "@/lib/domain/booking/course-plan";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { Stale } from "@/lib/domain/refusals";
import { ok, refuse, type Result } from "@/lib/domain/result";
import type { AddedToWaitingList } from "@/lib/domain/waiting-list/add-to-waiting-list";
import {
  OFFER_ANSWERS,
  type OfferAnswer,
  WAITING_PRIORITIES,
  type WaitingEntry,
} from "@/lib/domain/waiting-list/waiting-list.schema";
import { inWaitingOrder } from "@/lib/domain/waiting-list/waiting-order";

type Which = { pathwayId?: string; endedAt?: null };

/** The entries that this person may see, in the order in which they are asked; of one course or those that still wait. */
export async function listWaitingEntries(tx: Tx, where: Which): Promise<WaitingEntry[]> {
  const rows = await tx.waitingListEntry.findMany({
    where,
    include: { offers: { orderBy: { offeredAt: "asc" } } },
    relationLoadStrategy: "join",
  });
  const holdIds = rows.flatMap(({ offers }) => offers.map(({ holdId }) => holdId));
  const holds = await tx.bookingHold.findMany({ where: { id: { in: holdIds } }, select: { id: true, slots: true } });
  const startsAt = new Map(holds.map(({ id, slots }) => [id, firstStart(slots)]));
  return inWaitingOrder(
    rows.map((row): WaitingEntry => {
      const { id, pathwayId, stepKey, addedAt, endedAt, endedKind } = row;
      return {
        ...{ id, pathwayId, stepKey, addedAt },
        priority: oneOf(WAITING_PRIORITIES, row.priority),
        wishes: Wishes.parse(row.wishes),
        ended: endedAt && endedKind ? { at: endedAt, kind: oneOf(["booked", "removed"], endedKind) } : null,
        offers: row.offers.map(({ answeredAt, answer, patientId: _patientId, ...offer }) => ({
          ...offer,
          startsAt: startsAt.get(offer.holdId) ?? offer.expiresAt,
          answered: answeredAt && answer ? { at: answeredAt, answer: oneOf(OFFER_ANSWERS, answer) } : null,
        })),
      };
    }),
  );
}

/** Put a patient on the list. `stale` when somebody else did so a moment ago: one place for a step. */
export async function insertWaitingEntry(
  tx: Tx,
  record: Pick<PathwayRecord, "id" | "patient">,
  { entryId, at, ...entry }: AddedToWaitingList,
  permit: Permit<"waiting-list:manage">,
): Promise<Result<{ entryId: string }, Stale>> {
  const ids = { id: entryId, pathwayId: record.id, patientId: record.patient.id };
  const { count } = await tx.waitingListEntry.createMany({
    data: [{ ...ids, ...entry, addedAt: at, addedById: permit.actor.userId }],
    skipDuplicates: true,
  });
  return count === 0 ? refuse({ kind: "stale" }) : ok({ entryId });
}

/** Nobody waits here any longer: they got a time, or were taken off the list. */
export async function markWaitingEntryEnded(
  tx: Tx,
  entryId: string,
  kind: "booked" | "removed",
  at: Date,
  _permit: Permit<"waiting-list:manage"> | Permit<"waiting-list:answer"> | Permit<"waiting-list:offer">,
): Promise<Result<{ entryId: string }, Stale>> {
  const where = { id: entryId, endedAt: null };
  const { count } = await tx.waitingListEntry.updateMany({ where, data: { endedAt: at, endedKind: kind } });
  return count === 0 ? refuse({ kind: "stale" }) : ok({ entryId });
}

/** Keep an offer of a time that is held. `stale` when the entry got one a moment ago: one at a time. */
export async function insertWaitingOffer(
  tx: Tx,
  offer: { id: string; entryId: string; patientId: string; holdId: string; offeredAt: Date; expiresAt: Date },
  _permit: Permit<"waiting-list:offer">,
): Promise<Result<{ offerId: string }, Stale>> {
  const { count } = await tx.waitingListOffer.createMany({ data: [offer], skipDuplicates: true });
  return count === 0 ? refuse({ kind: "stale" }) : ok({ offerId: offer.id });
}

/** The answer to an offer; the first one counts. */
export async function markOfferAnswered(
  tx: Tx,
  offerId: string,
  answer: OfferAnswer,
  at: Date,
  _permit: Permit<"waiting-list:manage"> | Permit<"waiting-list:answer"> | Permit<"waiting-list:offer">,
): Promise<Result<{ offerId: string }, Stale>> {
  const { count } = await tx.waitingListOffer.updateMany({
    where: { id: offerId, answeredAt: null },
    data: { answeredAt: at, answer },
  });
  if (count === 0) return refuse({ kind: "stale" });
  await cancelOfferMessages(tx, offerId, at);
  return ok({ offerId });
}

/** Offers whose time ran out without an answer end, and what was held for them is free. Answers how many. */
export async function markOffersExpired(tx: Tx, now: Date, permit: Permit<"waiting-list:offer">): Promise<number> {
  const over = await tx.waitingListOffer.findMany({
    where: { answeredAt: null, expiresAt: { lte: now } },
    select: { id: true, holdId: true },
    orderBy: { holdId: "asc" },
  });
  for (const { id } of over) await markOfferAnswered(tx, id, "expired", now, permit);
  await endHolds(
    tx,
    over.map(({ holdId }) => holdId),
    "expired",
    now,
  );
  return over.length;
}

/** A hold of an offer has one slot; its start is what was offered. */
function firstStart(slots: unknown): Date {
  const [slot] = slots as { startsAt: string }[];
  if (!slot) throw new Error("An offer holds one time.");
  return new Date(slot.startsAt);
}
