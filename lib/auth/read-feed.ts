import { differenceInMinutes } from "date-fns";
import { clinicNow } from "@/lib/db/clinic-clock";
import { getDatabase } from "@/lib/db/database";
import { unsafeFindFeedOwner, unsafeTouchFeed } from "@/lib/db/calendar-feeds";
import type { Database } from "@/lib/db/open-database";
import type { SignedInActor } from "@/lib/domain/access/actor";
import { roleAt } from "@/lib/domain/access/role-period";
import { calendarSecretHash } from "@/lib/platform/calendar-secrets";

const TOUCH_EVERY_MINUTES = 10;

/**
 * Whose private calendar address this is, or null: unknown, revoked, account closed, or without a role now. A calendar program has no session; its address is
 * all it knows, and it may read that one calendar only.
 */
async function actorOfFeed(db: Database, secret: string, now: Date): Promise<SignedInActor | null> {
  const owner = await unsafeFindFeedOwner(db, calendarSecretHash(secret));
  const role = owner && roleAt(owner.user.roles, now);
  if (!owner || role === undefined) return null;
  const { feed, user } = owner;
  if (feed.lastReadAt === null || Math.abs(differenceInMinutes(now, feed.lastReadAt)) >= TOUCH_EVERY_MINUTES) {
    await unsafeTouchFeed(db, feed.id, now);
  }
  return { userId: user.id, name: user.name, role, patientId: user.patientId, locale: user.locale };
}

/** What the feed's query needs to know: the owner of the address, the database, the clinic's time; null when it is nobody's. */
export async function readFeed(secret: string): Promise<{ actor: SignedInActor; db: Database; now: Date } | null> {
  const db = await getDatabase();
  const now = await clinicNow(db);
  const actor = await actorOfFeed(db, secret, now);
  return actor && { actor, db, now };
}
