import { z } from "zod";
import { defineCommand } from "@/lib/commands/define-command";
import { unsafeEndSessionsOf } from "@/lib/db/auth-sessions";
import { unsafeAsSystem } from "@/lib/db/unit-of-work";
import { findAccount } from "@/lib/db/users";
import { ok } from "@/lib/domain/result";

export const endSessionsInput = z.object({ commandId: z.uuid(), userId: z.uuid() });

/** The clinic lead signs somebody out everywhere: a lost telephone, a tablet left behind. */
export const endSessions = defineCommand({
  name: "end-sessions",
  permission: "account:manage",
  input: endSessionsInput,
  load: (tx, { userId }) => findAccount(tx, userId),
  decide: (account) => ok({ userId: account.id, patientId: account.patientId }),
  save: async (tx, { userId }, { now }) => {
    const ended = await unsafeAsSystem(tx, "the lead ends sign-ins without seeing them", () =>
      unsafeEndSessionsOf(tx, userId, now),
    );
    return ok({ ended });
  },
  audit: ({ userId, patientId }, { ended }) => ({
    action: "sessions.ended",
    patientId,
    subjectId: userId,
    payload: { ended },
  }),
});
