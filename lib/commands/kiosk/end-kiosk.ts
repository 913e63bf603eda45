import { z } from "zod";
import { defineCommand } from "@/lib/commands/define-command";
import { markTabletSessionEnded } from "@/lib/db/auth-sessions";
import { ok, refuse } from "@/lib/domain/result";

export const endKioskInput = z.object({ commandId: z.uuid(), sessionId: z.uuid(), endedAt: z.date() });

/** The sitting on the clinic's tablet is over: everything answered, or given back. */
export const endKiosk = defineCommand({
  name: "end-kiosk",
  permission: "kiosk:end",
  input: endKioskInput,
  load: (_tx, _input, { permit }) => Promise.resolve({ patientId: permit.actor.patientId }),
  decide: (_loaded, { sessionId, endedAt }) => ok({ sessionId, endedAt }),
  save: async (tx, { sessionId, endedAt }, { permit }) =>
    (await markTabletSessionEnded(tx, sessionId, endedAt, permit))
      ? ok({ sessionId })
      : refuse({ kind: "session-ended" as const }),
  audit: ({ sessionId }, _saved, { patientId }) => ({
    action: "kiosk.ended",
    patientId,
    subjectId: sessionId,
    payload: null,
  }),
});
