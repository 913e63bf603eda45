import type { Database } from "@/lib/db/open-database";
import { type Tx, unsafeAsSystem } from "@/lib/db/unit-of-work";
import { oneOf } from "@/lib/db/row-mapping";
import { type Locale, LOCALES, type Role } from "@/lib/domain/access/actor";
import type { Permit } from "@/lib/domain/access/policy";
import type { RolePeriod } from "@/lib/domain/access/role-period";
import type { CalendarVisit } from "@/lib/domain/calendar-feed/calendar-entries";

export type CalendarFeed = { id: string; createdAt: Date; lastReadAt: Date | null };

/** A person's own calendar address that is in use, or undefined. */
export async function findOwnFeed(
  tx: Tx,
  permit: Permit<"calendar-feed:manage-own">,
): Promise<CalendarFeed | undefined> {
  const row = await tx.calendarFeed.findFirst({
    where: { userId: permit.actor.userId, revokedAt: null },
    orderBy: { createdAt: "desc" },
    select: { id: true, createdAt: true, lastReadAt: true },
  });
  return row ?? undefined;
}

/** A new calendar address; the ones before stop working. */
export async function insertFeed(
  tx: Tx,
  feed: { id: string; secretHash: string },
  now: Date,
  permit: Permit<"calendar-feed:manage-own">,
): Promise<void> {
  await markOwnFeedsRevoked(tx, now, permit);
  await tx.calendarFeed.createMany({ data: [{ ...feed, userId: permit.actor.userId, createdAt: now }] });
}

/** Every calendar address of a person stops working. Answers how many. */
export async function markOwnFeedsRevoked(
  tx: Tx,
  now: Date,
  permit: Permit<"calendar-feed:manage-own">,
): Promise<number> {
  const { count } = await tx.calendarFeed.updateMany({
    where: { userId: permit.actor.userId, revokedAt: null },
    data: { revokedAt: now },
  });
  return count;
}

export type FeedOwner = {
  feed: CalendarFeed;
  user: { id: string; name: string; locale: Locale; patientId: string | null; roles: RolePeriod[] };
};

/** Whose calendar address this is; undefined when it is unknown, revoked, or the account is closed. Unsafe: it finds out who is asking. */
export async function unsafeFindFeedOwner(db: Database, secretHash: string): Promise<FeedOwner | undefined> {
  const feed = await db.prisma.calendarFeed.findFirst({ where: { secretHash, revokedAt: null } });
  if (!feed) return undefined;
  const user = await db.prisma.user.findFirst({
    where: { id: feed.userId, disabledAt: null },
    include: { roles: true },
  });
  if (!user) return undefined;
  const { id, name, locale, patientId, roles } = user;
  return {
    feed,
    user: {
      ...{ id, name, patientId, locale: oneOf(LOCALES, locale) },
      roles: roles.map(({ role, validFrom, validTo }) => ({ role: role as Role, validFrom, validTo })),
    },
  };
}

/** The address was used just now. Unsafe: part of finding out who is asking. */
export async function unsafeTouchFeed(db: Database, feedId: string, readAt: Date): Promise<void> {
  await db.prisma.calendarFeed.updateMany({ where: { id: feedId }, data: { lastReadAt: readAt } });
}

export type OwnCalendar = { visits: CalendarVisit[]; moves: Map<string, string | null> };

/** A patient's own visits, or those that a member of staff attends, with what every visit of these courses took the place of. */
export async function listCalendarVisits(tx: Tx, permit: Permit<"calendar-feed:manage-own">): Promise<OwnCalendar> {
  const { userId, patientId, role } = permit.actor;
  const own = role === "patient" ? { patientId: patientId ?? "" } : { staff: { some: { userId } } };
  return unsafeAsSystem(
    tx,
    "whoever attended a visit learns that it was cancelled: times and rooms leave, no name",
    async () => {
      const rows = await tx.visit.findMany({ where: own, include: { room: { include: { location: true } } } });
      const pathwayIds = [...new Set(rows.map(({ pathwayId }) => pathwayId))];
      const all = await tx.visit.findMany({
        where: { pathwayId: { in: pathwayIds } },
        select: { id: true, movedFromId: true },
      });
      return { visits: rows.map(toCalendarVisit), moves: new Map(all.map(({ id, movedFromId }) => [id, movedFromId])) };
    },
  );
}

type Row = {
  id: string;
  movedFromId: string | null;
  startsAt: Date;
  endsAt: Date;
  scheduledAt: Date;
  cancelledAt: Date | null;
  cancelledKind: string | null;
  room: { name: string; location: { name: string; address: string } };
};

function toCalendarVisit(row: Row): CalendarVisit {
  const { id, movedFromId, startsAt, endsAt, scheduledAt, cancelledAt, cancelledKind, room } = row;
  return {
    ...{ id, movedFromId, startsAt, endsAt, scheduledAt },
    ...{ room: room.name, location: room.location.name, address: room.location.address },
    cancelled:
      cancelledAt && cancelledKind
        ? { at: cancelledAt, kind: oneOf(["cancelled", "moved", "no-show"], cancelledKind) }
        : null,
  };
}
