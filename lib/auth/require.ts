import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { actorOfSession } from "@/lib/auth/read-session";
import { sessionIdFromCookie } from "@/lib/auth/session-cookie";
import { clinicNow } from "@/lib/db/clinic-clock";
import { getDatabase } from "@/lib/db/database";
import type { Role, SignedInActor } from "@/lib/domain/access/actor";
import { isLimited } from "@/lib/domain/access/policy";
import { localPath } from "@/lib/domain/access/role-period";
import { systemClock } from "@/lib/platform/clock";

/** The clinic's time for this request: one instant, however often it is asked. */
export const requestNow = cache(async (): Promise<Date> => clinicNow(await getDatabase()));

/** Who is asking, or null. Read from the session row once a request: signing out, ending a role or disabling works at the next click. */
export const currentActor = cache(async (): Promise<SignedInActor | null> => {
  const sessionId = await sessionIdFromCookie();
  if (sessionId === null) return null;
  return actorOfSession(await getDatabase(), sessionId, { at: systemClock.now(), clinicNow: await requestNow() });
});

/** The person signed in; anybody else is sent to sign in and comes back to this page, and whoever answers forms on the clinic's tablet back to them. */
export async function requireActor(): Promise<SignedInActor> {
  const actor = await currentActor();
  if (actor === null) redirect(await signInPath());
  if (isLimited(actor)) redirect(TABLET_FORMS);
  return actor;
}

const TABLET_FORMS = "/kiosk/forms";

/** The patient who has opened the clinic's tablet with a code; anybody else is sent to where codes are typed. */
export async function requireTabletSitting(): Promise<SignedInActor> {
  const actor = await currentActor();
  return actor !== null && isLimited(actor) ? actor : redirect("/kiosk");
}

/** The person signed in, in one of these roles. Every page that is not public begins with this; a layout is never the gate. */
export async function requireRole<R extends Role>(...roles: readonly R[]): Promise<SignedInActor & { role: R }> {
  const actor = await requireActor();
  if (!hasRole(actor, roles)) redirect("/no-access");
  return actor;
}

function hasRole<R extends Role>(actor: SignedInActor, roles: readonly R[]): actor is SignedInActor & { role: R } {
  const allowed: readonly Role[] = roles;
  return allowed.includes(actor.role);
}

async function signInPath(): Promise<string> {
  // Set by the server process for each request; `_rsc` is the framework's own mark on a soft navigation.
  const path = (await headers())
    .get("x-forlop-path")
    ?.replace(/([?&])_rsc=[^&]*&?/, "$1")
    .replace(/[?&]$/, "");
  const from = localPath(path);
  return from === null || from === "/" ? "/sign-in" : `/sign-in?from=${encodeURIComponent(from)}`;
}
