import { z } from "zod";
import { defineCommand } from "@/lib/commands/define-command";
import { markLapsedMessages } from "@/lib/db/outbox-delivery";
import { ok } from "@/lib/domain/result";

/** The program ends the messages whose visit began before they could be sent. */
export const letMessagesLapse = defineCommand({
  name: "let-messages-lapse",
  permission: "messages:deliver",
  input: z.object({ commandId: z.uuid() }),
  load: () => Promise.resolve(null),
  decide: () => ok({}),
  save: async (tx, _decision, { permit, now }) => ok({ count: await markLapsedMessages(tx, now, permit) }),
  audit: (_decision, { count }) => ({
    action: "messages.lapsed",
    subjectId: null,
    patientId: null,
    payload: { count },
  }),
});
