import { type Tx, unsafeAsSystem } from "@/lib/db/unit-of-work";
import type { Permit } from "@/lib/domain/access/policy";

export type NewActivationCode = { id: string; userId: string; codeHash: string; createdAt: Date; expiresAt: Date };

/** Keeps the hash of a one-time code. */
export async function insertActivationCode(
  tx: Tx,
  code: NewActivationCode,
  _permit: Permit<"account:manage"> | Permit<"patient:register">,
): Promise<void> {
  await tx.activationCode.createMany({ data: [code] });
}

export type KnownCode = {
  id: string;
  userId: string;
  expiresAt: Date;
  usedAt: Date | null;
  newest: boolean;
  disabled: boolean;
};

/** The code with this hash, whether it is the newest its account has got, and whether the account is disabled. */
export function unsafeFindCode(tx: Tx, codeHash: string): Promise<KnownCode | undefined> {
  return unsafeAsSystem(tx, "whoever activates an account is not signed in yet", async () => {
    const row = await tx.activationCode.findUnique({
      where: { codeHash },
      include: { user: { select: { disabledAt: true } } },
    });
    if (row === null) return undefined;
    const newer = await tx.activationCode.count({ where: { userId: row.userId, createdAt: { gt: row.createdAt } } });
    const { user, ...code } = row;
    return { ...code, newest: newer === 0, disabled: user.disabledAt !== null };
  });
}

/** Spends a code. `false` when somebody else was quicker. */
export function unsafeMarkCodeUsed(tx: Tx, codeId: string, usedAt: Date): Promise<boolean> {
  return unsafeAsSystem(tx, "whoever activates an account is not signed in yet", async () => {
    const { count } = await tx.activationCode.updateMany({ where: { id: codeId, usedAt: null }, data: { usedAt } });
    return count === 1;
  });
}
