import { encode } from "next-auth/jwt";
import type { Database } from "@/lib/db/open-database";
import { moveDemoClock } from "@/lib/db/clinic-clock";
import { newId } from "@/lib/platform/ids";
import { authSecret, requireEnv } from "@/lib/platform/env";
import { cookieJar } from "@/tests/support/framework/request-double";

/** What the framework says instead of an answer: where it sends the person, or that there is nothing here. */
export type Turned = { to: string } | { notFound: true };

/** Signs in as this user from now on, with a real session row and a real cookie; null signs out. `forms`: on the clinic's tablet, by code. */
export async function actAs(db: Database, userId: string | null, limitedTo: "forms" | null = null): Promise<void> {
  cookieJar.clear();
  if (userId === null) return;
  const id = newId();
  const now = new Date();
  const expiresAt = new Date(now.getTime() + 3_600_000);
  const session = { id, userId, createdAt: now, lastSeenAt: now, expiresAt, limitedTo };
  await db.prisma.authSession.create({ data: { ...session, userAgent: "", address: "" } });
  cookieJar.set("next-auth.session-token", await encode({ token: { sub: id }, secret: authSecret(requireEnv()) }));
}

/** A cookie that was never made here. */
export function actWithForgedCookie(): void {
  cookieJar.clear();
  cookieJar.set("next-auth.session-token", "eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..forged.cookie.value");
}

/** Runs and answers where the framework was told to send the person; undefined when it gave an answer of its own. */
export async function turnedBy(run: () => Promise<unknown>): Promise<Turned | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    if (error instanceof Error && "turned" in error) return error.turned as Turned;
    throw error;
  }
}

/** The clinic's clock at this moment, as the demonstration does it. */
export const setClinicClock = moveDemoClock;
