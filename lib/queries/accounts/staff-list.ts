import { listStaff } from "@/lib/db/users";
import type { Role } from "@/lib/domain/access/actor";
import { roleAt } from "@/lib/domain/access/role-period";
import { defineQuery, NAMES_ONLY } from "@/lib/queries/define-query";

export type StaffRow = { userId: string; name: string; email: string; role: Role | null; activated: boolean };

/** Everybody who works or has worked here, with the role they hold now. */
export const staffList = defineQuery({
  name: "staff-list",
  permission: "account:manage",
  load: async (tx, _input: Record<string, never>, { permit, now }): Promise<StaffRow[]> =>
    (await listStaff(tx, permit)).map(({ id, name, email, roles, activated }) => ({
      ...{ userId: id, name, email, activated },
      role: roleAt(roles, now) ?? null,
    })),
  shows: () => NAMES_ONLY,
});
