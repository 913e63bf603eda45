import { createHash } from "node:crypto";
import { addMinutes } from "date-fns";
import { oneOf } from "@/lib/db/row-mapping";
import { type Tx, unsafeAsSystem } from "@/lib/db/unit-of-work";
import { ROLES } from "@/lib/domain/access/actor";
import type { Permission, Permit } from "@/lib/domain/access/policy";
import { roleAt } from "@/lib/domain/access/role-period";
import { minutesToWait, THROTTLE } from "@/lib/domain/access/sign-in-throttle";
import type { SecondPerson } from "@/lib/domain/dose/second-person";
import type { SecondPersonProof } from "@/lib/domain/dose/second-person.schema";
import { newId } from "@/lib/platform/ids";
import { verifyPassword } from "@/lib/platform/passwords";

/** The acts that a second person confirms on the same screen. */
export type ConfirmedBySecondPerson = Extract<
  Permission,
  "dose:give" | "dose:end" | "medicine:receive" | "medicine:move" | "medicine:count" | "medicine:settle-discrepancy"
>;

type PermitFor<P extends Permission> = P extends Permission ? Permit<P> : never;
type Context = { at: Date; clinicNow: Date; permit: PermitFor<ConfirmedBySecondPerson> };

/**
 * Who confirms, proved by their own PIN, or by their password when they typed that instead; null for an unknown account, a wrong one, an account
 * that may not sign in, or too many failures, all in the same time. Failures are counted as at sign-in, for the account and for the person on
 * whose screen it was typed, and stay counted when the command is refused. `at` is the machine's time, `clinicNow` the clinic's. It makes no
 * session. Unsafe: reads what only sign-in may.
 */
export async function unsafeConfirmSecondPerson(
  tx: Tx,
  { secondPersonId, secondPersonPin, secondPersonPassword }: SecondPersonProof,
  { at, clinicNow, permit }: Context,
): Promise<SecondPerson> {
  if (secondPersonPin === "" && secondPersonPassword === "") return null;
  const screenOf = permit.actor.userId;
  const by = { accountHash: hashed(`account:${secondPersonId}`), addressHash: hashed(`screen-of:${screenOf}`) };
  return unsafeAsSystem(tx, "a PIN or password is judged, as at sign-in", async () => {
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
      where: { id: secondPersonId },
      select: { id: true, passwordHash: true, pinHash: true, disabledAt: true, roles: true },
    });
    const matches =
      secondPersonPin === ""
        ? await verifyPassword(account?.passwordHash ?? null, secondPersonPassword)
        : await verifyPassword(account?.pinHash ?? null, secondPersonPin);
    const periods = account?.roles.map((period) => ({ ...period, role: oneOf(ROLES, period.role) })) ?? [];
    const role = roleAt(periods, clinicNow);
    const isConfirmed = waits === 0 && matches && account?.disabledAt === null && role !== undefined;
    if (waits === 0) {
      await tx.signInAttempt.createMany({ data: [{ id: newId(), ...by, succeeded: isConfirmed, at }] });
    }
    return isConfirmed ? { userId: account.id, role } : null;
  });
}

export type PossibleSecondPerson = { id: string; name: string; hasPin: boolean };

/** The nurses and doctors who may confirm, by name, and whether each has a PIN; without those who cannot (the one recording, the one who ordered). */
export async function listPossibleSecondPersons(
  tx: Tx,
  { now, without }: { now: Date; without: readonly (string | null | undefined)[] },
): Promise<PossibleSecondPerson[]> {
  const rows = await tx.user.findMany({
    where: {
      ...{ patientId: null, disabledAt: null, id: { notIn: without.filter((id) => typeof id === "string") } },
      roles: {
        some: {
          role: { in: ["nurse", "doctor"] },
          validFrom: { lte: now },
          OR: [{ validTo: null }, { validTo: { gt: now } }],
        },
      },
    },
    select: { id: true, name: true, pinSetAt: true },
    orderBy: { name: "asc" },
  });
  return rows.map(({ id, name, pinSetAt }) => ({ id, name, hasPin: pinSetAt !== null }));
}

/** Apart from the counts of sign-in itself, so that a slip in the treatment room locks nobody out. */
function hashed(text: string): string {
  return createHash("sha256").update(`second-person:${text}`).digest("hex");
}
