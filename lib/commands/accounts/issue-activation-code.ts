import { z } from "zod";
import { defineCommand } from "@/lib/commands/define-command";
import { insertActivationCode } from "@/lib/db/activation-codes";
import { findAccount } from "@/lib/db/users";
import { activationExpiresAt } from "@/lib/domain/accounts/activation";
import { ok } from "@/lib/domain/result";
import { activationCode, activationCodeHash } from "@/lib/platform/activation-codes";

export const issueActivationCodeInput = z.object({ commandId: z.uuid(), userId: z.uuid() });

/** A new one-time code for an account, for a first or a forgotten password. It replaces every code given before; it is shown once. */
export const issueActivationCode = defineCommand({
  name: "issue-activation-code",
  permission: "account:manage",
  input: issueActivationCodeInput,
  load: (tx, { userId }) => findAccount(tx, userId),
  decide: (account, { commandId }) =>
    ok({
      id: commandId,
      userId: account.id,
      patientId: account.patientId,
      codeHash: activationCodeHash(activationCode(commandId)),
    }),
  save: async (tx, { patientId: _, ...code }, { permit, now }) => {
    await insertActivationCode(tx, { ...code, createdAt: now, expiresAt: activationExpiresAt(now) }, permit);
    return ok({ id: code.id });
  },
  audit: ({ userId, patientId }) => ({ action: "activation-code.issued", patientId, subjectId: userId, payload: null }),
});
