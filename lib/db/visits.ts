import { claimTimes } from "@/lib/db/claims";
import { cancelVisitMessages, queueVisitMessages } from "@/lib/db/outbox";
import { toProtocol } from "@/lib/db/protocols";
import { whatWasTaken } from "@/lib/db/taken-times";
import type { Tx } from "@/lib/db/unit-of-work";
import type { Permit } from "@/lib/domain/access/policy";
import type { PlannedVisit } from "@/lib/domain/booking/course-plan";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { ProtocolStep } from "@/lib/domain/protocol/protocol.schema";
import { ok, refuse, type Result } from "@/lib/domain/result";
import type { Stale } from "@/lib/domain/refusals";
import { booksAs } from "@/lib/domain/visit/booker";
import type { VisitEnded } from "@/lib/domain/visit/cancel-visit";
import type { Taken } from "@/lib/domain/visit/taken";
import { visitClaims } from "@/lib/domain/visit/claims";

/** A visit as it is put in the calendar. `movedFromId`: the visit whose place it took. */
export type VisitToBook = PlannedVisit & { id: string; movedFromId: string | null; overrideReason: string };

/**
 * Put visits in the calendar, all or none: each with who attends, and a claim on room, staff and patient with the buffers around it. Refuses `taken`
 * with who or what is busy and the nearest free times; the caller rolls back. The patient is told through the outbox.
 */
export async function insertVisits(
  tx: Tx,
  record: PathwayRecord,
  visits: readonly VisitToBook[],
  permit: Permit<"visit:schedule"> | Permit<"visit:hold"> | Permit<"waiting-list:answer">,
  now: Date,
): Promise<Result<{ visitIds: string[] }, Taken>> {
  const patientId = record.patient.id;
  await tx.visit.createMany({
    data: visits.map(({ id, stepKey, startsAt, endsAt, roomId, movedFromId, overrideReason }) => ({
      ...{ id, stepKey, startsAt, endsAt, roomId, patientId, movedFromId },
      pathwayId: record.id,
      overrideReason: overrideReason === "" ? null : overrideReason,
      scheduledAt: now,
      scheduledById: permit.actor.userId,
    })),
  });
  const staff = visits.flatMap(({ id, staff: people }) =>
    people.map((person) => ({ ...person, visitId: id, patientId })),
  );
  await tx.visitStaff.createMany({ data: staff });
  const wanted = visits.map((visit) => ({
    slot: { ...visit, replacesVisitId: visit.movedFromId },
    claims: visitClaims(record, visit).map((time) => ({ owner: { visitId: visit.id }, time })),
  }));
  const claims = wanted.flatMap((one) => one.claims);
  if (!(await claimTimes(tx, claims, now))) {
    const by = booksAs(permit.actor.role);
    return refuse(await whatWasTaken(tx, record, wanted, { by, now }));
  }
  for (const visit of visits) {
    await queueVisitMessages(tx, record, { ...visit, room: { id: visit.roomId } }, now);
  }
  return ok({ visitIds: visits.map(({ id }) => id) });
}

type EndingPermit =
  | Permit<"visit:cancel">
  | Permit<"visit:cancel-own">
  | Permit<"visit:schedule">
  | Permit<"visit:hold">
  | Permit<"visit:record-no-show">
  | Permit<"waiting-list:answer">;

/** Take a visit out of the calendar and free everybody and everything it held. `stale` when somebody else was quicker. */
export async function markVisitEnded(
  tx: Tx,
  { visit, kind, reason, at }: VisitEnded,
  permit: EndingPermit,
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

export type BookedVisit = {
  id: string;
  pathwayId: string;
  patientName: string;
  title: ProtocolStep["title"];
  isSession: boolean;
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
      isSession: step?.kind === "session",
      room: room.name,
      location: room.location.name,
      staff: staff.map(({ user }) => user.name),
    };
  });
}
