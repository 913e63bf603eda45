import { defineCommand } from "@/lib/commands/define-command";
import { insertActivationCode } from "@/lib/db/activation-codes";
import { insertRole } from "@/lib/db/role-assignments";
import { insertUser } from "@/lib/db/users";
import { activationExpiresAt } from "@/lib/domain/accounts/activation";
import { staffAccount, type StaffAccount } from "@/lib/domain/accounts/staff-account.schema";
import { ok, refuse, type Result } from "@/lib/domain/result";
import { activationCode, activationCodeHash } from "@/lib/platform/activation-codes";
import { newId } from "@/lib/platform/ids";

type EmailTaken = { kind: "email-taken" };
type Loaded = { codeHash: string; roleId: string; codeId: string };

/** The clinic lead makes an account for a member of staff, with a role from now on. The code belonging to the command's id is shown once. */
export const createUser = defineCommand<
  "account:manage",
  typeof staffAccount,
  Loaded,
  StaffAccount & Loaded,
  EmailTaken,
  { id: string }
>({
  name: "create-user",
  permission: "account:manage",
  input: staffAccount,
  load: (_tx, { commandId }) =>
    Promise.resolve({ codeHash: activationCodeHash(activationCode(commandId)), roleId: newId(), codeId: newId() }),
  decide: (made, input) => ok({ ...input, ...made }),
  save: async (tx, made, { permit, now }): Promise<Result<{ id: string }, EmailTaken>> => {
    const { commandId: userId, name, email, role } = made;
    const hprNumber = made.hprNumber === "" ? null : made.hprNumber;
    const account = { id: userId, name, email, hprNumber, locale: "nb", patientId: null, createdAt: now } as const;
    if (!(await insertUser(tx, account, permit))) return refuse({ kind: "email-taken" });
    await insertRole(tx, { id: made.roleId, userId, role, validFrom: now, validTo: null }, permit);
    const code = {
      id: made.codeId,
      userId,
      codeHash: made.codeHash,
      createdAt: now,
      expiresAt: activationExpiresAt(now),
    };
    await insertActivationCode(tx, code, permit);
    return ok({ id: userId });
  },
  audit: ({ role }, { id }) => ({ action: "account.created", patientId: null, subjectId: id, payload: { role } }),
});
