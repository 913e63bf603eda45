import type { Prisma } from "@/lib/generated/prisma/client";
import type { Tx } from "@/lib/db/unit-of-work";

export type CommandReceipt = { command: string; result: Prisma.JsonValue; at: Date };

/** What a command with this id answered when it succeeded before, for the same actor. */
export async function findCommandReceipt(tx: Tx, commandId: string): Promise<CommandReceipt | undefined> {
  const row = await tx.commandReceipt.findUnique({ where: { id: commandId } });
  return row === null ? undefined : { command: row.command, result: row.result, at: row.at };
}

/** Keeps the answer of a command that succeeded; false when the id is already somebody else's. */
export async function insertCommandReceipt(
  tx: Tx,
  receipt: { commandId: string; command: string; actorId: string | null; result: Prisma.InputJsonValue; at: Date },
): Promise<boolean> {
  const { commandId, ...rest } = receipt;
  const { count } = await tx.commandReceipt.createMany({ data: [{ id: commandId, ...rest }], skipDuplicates: true });
  return count === 1;
}
