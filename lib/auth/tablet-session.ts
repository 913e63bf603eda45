import "server-only";
import { addMinutes } from "date-fns";
import { headers } from "next/headers";
import { clientAddress } from "@/lib/auth/client-address";
import { keyedHash } from "@/lib/auth/keyed-hash";
import { setSessionCookie } from "@/lib/auth/session-cookie";
import { getDatabase } from "@/lib/db/database";
import {
  unsafeForgetAttempts,
  unsafeInsertAttempt,
  unsafeListAttempts,
  unsafeMarkAttemptSucceeded,
  unsafeRemoveAttempt,
} from "@/lib/db/sign-in-attempts";
import { SESSION_LIMITS } from "@/lib/domain/access/session-limits";
import { KIOSK_THROTTLE, minutesToWaitForKiosk } from "@/lib/domain/access/sign-in-throttle";
import { ok, refuse, type Result } from "@/lib/domain/result";
import { systemClock } from "@/lib/platform/clock";
import { authSecret, requireEnv } from "@/lib/platform/env";
import { newId } from "@/lib/platform/ids";

/** A try at a code that may now be judged, and what the new session is told about where it was opened. */
export type KioskTry = { attemptId: string; at: Date; address: string; userAgent: string };

/** Counts a try at a code on the clinic's tablet before it is judged, as wrong until it was right; refuses `wait` when there were too many wrong ones. */
export async function countKioskTry(): Promise<Result<KioskTry, { kind: "wait"; minutes: number }>> {
  const [db, asked] = [await getDatabase(), await headers()];
  const at = systemClock.now();
  const address = clientAddress(asked.get("x-forwarded-for") ?? undefined);
  const secret = authSecret(requireEnv());
  const by = { accountHash: keyedHash(secret, "kiosk"), addressHash: keyedHash(secret, `kiosk:${address}`) };
  const attemptId = newId();
  const since = addMinutes(at, -KIOSK_THROTTLE.windowMinutes);
  await unsafeForgetAttempts(db, since);
  await unsafeInsertAttempt(db, { ...by, id: attemptId, at });
  const { account: everywhere, address: here } = await unsafeListAttempts(db, { ...by, exceptId: attemptId, since });
  const minutes = minutesToWaitForKiosk({ everywhere, address: here }, at);
  if (minutes > 0) {
    await unsafeRemoveAttempt(db, attemptId);
    return refuse({ kind: "wait", minutes });
  }
  return ok({ attemptId, at, address, userAgent: (asked.get("user-agent") ?? "").slice(0, 300) });
}

/** The code was right: the try is no failure, and this browser holds the new session from now on, instead of any other. */
export async function enterTabletSession(attemptId: string, sessionId: string): Promise<void> {
  await unsafeMarkAttemptSucceeded(await getDatabase(), attemptId);
  await setSessionCookie(sessionId, SESSION_LIMITS.tabletAbsoluteHours * 60 * 60);
}
