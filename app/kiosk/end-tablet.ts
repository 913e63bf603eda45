import "server-only";
import { actorContext } from "@/lib/auth/context";
import { requireTabletSitting } from "@/lib/auth/require";
import { clearSessionCookie, sessionIdFromCookie } from "@/lib/auth/session-cookie";
import { endKiosk } from "@/lib/commands/kiosk/end-kiosk";
import { systemClock } from "@/lib/platform/clock";
import { newId } from "@/lib/platform/ids";

/** The sitting is over: its row is revoked and audited, and the cookie goes. Whoever holds no sitting is sent to where codes are typed. */
export async function endTablet(): Promise<void> {
  await requireTabletSitting();
  const sessionId = await sessionIdFromCookie();
  await endKiosk.run({ commandId: newId(), sessionId, endedAt: systemClock.now() }, await actorContext());
  await clearSessionCookie();
}
