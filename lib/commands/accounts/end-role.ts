import { z } from "zod";
import { defineCommand } from "@/lib/commands/define-command";
import { findRole, markRoleEnded } from "@/lib/db/role-assignments";
import { endRole as decideEndRole } from "@/lib/domain/accounts/role-changes";
import { ok, refuse } from "@/lib/domain/result";

export const endRoleInput = z.object({ commandId: z.uuid(), roleId: z.uuid() });

/** The clinic lead ends somebody's role. It takes effect at their next click. */
export const endRole = defineCommand({
  name: "end-role",
  permission: "account:manage",
  input: endRoleInput,
  load: (tx, { roleId }) => findRole(tx, roleId),
  decide: (holder, _input, { permit, now }) => decideEndRole(holder, permit.actor, now),
  save: async (tx, { roleId }, { permit, now }) =>
    (await markRoleEnded(tx, roleId, now, permit)) ? ok({ id: roleId }) : refuse({ kind: "stale" }),
  audit: ({ userId, role }) => ({ action: "role.ended", patientId: null, subjectId: userId, payload: { role } }),
});
