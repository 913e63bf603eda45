import type { Database } from "@/lib/db/open-database";
import type { Role } from "@/lib/domain/access/actor";
import type { SessionTimes } from "@/lib/domain/access/session-limits";
import type { RolePeriod } from "@/lib/domain/access/role-period";
import type { Locale } from "@/lib/domain/access/actor";

export type SessionHolder = {
  session: SessionTimes & { id: string };
  user: { id: string; name: string; locale: Locale; patientId: string | null; disabledAt: Date | null; roles: RolePeriod[] };
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
    user: { ...user, locale: user.locale as Locale, roles: user.roles.map((period) => ({ ...period, role: period.role as Role })) },
  };
}

export type NewSession = { id: string; userId: string; createdAt: Date; expiresAt: Date; userAgent: string; address: string };

/** A sign-in that has just been proved with a password. Unsafe: there is no actor until it exists. */
export async function unsafeInsertSession(db: Database, session: NewSession): Promise<void> {
  await db.prisma.authSession.create({ data: { ...session, lastSeenAt: session.createdAt } });
}

/** The session was used just now. Unsafe: part of finding out who is asking. */
export async function unsafeTouchSession(db: Database, sessionId: string, seenAt: Date): Promise<void> {
  await db.prisma.authSession.updateMany({ where: { id: sessionId, lastSeenAt: { lt: seenAt } }, data: { lastSeenAt: seenAt } });
}

/** The person signs out. Unsafe: holding the cookie is the permission, also when the account has no role any more. */
export async function unsafeEndSession(db: Database, sessionId: string, at: Date): Promise<void> {
  await db.prisma.authSession.updateMany({ where: { id: sessionId, revokedAt: null }, data: { revokedAt: at } });
}
