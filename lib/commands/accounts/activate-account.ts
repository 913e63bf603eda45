import { z } from "zod";
import { defineCommand } from "@/lib/commands/define-command";
import { unsafeFindCode, unsafeMarkCodeUsed } from "@/lib/db/activation-codes";
import { unsafeEndSessionsOf } from "@/lib/db/auth-sessions";
import { unsafeAsSystem } from "@/lib/db/unit-of-work";
import { markPasswordChanged } from "@/lib/db/users";
import { type ActivationCodeStanding, type CodeUnusable, mayActivate } from "@/lib/domain/accounts/activation";
import { newPassword, repeated } from "@/lib/domain/accounts/password.schema";
import { ok, refuse } from "@/lib/domain/result";
import { activationCodeHash } from "@/lib/platform/activation-codes";
import { hashPassword } from "@/lib/platform/passwords";

export const activateAccountInput = z
  .object({ commandId: z.uuid(), code: z.string().trim().min(1).max(100), password: newPassword, repeat: z.string() })
  .refine(repeated, { path: ["repeat"], error: "passwords-differ" });

type Loaded = { code: ActivationCodeStanding | null; passwordHash: string };
type Decision = { codeId: string; userId: string; passwordHash: string };

/** Somebody with a one-time code from the clinic chooses their password. Whoever was signed in to the account is signed out. */
export const activateAccount = defineCommand<
  "account:activate",
  typeof activateAccountInput,
  Loaded,
  Decision,
  CodeUnusable,
  Record<string, never>
>({
  name: "activate-account",
  permission: "account:activate",
  input: activateAccountInput,
  load: async (tx, { code, password }) => ({
    code: (await unsafeFindCode(tx, activationCodeHash(code))) ?? null,
    passwordHash: await hashPassword(password),
  }),
  decide: ({ code, passwordHash }, _input, { now }) => {
    const activation = mayActivate(code, now);
    return activation.ok ? ok({ ...activation.value, passwordHash }) : activation;
  },
  save: async (tx, { codeId, userId, passwordHash }, { permit, now }) => {
    if (!(await unsafeMarkCodeUsed(tx, codeId, now))) return refuse({ kind: "code-unusable" });
    await unsafeAsSystem(tx, "whoever activates an account is not signed in yet", async () => {
      await markPasswordChanged(tx, userId, passwordHash, permit);
      await unsafeEndSessionsOf(tx, userId, now);
    });
    return ok({});
  },
  audit: ({ userId }) => ({ action: "account.activated", patientId: null, subjectId: userId, payload: null }),
});
