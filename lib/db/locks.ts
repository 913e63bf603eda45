import type { Tx } from "@/lib/db/unit-of-work";

/**
 * Waits until no other transaction works on the same command id, and holds the place until this one ends: of two deliveries of one
 * command the second sees the first one's receipt.
 */
export async function lockCommand(tx: Tx, commandId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${commandId}, 0))`;
}
