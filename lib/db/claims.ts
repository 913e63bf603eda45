import { max, min } from "date-fns";
import { Prisma } from "@/lib/generated/prisma/client";
import { type Tx, unsafeAsSystem } from "@/lib/db/unit-of-work";
import type { Busy } from "@/lib/domain/visit/taken";
import { type ClaimedTime, inClaimOrder } from "@/lib/domain/visit/claims";
import { newId } from "@/lib/platform/ids";

export type KnownClaim = ClaimedTime & { visitId: string | null; holdId: string | null };

/** When rooms and people are taken in a period, earliest first; a hold that has expired takes nothing. Times only: whose visit it is stays unsaid. */
export async function listClaims(
  tx: Tx,
  resourceIds: readonly string[],
  period: { from: Date; to: Date; now: Date },
): Promise<KnownClaim[]> {
  return tx.visitOccupancy.findMany({
    where: {
      resourceId: { in: [...resourceIds] },
      released: false,
      startsAt: { lt: period.to },
      endsAt: { gt: period.from },
      OR: [{ holdId: null }, { hold: { endedAt: null, expiresAt: { gt: period.now } } }],
    },
    select: { resourceId: true, visitId: true, holdId: true, startsAt: true, endsAt: true },
    orderBy: [{ startsAt: "asc" }, { resourceId: "asc" }],
  });
}

/** What these visits hold now. */
export async function listClaimsOfVisits(tx: Tx, visitIds: readonly string[]): Promise<ClaimedTime[]> {
  if (visitIds.length === 0) return [];
  return tx.visitOccupancy.findMany({
    where: { visitId: { in: [...visitIds] }, released: false },
    select: { resourceId: true, startsAt: true, endsAt: true },
  });
}

type Owner = { visitId: string } | { holdId: string };
export type OwnedClaim = { owner: Owner; time: ClaimedTime };

/** A new hold takes the place of this person's earlier ones on the same course. */
export type NewHold = { holdId: string; pathwayId: string; heldById: string | null };

/**
 * Take these times, all or none: true when every one was free. Expired holds in the way are let go first. The claims are written with ON CONFLICT
 * DO NOTHING against the exclusion constraint, in one order: of fifty at once exactly one gets all of them, nobody waits in a circle, and the others
 * learn it without an error. After false the caller rolls back.
 */
export async function claimTimes(
  tx: Tx,
  wanted: readonly OwnedClaim[],
  now: Date,
  newHold?: NewHold,
): Promise<boolean> {
  const ordered = wanted.toSorted((a, b) => inClaimOrder(a.time, b.time));
  const times = ordered.map(({ time }) => time);
  await unsafeEndHoldsInTheWay(tx, times, now, newHold);
  const { count } = await tx.visitOccupancy.createMany({
    data: ordered.map(({ owner, time }) => ({ id: newId(), ...owner, ...time })),
    skipDuplicates: true,
  });
  return count === ordered.length;
}

/** Who or what keeps these times from being free, by name, earliest first; leaves out what the asker holds. */
export async function unsafeWhoIsBusy(
  tx: Tx,
  wanted: readonly OwnedClaim[],
  patient: { id: string; name: string },
  now: Date,
): Promise<Busy[]> {
  const own = new Set(wanted.flatMap(({ owner }) => Object.values(owner)));
  const ids = [...new Set(wanted.map(({ time }) => time.resourceId))];
  return unsafeAsSystem(tx, "who asks for a time is told what stands in the way, never whose visit it is", async () => {
    const from = min(wanted.map(({ time }) => time.startsAt));
    const to = max(wanted.map(({ time }) => time.endsAt));
    const claims = await listClaims(tx, ids, { from, to, now });
    const others = claims.filter(
      (claim) =>
        !own.has(claim.visitId ?? claim.holdId ?? "") &&
        wanted.some(({ time }) => time.resourceId === claim.resourceId && overlap(time, claim)),
    );
    const named = await namesOf(tx, ids, patient);
    return others.flatMap(({ resourceId, startsAt, endsAt }) => {
      const who = named.get(resourceId);
      return who ? [{ ...who, startsAt, endsAt }] : [];
    });
  });
}

/**
 * Let go of every hold that has expired and stands in the way of these times, and of those that the new one supersedes. All are locked in one
 * order before anything is claimed, as confirming does: a hold is either confirmed or over, never both. As the system: the holds are other people's.
 */
async function unsafeEndHoldsInTheWay(
  tx: Tx,
  wanted: readonly ClaimedTime[],
  now: Date,
  newHold?: NewHold,
): Promise<void> {
  await unsafeAsSystem(tx, "a time that nobody confirmed is free for whoever comes next", async () => {
    const ids = wanted.map(({ resourceId }) => resourceId);
    const from = wanted.map(({ startsAt }) => startsAt.toISOString());
    const to = wanted.map(({ endsAt }) => endsAt.toISOString());
    const own =
      newHold === undefined || newHold.heldById === null
        ? Prisma.empty
        : Prisma.sql`OR (h."pathwayId" = ${newHold.pathwayId}::uuid AND h."heldById" = ${newHold.heldById}::uuid
            AND h.id <> ${newHold.holdId}::uuid)`;
    const holds = await tx.$queryRaw<{ id: string; expiresAt: Date }[]>`
      SELECT h.id, h."expiresAt" FROM booking_hold h
      WHERE h."endedAt" IS NULL AND ((h."expiresAt" <= ${now} AND h.id IN (
        SELECT o."holdId" FROM unnest(${ids}::uuid[], ${from}::timestamptz[], ${to}::timestamptz[]) AS w(id, "from", "to")
        JOIN visit_occupancy o ON o."resourceId" = w.id AND NOT o.released AND o."startsAt" < w."to" AND o."endsAt" > w."from")) ${own})
      ORDER BY h.id FOR UPDATE`;
    const named = (isExpired: boolean) =>
      holds.filter(({ expiresAt }) => expiresAt <= now === isExpired).map(({ id }) => id);
    await endHolds(tx, named(true), "expired", now);
    await endHolds(tx, named(false), "given-back", now);
  });
}

/** The holds end and what they kept is free. The caller has locked them. */
export async function endHolds(
  tx: Tx,
  holdIds: readonly string[],
  kind: "confirmed" | "given-back" | "expired",
  at: Date,
): Promise<number> {
  if (holdIds.length === 0) return 0;
  const { count } = await tx.bookingHold.updateMany({
    where: { id: { in: [...holdIds] }, endedAt: null },
    data: { endedAt: at, endedKind: kind },
  });
  await tx.visitOccupancy.updateMany({
    where: { holdId: { in: [...holdIds] }, released: false },
    data: { released: true },
  });
  return count;
}

async function namesOf(
  tx: Tx,
  ids: readonly string[],
  patient: { id: string; name: string },
): Promise<Map<string, Pick<Busy, "what" | "name">>> {
  const where = { id: { in: [...ids] } };
  const select = { id: true, name: true };
  const rooms = await tx.room.findMany({ where, select });
  const people = await tx.user.findMany({ where: { ...where, patientId: null }, select });
  return new Map<string, Pick<Busy, "what" | "name">>([
    [patient.id, { what: "patient", name: patient.name }],
    ...rooms.map(({ id, name }) => [id, { what: "room", name }] as const),
    ...people.map(({ id, name }) => [id, { what: "person", name }] as const),
  ]);
}

function overlap(a: ClaimedTime, b: ClaimedTime): boolean {
  return a.startsAt < b.endsAt && b.startsAt < a.endsAt;
}
