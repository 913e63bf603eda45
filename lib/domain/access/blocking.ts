import type { Role } from "@/lib/domain/access/actor";
import { ok, refuse, type Result } from "@/lib/domain/result";

export type Blockable = { userId: string; blockedNow: boolean };
export type BlockRefusal = { kind: "already-blocked" } | { kind: "not-blockable"; role: Role };

/**
 * A patient may block a named member of staff from their record (pbrl § 5-3, pasientjournalloven § 17). The clinic lead sees administration and
 * no clinical content, so there is nothing to block. A block ends at the patient's word; only a written emergency reason passes it.
 */
export function blockEmployee(employee: Blockable & { role: Role }): Result<{ userId: string }, BlockRefusal> {
  if (employee.role === "lead" || employee.role === "patient")
    return refuse({ kind: "not-blockable", role: employee.role });
  return employee.blockedNow ? refuse({ kind: "already-blocked" }) : ok({ userId: employee.userId });
}
