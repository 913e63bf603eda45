import { addMinutes } from "date-fns";
import { z } from "zod";
import { keyedHash } from "@/lib/auth/keyed-hash";
import { unsafeInsertSession } from "@/lib/db/auth-sessions";
import type { Database } from "@/lib/db/open-database";
import {
  unsafeForgetAttempts,
  unsafeInsertAttempt,
  unsafeListAttempts,
  unsafeMarkAttemptSucceeded,
  unsafeRemoveAttempt,
} from "@/lib/db/sign-in-attempts";
import { unsafeFindCredentials } from "@/lib/db/users";
import { roleAt } from "@/lib/domain/access/role-period";
import { sessionExpiresAt } from "@/lib/domain/access/session-limits";
import { minutesToWait, THROTTLE } from "@/lib/domain/access/sign-in-throttle";
import { ok, refuse, type Result } from "@/lib/domain/result";
import { newId } from "@/lib/platform/ids";
import { verifyPassword } from "@/lib/platform/passwords";

const credentials = z.object({
  email: z.string().trim().toLowerCase().min(1).max(320),
  password: z.string().min(1).max(1000),
});

export type SignInWish = { email: unknown; password: unknown; address: string; userAgent: string };
export type SignInRefusal = { kind: "wrong" } | { kind: "wait"; minutes: number };

/**
 * Judges an e-mail address and a password and opens a session. One answer, in the same time, for an unknown account, a wrong password, an
 * account not activated, disabled or without a role: nobody learns who is a patient here. `at` is the machine's time, `clinicNow` the clinic's.
 */
export async function signIn(
  db: Database,
  wish: SignInWish,
  { at, clinicNow, secret }: { at: Date; clinicNow: Date; secret: string },
): Promise<Result<{ sessionId: string }, SignInRefusal>> {
  const parsed = credentials.safeParse(wish);
  const { email, password } = parsed.success ? parsed.data : { email: "", password: "" };
  const by = {
    accountHash: keyedHash(secret, `account:${email}`),
    addressHash: keyedHash(secret, `address:${wish.address}`),
  };
  const attemptId = newId();
  const since = addMinutes(at, -THROTTLE.windowMinutes);
  await unsafeForgetAttempts(db, since);
  await unsafeInsertAttempt(db, { ...by, id: attemptId, at });
  const minutes = minutesToWait(await unsafeListAttempts(db, { ...by, exceptId: attemptId, since }), at);
  if (minutes > 0) {
    await unsafeRemoveAttempt(db, attemptId);
    return refuse({ kind: "wait", minutes });
  }
  const account = await unsafeFindCredentials(db, email);
  const matches = await verifyPassword(account?.passwordHash ?? null, password);
  if (!account || !matches || account.disabledAt !== null || roleAt(account.roles, clinicNow) === undefined) {
    return refuse({ kind: "wrong" });
  }
  await unsafeMarkAttemptSucceeded(db, attemptId);
  const sessionId = newId();
  const { address, userAgent } = wish;
  await unsafeInsertSession(db, {
    ...{ id: sessionId, userId: account.userId, createdAt: at, expiresAt: sessionExpiresAt(at) },
    ...{ address, userAgent: userAgent.slice(0, 300) },
  });
  return ok({ sessionId });
}
