import "server-only";
import { actorOfSession } from "@/lib/auth/read-session";
import { sessionIdFromCookie } from "@/lib/auth/session-cookie";
import { clinicNow } from "@/lib/db/clinic-clock";
import { getDatabase } from "@/lib/db/database";
import type { Database } from "@/lib/db/open-database";
import type { SignedInActor } from "@/lib/domain/access/actor";
import { isLimited } from "@/lib/domain/access/policy";
import { systemClock } from "@/lib/platform/clock";

export type WatchedContext = { actor: SignedInActor; db: Database; now: Date };

export type WatchedSignIn = {
  /** Who holds the sign-in now; null when it no longer counts, or is a sitting on the clinic's tablet. */
  context: () => Promise<WatchedContext | null>;
  /** The clinic's time. */
  clinicTime: () => Promise<Date>;
};

/**
 * For an answer that lasts longer than its request: who asks, to be asked again while it lasts, so that signing out, ending a role and disabling an
 * account end it. Watching is no use of the sign-in: it does not keep it open.
 */
export async function watchedSignIn(): Promise<WatchedSignIn> {
  const [db, sessionId] = await Promise.all([getDatabase(), sessionIdFromCookie()]);
  const clinicTime = () => clinicNow(db);
  return {
    clinicTime,
    context: async () => {
      if (sessionId === null) return null;
      const now = await clinicTime();
      const actor = await actorOfSession(db, sessionId, { at: systemClock.now(), clinicNow: now }, false);
      return actor === null || isLimited(actor) ? null : { actor, db, now };
    },
  };
}
