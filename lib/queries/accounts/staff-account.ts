import { z } from "zod";
import { findStaff } from "@/lib/db/users";
import { roleAt } from "@/lib/domain/access/role-period";
import { defineQuery, NAMES_ONLY } from "@/lib/queries/define-query";

const id = z.uuid();

/** One member of staff: their account, and every role period they have had, newest first. */
export const staffAccountView = defineQuery({
  name: "staff-account",
  permission: "account:manage",
  load: async (tx, { userId }: { userId: string }, { permit, now }) => {
    const account = id.safeParse(userId).success ? await findStaff(tx, userId, permit) : undefined;
    return (
      account && {
        ...account,
        own: account.id === permit.actor.userId,
        currentRole: roleAt(account.roles, now) ?? null,
        roles: account.roles.map((period) => ({ ...period, current: roleAt([period], now) !== undefined })),
      }
    );
  },
  shows: () => NAMES_ONLY,
});
