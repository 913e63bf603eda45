import { oneOf } from "@/lib/db/row-mapping";
import { type Tx, unsafeAsSystem } from "@/lib/db/unit-of-work";
import { CLINICAL_ROLES, ROLES } from "@/lib/domain/access/actor";
import type { Permit } from "@/lib/domain/access/policy";
import { roleAt } from "@/lib/domain/access/role-period";
import type { StaffMember, TeamMember } from "@/lib/domain/care-team/compose-care-team";
import type { CareTeamSet } from "@/lib/domain/care-team/set-care-team";
import { newId } from "@/lib/platform/ids";

/** Everybody who holds a clinical role at an instant, by name. */
export async function listClinicalStaff(tx: Tx, now: Date): Promise<StaffMember[]> {
  const users = await tx.user.findMany({
    where: { patientId: null, disabledAt: null, roles: { some: { role: { in: [...CLINICAL_ROLES] } } } },
    select: { id: true, name: true, roles: true },
    orderBy: { name: "asc" },
  });
  return users.flatMap(({ id, name, roles }) => {
    const held = roleAt(
      roles.map((period) => ({ ...period, role: oneOf(ROLES, period.role) })),
      now,
    );
    const role = CLINICAL_ROLES.find((clinical) => clinical === held);
    return role ? [{ userId: id, name, role }] : [];
  });
}

/** The first care team of a course. */
export async function insertCareTeam(
  tx: Tx,
  pathway: { id: string; patientId: string },
  team: readonly TeamMember[],
  fromAt: Date,
  _permit: Permit<"patient:register"> | Permit<"care-team:set"> | Permit<"pathway:start-maintenance">,
): Promise<void> {
  await tx.careTeamMember.createMany({
    data: team.map((member) => ({
      id: newId(),
      pathwayId: pathway.id,
      patientId: pathway.patientId,
      ...member,
      fromAt,
    })),
  });
}

/** Memberships of who leaves end now; who joins gets a new one. Nothing is overwritten. */
export async function saveCareTeam(
  tx: Tx,
  pathway: { id: string; patientId: string },
  set: CareTeamSet,
  permit: Permit<"care-team:set">,
): Promise<void> {
  for (const { userId, role } of set.leaving) {
    await tx.careTeamMember.updateMany({
      where: { pathwayId: pathway.id, userId, role, toAt: null },
      data: { toAt: set.at },
    });
  }
  await insertCareTeam(tx, pathway, set.joining, set.at, permit);
}

/** The people a patient keeps out of their record now. Staff may not read the list; a booking must still honour it. */
export function unsafeListBlockedUserIds(tx: Tx, patientId: string): Promise<string[]> {
  return unsafeAsSystem(tx, "a visit is never booked with somebody the patient has blocked", async () => {
    const rows = await tx.blockedEmployee.findMany({ where: { patientId, liftedAt: null }, select: { userId: true } });
    return rows.map(({ userId }) => userId);
  });
}
