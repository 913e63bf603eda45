import { z } from "zod";
import { defineCommand } from "@/lib/commands/define-command";
import { markOtherSessionsEnded } from "@/lib/db/auth-sessions";
import { findOwnPasswordHash, markPasswordChanged } from "@/lib/db/users";
import { newPassword, repeated } from "@/lib/domain/accounts/password.schema";
import { ok, refuse } from "@/lib/domain/result";
import { hashPassword, verifyPassword } from "@/lib/platform/passwords";

export const changePasswordInput = z
  .object({
    commandId: z.uuid(),
    /** The session in use, which stays; every other one ends. */
    sessionId: z.uuid(),
    current: z.string().min(1).max(1000),
    password: newPassword,
    repeat: z.string(),
  })
  .refine(repeated, { path: ["repeat"], error: "passwords-differ" });

type Loaded = { userId: string; matches: boolean; passwordHash: string };
type Decision = { userId: string; passwordHash: string; sessionId: string };

/** A person changes their own password, knowing the present one. Every other place they are signed in is signed out. */
export const changePassword = defineCommand<
  "account:manage-own",
  typeof changePasswordInput,
  Loaded,
  Decision,
  { kind: "wrong-password" },
  Record<string, never>
>({
  name: "change-password",
  permission: "account:manage-own",
  input: changePasswordInput,
  load: async (tx, { current, password }, { permit }) => {
    const { userId } = permit.actor;
    const matches = await verifyPassword(await findOwnPasswordHash(tx, permit), current);
    return { userId, matches, passwordHash: matches ? await hashPassword(password) : "" };
  },
  decide: ({ userId, matches, passwordHash }, { sessionId }) =>
    matches ? ok({ userId, passwordHash, sessionId }) : refuse({ kind: "wrong-password" }),
  save: async (tx, { userId, passwordHash, sessionId }, { permit, now }) => {
    await markPasswordChanged(tx, userId, passwordHash, permit);
    await markOtherSessionsEnded(tx, sessionId, now, permit);
    return ok({});
  },
  audit: ({ userId }) => ({ action: "password.changed", patientId: null, subjectId: userId, payload: null }),
});
