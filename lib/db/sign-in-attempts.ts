import type { Database } from "@/lib/db/open-database";
import type { Attempt } from "@/lib/domain/access/sign-in-throttle";

export type AttemptBy = { accountHash: string; addressHash: string };

/** Counts a try before it is judged, as failed until it succeeds, so that many at once cannot slip past the limit. Unsafe: nobody is signed in yet. */
export async function unsafeInsertAttempt(db: Database, attempt: AttemptBy & { id: string; at: Date }): Promise<void> {
  await db.prisma.signInAttempt.create({ data: { ...attempt, succeeded: false } });
}

/** The other tries since an instant, of this account and from this address. Unsafe: nobody is signed in yet. */
export async function unsafeListAttempts(
  db: Database,
  by: AttemptBy & { exceptId: string; since: Date },
): Promise<{ account: Attempt[]; address: Attempt[] }> {
  const rows = await db.prisma.signInAttempt.findMany({
    where: {
      at: { gt: by.since },
      id: { not: by.exceptId },
      OR: [{ accountHash: by.accountHash }, { addressHash: by.addressHash }],
    },
  });
  return {
    account: rows.filter(({ accountHash }) => accountHash === by.accountHash),
    address: rows.filter(({ addressHash }) => addressHash === by.addressHash),
  };
}

/** The try was right. Unsafe: nobody is signed in yet. */
export async function unsafeMarkAttemptSucceeded(db: Database, id: string): Promise<void> {
  await db.prisma.signInAttempt.update({ where: { id }, data: { succeeded: true } });
}

/** The try was turned away unjudged and does not count: waiting must not start anew at each knock. Unsafe: nobody is signed in yet. */
export async function unsafeRemoveAttempt(db: Database, id: string): Promise<void> {
  await db.prisma.signInAttempt.deleteMany({ where: { id } });
}

/** Forgets tries that no longer limit anything (they are kept no longer than needed). Unsafe: nobody is signed in yet. */
export async function unsafeForgetAttempts(db: Database, before: Date): Promise<void> {
  await db.prisma.signInAttempt.deleteMany({ where: { at: { lt: before } } });
}
