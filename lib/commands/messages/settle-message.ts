import { z } from "zod";
import { defineCommand } from "@/lib/commands/define-command";
import { findMessage } from "@/lib/db/outbox-messages";
import { markMessageSettled } from "@/lib/db/outbox-delivery";
import { MESSAGE_STATUSES } from "@/lib/domain/message/message";
import { ok, refuse } from "@/lib/domain/result";

const settleMessageInput = z.object({
  commandId: z.uuid(),
  messageId: z.uuid(),
  /** Which attempt it was: a process that comes back too late settles nothing. */
  attempt: z.int().positive(),
  status: z.enum(MESSAGE_STATUSES).exclude(["sending"]),
  problem: z.string().max(60).nullable(),
  next: z.object({ at: z.date(), counts: z.boolean() }).nullable(),
});

/** The program writes what became of a message that it claimed: sent, given up, not wanted, or to be tried again. */
export const settleMessage = defineCommand({
  name: "settle-message",
  permission: "messages:deliver",
  input: settleMessageInput,
  load: (tx, { messageId }) => findMessage(tx, messageId),
  decide: (message, { commandId: _, ...settlement }) => ok({ ...settlement, patientId: message.patientId }),
  save: async (tx, settlement, { permit, now }) =>
    (await markMessageSettled(tx, settlement, now, permit))
      ? ok({ messageId: settlement.messageId })
      : refuse({ kind: "stale" }),
  audit: ({ status, problem, attempt, patientId }, { messageId }) => ({
    action: status === "pending" ? "message.delayed" : `message.${status}`,
    subjectId: messageId,
    patientId,
    payload: { attempt, problem },
  }),
});
