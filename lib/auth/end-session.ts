import "server-only";
import { clearSessionCookie, sessionIdFromCookie } from "@/lib/auth/session-cookie";
import { unsafeEndSession } from "@/lib/db/auth-sessions";
import { getDatabase } from "@/lib/db/database";
import { systemClock } from "@/lib/platform/clock";

/** Signs out: the row is revoked, so that a copy of the cookie is worth nothing, and the cookie goes. */
export async function endSession(): Promise<void> {
  const sessionId = await sessionIdFromCookie();
  if (sessionId !== null) await unsafeEndSession(await getDatabase(), sessionId, systemClock.now());
  await clearSessionCookie();
}
