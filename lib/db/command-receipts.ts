import { type AuditDeed, auditInsert } from "@/lib/db/audit";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { Tx } from "@/lib/db/unit-of-work";
import type { Actor } from "@/lib/domain/access/actor";

/**
 * Keeps what a command that succeeded answered, and appends its deed to the audit chain, in one statement and last in the transaction (`appendAudit`).
 * False when the id is already somebody else's: then nothing of the transaction may stay.
 */
export async function keepReceiptAndAudit(
  tx: Tx,
  receipt: { commandId: string; command: string; result: Prisma.InputJsonValue },
  deed: AuditDeed,
  actor: Actor,
  now: Date,
): Promise<boolean> {
  const { commandId, command, result } = receipt;
  const [outcome] = await tx.$queryRaw<{ kept: boolean }[]>`
    WITH kept AS (
      INSERT INTO command_receipt (id, command, "actorId", result, at)
      VALUES (${commandId}::uuid, ${command}, ${actor.userId}::uuid, ${JSON.stringify(result)}::jsonb, ${now})
      ON CONFLICT DO NOTHING RETURNING true
    ), audited AS (${auditInsert(deed, actor, now)})
    SELECT EXISTS (SELECT FROM kept) AS kept`;
  return outcome?.kept === true;
}
