import { z } from "zod";
import { defineCommand } from "@/lib/commands/define-command";
import { findOwnSession, markSessionEnded } from "@/lib/db/auth-sessions";
import { ok, refuse } from "@/lib/domain/result";

export const revokeSessionInput = z.object({ commandId: z.uuid(), sessionId: z.uuid() });

/** A person signs themselves out somewhere else. */
export const revokeSession = defineCommand({
  name: "revoke-session",
  permission: "account:manage-own",
  input: revokeSessionInput,
  load: (tx, { sessionId }, { permit }) => findOwnSession(tx, sessionId, permit),
  decide: (session) => (session.revokedAt === null ? ok(session) : refuse({ kind: "session-ended" })),
  save: async (tx, { id }, { permit, now }) => {
    await markSessionEnded(tx, id, now, permit);
    return ok({ id });
  },
  audit: ({ id }) => ({ action: "session.revoked", patientId: null, subjectId: id, payload: null }),
});
