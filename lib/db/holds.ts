import { z } from "zod";
import { claimTimes, endHolds, listClaimsOfVisits } from "@/lib/db/claims";
import { oneOf } from "@/lib/db/row-mapping";
import { whatWasTaken } from "@/lib/db/taken-times";
import type { Tx } from "@/lib/db/unit-of-work";
import { insertVisits, markVisitEnded } from "@/lib/db/visits";
import { CLINICAL_ROLES } from "@/lib/domain/access/actor";
import type { Permit } from "@/lib/domain/access/policy";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { Stale } from "@/lib/domain/refusals";
import { ok, refuse, type Result } from "@/lib/domain/result";
import { booksAs } from "@/lib/domain/visit/booker";
import { type BookingHold, type HeldSlot, HOLD_ENDS } from "@/lib/domain/visit/booking-hold";
import { claimsBeyond, visitClaims } from "@/lib/domain/visit/claims";
import type { HoldConfirmed } from "@/lib/domain/visit/confirm-hold";
import type { VisitsHeld } from "@/lib/domain/visit/hold-visits";
import type { Taken } from "@/lib/domain/visit/taken";
import { newId } from "@/lib/platform/ids";

type HoldingPermit = Permit<"visit:hold"> | Permit<"waiting-list:offer">;

/**
 * Keep times for a patient: all or none. Whatever the same person held on this course before is given back; what a replaced visit of the
 * patient has already is not claimed twice. Refuses `taken` with who is busy and the nearest free times; the caller rolls back.
 */
export async function insertHold(
  tx: Tx,
  record: PathwayRecord,
  held: VisitsHeld & { id: string },
  permit: HoldingPermit,
): Promise<Result<{ holdId: string; expiresAt: string }, Taken>> {
  const { id, heldAt, expiresAt } = held;
  const slots: HeldSlot[] = held.slots.map((slot) => ({ ...slot, visitId: newId() }));
  const heldById = permit.actor.userId;
  const ids = { id, pathwayId: record.id, patientId: record.patient.id, heldById };
  await tx.bookingHold.createMany({ data: [{ ...ids, slots: slots.map(toJson), heldAt, expiresAt }] });
  const replaced = await listClaimsOfVisits(
    tx,
    slots.flatMap(({ replacesVisitId }) => replacesVisitId ?? []),
  );
  const wanted = slots.map((slot) => ({
    slot,
    claims: claimsBeyond(visitClaims(record, slot), replaced).map((time) => ({ owner: { holdId: id }, time })),
  }));
  const claims = wanted.flatMap((one) => one.claims);
  if (!(await claimTimes(tx, claims, heldAt, { pathwayId: record.id, heldById, holdId: id }))) {
    return refuse(await whatWasTaken(tx, record, wanted, { by: booksAs(permit.actor.role), now: heldAt }));
  }
  return ok({ holdId: id, expiresAt: expiresAt.toISOString() });
}

/** One hold that this person may see, with how it ended, or undefined. */
export async function findHold(tx: Tx, holdId: string): Promise<BookingHold | undefined> {
  const row = await tx.bookingHold.findUnique({ where: { id: holdId } });
  if (!row) return undefined;
  const { id, pathwayId, slots, heldAt, heldById, expiresAt, endedAt, endedKind } = row;
  return {
    ...{ id, pathwayId, heldAt, heldById, expiresAt },
    slots: slotSchema.array().parse(slots),
    ended: endedAt && endedKind ? { at: endedAt, kind: oneOf(HOLD_ENDS, endedKind) } : null,
  };
}

/** Turn a hold into visits: what it kept becomes theirs, the times that they replace end as moved. `stale` when the hold was over a moment ago. */
export async function saveConfirmedHold(
  tx: Tx,
  record: PathwayRecord,
  { hold, booked, ended }: HoldConfirmed,
  permit: Permit<"visit:hold"> | Permit<"waiting-list:answer">,
  now: Date,
): Promise<Result<{ visitIds: string[] }, Stale | Taken>> {
  if ((await endHolds(tx, [hold.id], "confirmed", now)) === 0) return refuse({ kind: "stale" });
  for (const visit of ended) {
    const freed = await markVisitEnded(tx, visit, permit);
    if (!freed.ok) return freed;
  }
  const visits = booked.map(({ visitId, replacesVisitId, ...slot }) => ({
    ...{ ...slot, id: visitId },
    movedFromId: replacesVisitId,
  }));
  return insertVisits(tx, record, visits, permit, now);
}

/** The hold ends before its time and what it kept is free. `stale` when it was over already. */
export async function markHoldGivenBack(
  tx: Tx,
  holdId: string,
  at: Date,
  _permit: Permit<"visit:hold"> | Permit<"waiting-list:answer"> | Permit<"waiting-list:offer">,
): Promise<Result<{ holdId: string }, Stale>> {
  return (await endHolds(tx, [holdId], "given-back", at)) === 0 ? refuse({ kind: "stale" }) : ok({ holdId });
}

function toJson({ startsAt, endsAt, staff, ...slot }: HeldSlot) {
  return { ...slot, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), staff: [...staff] };
}

const instant = z.iso.datetime().transform((text) => new Date(text));

/** How a held slot is kept as JSON. */
const slotSchema = z.object({
  stepKey: z.string(),
  startsAt: instant,
  endsAt: instant,
  roomId: z.string(),
  staff: z.array(z.object({ userId: z.string(), role: z.enum(CLINICAL_ROLES) })),
  visitId: z.string(),
  replacesVisitId: z.string().nullable(),
  reason: z.string(),
  overrideReason: z.string(),
});
