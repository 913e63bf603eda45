import { type Addressee, cancelVisitMessages, queueVisitMessages } from "@/lib/db/outbox";
import { toProtocol } from "@/lib/db/protocols";
import type { Tx } from "@/lib/db/unit-of-work";
import type { Permit } from "@/lib/domain/access/policy";
import type { ProtocolStep } from "@/lib/domain/protocol/protocol.schema";
import { ok, refuse, type Result } from "@/lib/domain/result";
import type { Stale } from "@/lib/domain/refusals";
import type { VisitEnded } from "@/lib/domain/visit/cancel-visit";
import type { ComposedVisit } from "@/lib/domain/visit/compose-visit";
import type { Busy } from "@/lib/domain/visit/schedule-visit";
import { newId } from "@/lib/platform/ids";

export type Taken = { kind: "taken"; busy: Busy[] };

/**
 * Put a visit in the calendar: the visit, who attends, and a claim on room, staff and patient for that time. The claims are written with
 * ON CONFLICT DO NOTHING against the exclusion constraint, in one order, so that of two at once exactly one gets all of them and the other
 * is told `taken` with who or what is busy.
 */
export async function insertVisit(
  tx: Tx,
  pathway: Addressee & { patient: { name: string } },
  visit: ComposedVisit,
  permit: Permit<"visit:schedule">,
  now: Date,
): Promise<Result<{ visitId: string }, Taken>> {
  const { id, stepKey, startsAt, endsAt, room, staff } = visit;
  const patientId = pathway.patient.id;
  await tx.visit.create({
    data: {
      ...{ id, stepKey, startsAt, endsAt, patientId },
      pathwayId: pathway.id,
      roomId: room.id,
      scheduledAt: now,
      scheduledById: permit.actor.userId,
    },
  });
  await tx.visitStaff.createMany({ data: staff.map(({ userId, role }) => ({ visitId: id, userId, role, patientId })) });
  const resourceIds = [room.id, patientId, ...staff.map(({ userId }) => userId)].toSorted();
  const { count } = await tx.visitOccupancy.createMany({
    data: resourceIds.map((resourceId) => ({ id: newId(), visitId: id, resourceId, startsAt, endsAt })),
    skipDuplicates: true,
  });
  if (count !== resourceIds.length) return refuse({ kind: "taken", busy: await whoIsBusy(tx, pathway.patient, visit) });
  await queueVisitMessages(tx, pathway, visit, now);
  return ok({ visitId: id });
}

/** Take a visit out of the calendar and free everybody and everything it held. `stale` when somebody else was quicker. */
export async function markVisitEnded(
  tx: Tx,
  { visit, kind, reason, at }: VisitEnded,
  permit: Permit<"visit:cancel"> | Permit<"visit:schedule"> | Permit<"visit:record-no-show">,
): Promise<Result<{ visitId: string }, Stale>> {
  const { count } = await tx.visit.updateMany({
    where: { id: visit.id, cancelledAt: null },
    data: { cancelledAt: at, cancelledById: permit.actor.userId, cancelledKind: kind, cancelledReason: reason },
  });
  if (count === 0) return refuse({ kind: "stale" });
  await tx.visitOccupancy.updateMany({ where: { visitId: visit.id, released: false }, data: { released: true } });
  await cancelVisitMessages(tx, visit, kind, at);
  return ok({ visitId: visit.id });
}

export type Claim = { resourceId: string; visitId: string | null; startsAt: Date; endsAt: Date };

/** When rooms and people are taken in a period, earliest first. Times only: whose visit it is stays unsaid. */
export async function listClaims(tx: Tx, resourceIds: readonly string[], from: Date, to: Date): Promise<Claim[]> {
  return tx.visitOccupancy.findMany({
    where: { resourceId: { in: [...resourceIds] }, released: false, startsAt: { lt: to }, endsAt: { gt: from } },
    select: { resourceId: true, visitId: true, startsAt: true, endsAt: true },
    orderBy: { startsAt: "asc" },
  });
}

async function whoIsBusy(tx: Tx, patient: { id: string; name: string }, visit: ComposedVisit): Promise<Busy[]> {
  const asked = new Map<string, Pick<Busy, "what" | "name">>([
    [visit.room.id, { what: "room", name: visit.room.name }],
    [patient.id, { what: "patient", name: patient.name }],
    ...visit.staff.map(({ userId, name }) => [userId, { what: "person", name }] as const),
  ]);
  const claims = await listClaims(tx, [...asked.keys()], visit.startsAt, visit.endsAt);
  return claims.flatMap(({ resourceId, visitId, startsAt, endsAt }) => {
    const who = asked.get(resourceId);
    return who && visitId !== visit.id ? [{ ...who, startsAt, endsAt }] : [];
  });
}

export type BookedVisit = {
  id: string;
  pathwayId: string;
  patientName: string;
  title: ProtocolStep["title"];
  startsAt: Date;
  endsAt: Date;
  room: string;
  location: string;
  staff: string[];
};

/** The booked visits that begin in a period and that this person may see, earliest first; of one employee when told. */
export async function listBookedVisits(tx: Tx, from: Date, to: Date, attendedById?: string): Promise<BookedVisit[]> {
  const attended = attendedById === undefined ? {} : { staff: { some: { userId: attendedById } } };
  const rows = await tx.visit.findMany({
    where: { cancelledAt: null, startsAt: { gte: from, lt: to }, ...attended },
    include: {
      room: { include: { location: true } },
      staff: { include: { user: { select: { name: true } } } },
      pathway: { select: { protocol: true, patient: { select: { name: true } } } },
    },
    orderBy: { startsAt: "asc" },
    relationLoadStrategy: "join",
  });
  return rows.map(({ id, pathwayId, pathway, stepKey, startsAt, endsAt, room, staff }) => {
    const step = toProtocol(pathway.protocol).steps.find(({ key }) => key === stepKey);
    return {
      ...{ id, pathwayId, startsAt, endsAt },
      patientName: pathway.patient.name,
      title: step?.title ?? { nb: stepKey, en: stepKey },
      room: room.name,
      location: room.location.name,
      staff: staff.map(({ user }) => user.name),
    };
  });
}
