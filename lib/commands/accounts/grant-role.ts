import { z } from "zod";
import { defineCommand } from "@/lib/commands/define-command";
import { insertRole } from "@/lib/db/role-assignments";
import { findAccount } from "@/lib/db/users";
import { STAFF_ROLES } from "@/lib/domain/access/actor";
import { grantRole as decideGrantRole } from "@/lib/domain/accounts/role-changes";
import { ok } from "@/lib/domain/result";

export const grantRoleInput = z.object({ commandId: z.uuid(), userId: z.uuid(), role: z.enum(STAFF_ROLES) });

/** The clinic lead gives a member of staff without a role a new one, from now on. A patient's account never gets a staff role. */
export const grantRole = defineCommand({
  name: "grant-role",
  permission: "account:manage",
  input: grantRoleInput,
  load: async (tx, { userId }) => {
    const account = await findAccount(tx, userId);
    return account?.patientId === null ? account : undefined;
  },
  decide: (account, { commandId, role }, { now }) => {
    const allowed = decideGrantRole(account.roles, now);
    return allowed.ok ? ok({ id: commandId, userId: account.id, role }) : allowed;
  },
  save: async (tx, role, { permit, now }) => {
    await insertRole(tx, { ...role, validFrom: now, validTo: null }, permit);
    return ok({ id: role.id });
  },
  audit: ({ userId, role }) => ({ action: "role.granted", patientId: null, subjectId: userId, payload: { role } }),
});
