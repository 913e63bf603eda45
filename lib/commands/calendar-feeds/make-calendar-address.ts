import { z } from "zod";
import { defineCommand } from "@/lib/commands/define-command";
import { insertFeed } from "@/lib/db/calendar-feeds";
import { ok } from "@/lib/domain/result";
import { calendarSecretHash, calendarSecret } from "@/lib/platform/calendar-secrets";

/** A person gets a private calendar address. Its secret belongs to the command's id and is shown once; an address before this one stops working. */
export const makeCalendarAddress = defineCommand({
  name: "make-calendar-address",
  permission: "calendar-feed:manage-own",
  input: z.object({ commandId: z.uuid() }),
  load: (_tx, { commandId }) => Promise.resolve({ secretHash: calendarSecretHash(calendarSecret(commandId)) }),
  decide: ({ secretHash }, { commandId }) => ok({ id: commandId, secretHash }),
  save: async (tx, feed, { permit, now }) => {
    await insertFeed(tx, feed, now, permit);
    return ok({ id: feed.id });
  },
  audit: (_decision, { id }, _loaded) => ({
    action: "calendar-address.made",
    subjectId: id,
    patientId: null,
    payload: null,
  }),
});
