import { z } from "zod";
import { defineCommand } from "@/lib/commands/define-command";
import { findMessage, markMessageRetried } from "@/lib/db/outbox-messages";
import { retryMessage as decideRetryMessage } from "@/lib/domain/message/retry";
import { ok, refuse } from "@/lib/domain/result";

/** The clinic lead has a message that was given up tried again. */
export const retryMessage = defineCommand({
  name: "retry-message",
  permission: "messages:retry",
  input: z.object({ commandId: z.uuid(), messageId: z.uuid() }),
  load: (tx, { messageId }) => findMessage(tx, messageId),
  decide: (message, _input, { now }) => decideRetryMessage(message, now),
  save: async (tx, { id }, { permit, now }) =>
    (await markMessageRetried(tx, id, now, permit)) ? ok({ messageId: id }) : refuse({ kind: "stale" }),
  audit: ({ patientId }, { messageId }) => ({
    action: "message.retried",
    subjectId: messageId,
    patientId,
    payload: null,
  }),
});
