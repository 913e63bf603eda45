import { createHash } from "node:crypto";
import { addMinutes } from "date-fns";
import { oneOf } from "@/lib/db/row-mapping";
import { type Tx, unsafeAsSystem } from "@/lib/db/unit-of-work";
import { ROLES } from "@/lib/domain/access/actor";
import type { Permit } from "@/lib/domain/access/policy";
import { roleAt } from "@/lib/domain/access/role-period";
import { minutesToWait, THROTTLE } from "@/lib/domain/access/sign-in-throttle";
import type { SecondPerson } from "@/lib/domain/dose/give-dose";
import { newId } from "@/lib/platform/ids";
import { verifyPassword } from "@/lib/platform/passwords";

type Proof = { email: string; password: string };

/**
 * Who confirms, proved by their own e-mail address and password; null for an unknown account, a wrong password, an account that may not sign
 * in, or too many failures, all in the same time. Failures are counted as at sign-in, for the account and for the nurse on whose screen it
 * was typed, and stay counted when the command is refused. `at` is the machine's time, `clinicNow` the clinic's. Unsafe: reads what only sign-in may.
 */
export async function unsafeConfirmSecondPerson(
  tx: Tx,
  { email, password }: Proof,
  { at, clinicNow, permit }: { at: Date; clinicNow: Date; permit: Permit<"dose:give"> },
): Promise<SecondPerson> {
  const by = { accountHash: hashed(`account:${email}`), addressHash: hashed(`screen-of:${permit.actor.userId}`) };
  return unsafeAsSystem(tx, "a password is judged, as at sign-in", async () => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${by.accountHash}, 0))`;
    const rows = await tx.signInAttempt.findMany({
      where: {
        at: { gt: addMinutes(at, -THROTTLE.windowMinutes) },
        OR: [{ accountHash: by.accountHash }, { addressHash: by.addressHash }],
      },
    });
    const waits = minutesToWait(
      {
        account: rows.filter(({ accountHash }) => accountHash === by.accountHash),
        address: rows.filter(({ addressHash }) => addressHash === by.addressHash),
      },
      at,
    );
    const account = await tx.user.findUnique({
      where: { email },
      select: { id: true, passwordHash: true, disabledAt: true, roles: true },
    });
    const matches = await verifyPassword(account?.passwordHash ?? null, password);
    const periods = account?.roles.map((period) => ({ ...period, role: oneOf(ROLES, period.role) })) ?? [];
    const role = roleAt(periods, clinicNow);
    const isConfirmed = waits === 0 && matches && account?.disabledAt === null && role !== undefined;
    if (waits === 0) {
      await tx.signInAttempt.createMany({ data: [{ id: newId(), ...by, succeeded: isConfirmed, at }] });
    }
    return isConfirmed ? { userId: account.id, role } : null;
  });
}

/** Apart from the counts of sign-in itself, so that a slip in the treatment room locks nobody out. */
function hashed(text: string): string {
  return createHash("sha256").update(`second-person:${text}`).digest("hex");
}
