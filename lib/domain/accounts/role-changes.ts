import type { Role } from "@/lib/domain/access/actor";
import { roleAt, type RolePeriod } from "@/lib/domain/access/role-period";
import { ok, refuse, type Result } from "@/lib/domain/result";

export type EndRoleRefusal = { kind: "role-not-current" } | { kind: "own-role" };

/** A role that is held now can be ended, but not one's own: the clinic is never left without a lead by mistake. */
export function endRole(
  holder: { userId: string; period: RolePeriod & { id: string } },
  by: { userId: string | null },
  now: Date,
): Result<{ roleId: string; userId: string; role: Role }, EndRoleRefusal> {
  if (holder.userId === by.userId) return refuse({ kind: "own-role" });
  if (roleAt([holder.period], now) === undefined) return refuse({ kind: "role-not-current" });
  return ok({ roleId: holder.period.id, userId: holder.userId, role: holder.period.role });
}

export type GrantRoleRefusal = { kind: "has-role"; role: Role };

/** Somebody holds one role at a time: the old one is ended first. */
export function grantRole(periods: readonly RolePeriod[], now: Date): Result<null, GrantRoleRefusal> {
  const role = roleAt(periods, now) ?? periods.find(({ validFrom }) => validFrom > now)?.role;
  return role === undefined ? ok(null) : refuse({ kind: "has-role", role });
}
