import { type Tx, unsafeAsSystem } from "@/lib/db/unit-of-work";
import type { Role } from "@/lib/domain/access/actor";
import type { Permit } from "@/lib/domain/access/policy";
import { roleAt } from "@/lib/domain/access/role-period";

export type Block = { id: string; patientId: string; userId: string; blockedAt: Date };

/** The blocks in force: a patient's own, or every one for the lead. */
export function listBlocks(
  tx: Tx,
  by: { patientId?: string },
  _permit: Permit<"access:view-own-log"> | Permit<"access:review"> | Permit<"access:block">,
): Promise<Block[]> {
  return tx.blockedEmployee.findMany({
    where: { ...by, liftedAt: null },
    orderBy: { blockedAt: "desc" },
    select: { id: true, patientId: true, userId: true, blockedAt: true },
  });
}

/** The patient shuts somebody out of the record. */
export async function insertBlock(tx: Tx, block: Block, _permit: Permit<"access:block">): Promise<void> {
  await tx.blockedEmployee.createMany({ data: [block] });
}

/** The patient lets them in again. `false` when it had been lifted already. */
export async function markBlockLifted(
  tx: Tx,
  blockId: string,
  liftedAt: Date,
  _permit: Permit<"access:block">,
): Promise<boolean> {
  const { count } = await tx.blockedEmployee.updateMany({ where: { id: blockId, liftedAt: null }, data: { liftedAt } });
  return count === 1;
}

export type Employee = { userId: string; name: string; role: Role };

/** Members of staff by id, with the role they hold now; those without one are left out. */
export function unsafeListEmployees(tx: Tx, userIds: string[], now: Date): Promise<Employee[]> {
  return unsafeAsSystem(
    tx,
    "a patient may know the role of whoever saw the record, not the staff's whole history",
    async () => {
      const rows = await tx.user.findMany({
        where: { id: { in: userIds }, patientId: null },
        select: { id: true, name: true, roles: true },
        orderBy: { name: "asc" },
      });
      return rows.flatMap(({ id, name, roles }) => {
        const role = roleAt(
          roles.map((period) => ({ ...period, role: period.role as Role })),
          now,
        );
        return role === undefined ? [] : [{ userId: id, name, role }];
      });
    },
  );
}
