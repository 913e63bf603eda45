import type { Prisma } from "@/lib/generated/prisma/client";
import type { Tx } from "@/lib/db/unit-of-work";

export type CommandReceipt = { command: string; result: Prisma.JsonValue; at: Date };

/** What a command with this id answered when it succeeded before, for the same actor. */
export async function findCommandReceipt(tx: Tx, commandId: string): Promise<CommandReceipt | undefined> {
  const row = await tx.commandReceipt.findUnique({ where: { id: commandId } });
  return row === null ? undefined : { command: row.command, result: row.result, at: row.at };
}

/** Keeps the answer of a command that succeeded. */
export async function insertCommandReceipt(
  tx: Tx,
  receipt: { commandId: string; command: string; actorId: string | null; result: Prisma.InputJsonValue; at: Date },
): Promise<void> {
  const { commandId, ...rest } = receipt;
  await tx.commandReceipt.create({ data: { id: commandId, ...rest } });
}
