import "server-only";
import { currentLocale } from "@/lib/auth/current-locale";
import { currentActor, requestNow } from "@/lib/auth/require";
import { getDatabase } from "@/lib/db/database";
import type { Database } from "@/lib/db/open-database";
import { type Actor, visitor } from "@/lib/domain/access/actor";

/** What every command and query needs to know: who asks (a visitor when nobody is signed in), the database, the clinic's time. */
export async function actorContext(): Promise<{ actor: Actor; db: Database; now: Date }> {
  const [actor, db, now] = await Promise.all([currentActor(), getDatabase(), requestNow()]);
  return { actor: actor ?? visitor(await currentLocale()), db, now };
}

/** The same for what is done before anybody has proved who they are, also in a browser where somebody is signed in. */
export async function visitorContext(): Promise<{ actor: Actor; db: Database; now: Date }> {
  const [locale, db, now] = await Promise.all([currentLocale(), getDatabase(), requestNow()]);
  return { actor: visitor(locale), db, now };
}
