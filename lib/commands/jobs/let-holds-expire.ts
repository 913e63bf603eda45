import { z } from "zod";
import { defineCommand } from "@/lib/commands/define-command";
import { markHoldsExpired } from "@/lib/db/freed-times";
import { ok } from "@/lib/domain/result";

/**
 * The program writes down that holds have run out. Nobody waits for it (whoever wants such a time takes it, and every page leaves them out); it keeps
 * the calendar's claims few and tells the waiting list that there may be something to offer.
 */
export const letHoldsExpire = defineCommand({
  name: "let-holds-expire",
  permission: "booking:let-expire",
  input: z.object({ commandId: z.uuid() }),
  load: () => Promise.resolve(null),
  decide: () => ok({}),
  save: async (tx, _decision, { permit, now }) => ok({ count: await markHoldsExpired(tx, now, permit) }),
  audit: (_decision, { count }) => ({ action: "holds.expired", subjectId: null, patientId: null, payload: { count } }),
});
