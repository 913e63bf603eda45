import { type Tx, unsafeAsSystem } from "@/lib/db/unit-of-work";
import type { Permit } from "@/lib/domain/access/policy";
import type { KioskCodeStanding } from "@/lib/domain/kiosk/kiosk-code";

export type NewKioskCode = {
  id: string;
  userId: string;
  patientId: string;
  codeHash: string;
  createdAt: Date;
  createdById: string;
  expiresAt: Date;
};

/** Keeps the keyed hash of a code for the clinic's tablet. */
export async function insertKioskCode(tx: Tx, code: NewKioskCode, _permit: Permit<"kiosk:hand-over">): Promise<void> {
  await tx.kioskCode.createMany({ data: [code] });
}

/** Which of these hashes belong to a code that is open at this moment, of whichever patient. */
export async function unsafeOpenKioskHashes(tx: Tx, hashes: readonly string[], now: Date): Promise<Set<string>> {
  return unsafeAsSystem(tx, "two patients may not hold the same digits, and only the system sees both", async () => {
    const rows = await tx.kioskCode.findMany({
      where: { codeHash: { in: [...hashes] }, usedAt: null, expiresAt: { gt: now } },
      select: { codeHash: true },
    });
    return new Set(rows.map(({ codeHash }) => codeHash));
  });
}

/** Whether a person's account exists and is not disabled: a clinician hands the tablet over, but sees no accounts. */
export async function unsafeHasOpenAccount(tx: Tx, userId: string): Promise<boolean> {
  return unsafeAsSystem(tx, "a clinician sees no accounts, but whether the patient has one decides", async () => {
    const row = await tx.user.findUnique({ where: { id: userId }, select: { disabledAt: true } });
    return row !== null && row.disabledAt === null;
  });
}

/** The codes with this hash, each with whether it is the newest of its patient. */
export async function unsafeFindKioskCodes(tx: Tx, codeHash: string, now: Date): Promise<KioskCodeStanding[]> {
  return unsafeAsSystem(tx, "whoever types a code is not signed in yet", async () => {
    const rows = await tx.kioskCode.findMany({ where: { codeHash, expiresAt: { gt: now } } });
    const newest = await tx.kioskCode.groupBy({
      by: ["patientId"],
      where: { patientId: { in: rows.map(({ patientId }) => patientId) } },
      _max: { createdAt: true },
    });
    const newestOf = new Map(newest.map((row) => [row.patientId, row._max.createdAt?.getTime()]));
    return rows.map(({ id, userId, patientId, expiresAt, usedAt, createdAt }) => ({
      ...{ id, userId, patientId, expiresAt, usedAt },
      newest: newestOf.get(patientId) === createdAt.getTime(),
    }));
  });
}

/** Spends a code. `false` when somebody else was quicker. */
export async function unsafeMarkKioskCodeUsed(tx: Tx, codeId: string, usedAt: Date): Promise<boolean> {
  return unsafeAsSystem(tx, "whoever types a code is not signed in yet", async () => {
    const { count } = await tx.kioskCode.updateMany({ where: { id: codeId, usedAt: null }, data: { usedAt } });
    return count === 1;
  });
}
