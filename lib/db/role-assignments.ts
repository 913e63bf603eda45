import type { Tx } from "@/lib/db/unit-of-work";
import type { Role } from "@/lib/domain/access/actor";
import type { Permit } from "@/lib/domain/access/policy";
import type { RolePeriod } from "@/lib/domain/access/role-period";

export type NewRole = { id: string; userId: string; role: Role; validFrom: Date; validTo: Date | null };

/** Gives somebody a role for a period. The database refuses two at once (exclusion constraint), which would be a bug in the rule above. */
export async function insertRole(
  tx: Tx,
  role: NewRole,
  permit: Permit<"account:manage"> | Permit<"patient:register">,
): Promise<void> {
  await tx.roleAssignment.createMany({ data: [{ ...role, grantedById: permit.actor.userId }] });
}

/** Ends a role period now. `false` when it had been ended already. */
export async function markRoleEnded(
  tx: Tx,
  roleId: string,
  endedAt: Date,
  _permit: Permit<"account:manage">,
): Promise<boolean> {
  const { count } = await tx.roleAssignment.updateMany({
    where: { id: roleId, OR: [{ validTo: null }, { validTo: { gt: endedAt } }] },
    data: { validTo: endedAt },
  });
  return count === 1;
}

export type RoleHolder = { userId: string; period: RolePeriod & { id: string } };

/** One role period and whose it is, or undefined. */
export async function findRole(tx: Tx, roleId: string): Promise<RoleHolder | undefined> {
  const row = await tx.roleAssignment.findUnique({ where: { id: roleId } });
  if (row === null) return undefined;
  const { id, validFrom, validTo } = row;
  return { userId: row.userId, period: { id, role: row.role as Role, validFrom, validTo } };
}
