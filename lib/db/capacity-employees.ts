import { oneOf } from "@/lib/db/row-mapping";
import type { Tx } from "@/lib/db/unit-of-work";
import { CLINICAL_ROLES, type ClinicalRole } from "@/lib/domain/access/actor";

/** Somebody whom times are given with, now or later. `roleTo` null while the role lasts. */
export type ClinicEmployee = {
  userId: string;
  name: string;
  role: ClinicalRole;
  roleFrom: Date;
  roleTo: Date | null;
};

/** Everybody whose clinical role has not ended, by name; the role that they hold first. */
export async function listEmployees(tx: Tx, now: Date): Promise<ClinicEmployee[]> {
  const users = await tx.user.findMany({
    where: { patientId: null, disabledAt: null, roles: { some: countingAt(now) } },
    select: { id: true, name: true, roles: { where: countingAt(now), orderBy: { validFrom: "asc" } } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  return users.flatMap(({ id, name, roles: [period] }) =>
    period
      ? [
          {
            ...{ userId: id, name, roleFrom: period.validFrom, roleTo: period.validTo },
            role: oneOf(CLINICAL_ROLES, period.role),
          },
        ]
      : [],
  );
}

/** One of them, or undefined. */
export async function findEmployee(tx: Tx, userId: string, now: Date): Promise<ClinicEmployee | undefined> {
  return (await listEmployees(tx, now)).find((employee) => employee.userId === userId);
}

function countingAt(now: Date) {
  return { role: { in: [...CLINICAL_ROLES] }, OR: [{ validTo: null }, { validTo: { gt: now } }] };
}
