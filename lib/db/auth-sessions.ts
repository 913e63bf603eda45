import type { Database } from "@/lib/db/open-database";
import { type Tx, unsafeAsSystem } from "@/lib/db/unit-of-work";
import type { Locale, Role } from "@/lib/domain/access/actor";
import type { Permit } from "@/lib/domain/access/policy";
import type { RolePeriod } from "@/lib/domain/access/role-period";
import type { SessionTimes } from "@/lib/domain/access/session-limits";

export type SessionHolder = {
  session: SessionTimes & { id: string };
  user: {
    id: string;
    name: string;
    locale: Locale;
    patientId: string | null;
    disabledAt: Date | null;
    roles: RolePeriod[];
  };
};

/** A session row and the person it belongs to, roles included. Unsafe: it runs before there is an actor, to find out who is asking. */
export async function unsafeFindSession(db: Database, sessionId: string): Promise<SessionHolder | undefined> {
  const row = await db.prisma.authSession.findUnique({
    where: { id: sessionId },
    include: { user: { include: { roles: true } } },
    relationLoadStrategy: "join",
  });
  if (row === null) return undefined;
  const { user, ...session } = row;
  return {
    session,
    user: {
      ...user,
      locale: user.locale as Locale,
      roles: user.roles.map((period) => ({ ...period, role: period.role as Role })),
    },
  };
}

export type NewSession = {
  id: string;
  userId: string;
  createdAt: Date;
  expiresAt: Date;
  userAgent: string;
  address: string;
};

/** A sign-in that has just been proved with a password. Unsafe: there is no actor until it exists. */
export async function unsafeInsertSession(db: Database, session: NewSession): Promise<void> {
  await db.prisma.authSession.create({ data: { ...session, lastSeenAt: session.createdAt } });
}

/** A sitting on the clinic's tablet, limited to the forms. Unsafe: the code was the proof, and there is no actor until it exists. */
export async function unsafeInsertTabletSession(
  tx: Tx,
  session: NewSession,
  _permit: Permit<"kiosk:open">,
): Promise<void> {
  await unsafeAsSystem(tx, "whoever types a code is not signed in yet", () =>
    tx.authSession.createMany({ data: [{ ...session, lastSeenAt: session.createdAt, limitedTo: "forms" }] }),
  );
}

/** Ends the sitting in use and answers whether it was still open. */
export async function markTabletSessionEnded(
  tx: Tx,
  sessionId: string,
  at: Date,
  permit: Permit<"kiosk:end">,
): Promise<boolean> {
  const { count } = await tx.authSession.updateMany({
    where: { id: sessionId, userId: permit.actor.userId, limitedTo: "forms", revokedAt: null },
    data: { revokedAt: at },
  });
  return count === 1;
}

/** The session was used just now. Unsafe: part of finding out who is asking. */
export async function unsafeTouchSession(db: Database, sessionId: string, seenAt: Date): Promise<void> {
  await db.prisma.authSession.updateMany({
    where: { id: sessionId, lastSeenAt: { lt: seenAt } },
    data: { lastSeenAt: seenAt },
  });
}

/** The person signs out. Unsafe: holding the cookie is the permission, also when the account has no role any more. */
export async function unsafeEndSession(db: Database, sessionId: string, at: Date): Promise<void> {
  await db.prisma.authSession.updateMany({ where: { id: sessionId, revokedAt: null }, data: { revokedAt: at } });
}

export type OwnSession = SessionTimes & {
  id: string;
  createdAt: Date;
  userAgent: string;
  address: string;
  limitedTo: string | null;
};

/** A person's own sessions that nobody has ended, newest first; some may have run out. */
export async function listOwnSessions(tx: Tx, permit: Permit<"account:manage-own">): Promise<OwnSession[]> {
  return tx.authSession.findMany({
    where: { userId: permit.actor.userId, revokedAt: null },
    orderBy: { createdAt: "desc" },
  });
}

/** One of the person's own sessions, or undefined. */
export async function findOwnSession(
  tx: Tx,
  sessionId: string,
  permit: Permit<"account:manage-own">,
): Promise<OwnSession | undefined> {
  return (await tx.authSession.findUnique({ where: { id: sessionId, userId: permit.actor.userId } })) ?? undefined;
}

/** Ends one of the person's own sessions. */
export async function markSessionEnded(
  tx: Tx,
  sessionId: string,
  at: Date,
  permit: Permit<"account:manage-own">,
): Promise<void> {
  await tx.authSession.updateMany({
    where: { id: sessionId, userId: permit.actor.userId, revokedAt: null },
    data: { revokedAt: at },
  });
}

/** Ends the person's own sessions but the one in use. */
export async function markOtherSessionsEnded(
  tx: Tx,
  keptId: string,
  at: Date,
  permit: Permit<"account:manage-own">,
): Promise<void> {
  await tx.authSession.updateMany({
    where: { userId: permit.actor.userId, id: { not: keptId }, revokedAt: null },
    data: { revokedAt: at },
  });
}

/** Ends every session of an account and counts them. Unsafe: sessions of others are seen by the system only. */
export async function unsafeEndSessionsOf(tx: Tx, userId: string, at: Date): Promise<number> {
  const { count } = await tx.authSession.updateMany({ where: { userId, revokedAt: null }, data: { revokedAt: at } });
  return count;
}
