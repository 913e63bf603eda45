import type { Prisma } from "@/lib/generated/prisma/client";
import type { Tx } from "@/lib/db/unit-of-work";
import type { Permit } from "@/lib/domain/access/policy";

type DraftPermit = Permit<"draft:save">;
export type Draft = { values: Record<string, unknown>; savedAt: Date };

/** Keeps a person's unfinished text under its key; the newest replaces the one before. A draft is nobody's record: it may be overwritten. */
export async function saveDraft(tx: Tx, key: string, draft: Draft, permit: DraftPermit): Promise<void> {
  const userId = permit.actor.userId;
  const data = { values: draft.values as Prisma.InputJsonObject, savedAt: draft.savedAt };
  await tx.draft.upsert({ where: { userId_key: { userId, key } }, create: { userId, key, ...data }, update: data });
}

/** The person's own draft under this key, or undefined. */
export async function findDraft(tx: Tx, key: string, permit: DraftPermit): Promise<Draft | undefined> {
  const row = await tx.draft.findUnique({ where: { userId_key: { userId: permit.actor.userId, key } } });
  return row === null ? undefined : { values: row.values as Record<string, unknown>, savedAt: row.savedAt };
}

/** The text has become a record, or was given up. */
export async function deleteDraft(tx: Tx, key: string, permit: DraftPermit): Promise<void> {
  await tx.draft.deleteMany({ where: { userId: permit.actor.userId, key } });
}
