import { insertActivationCode } from "@/lib/db/activation-codes";
import { insertCareTeam } from "@/lib/db/care-team";
import { insertRole } from "@/lib/db/role-assignments";
import { toProtocol } from "@/lib/db/protocols";
import { dateColumnOf } from "@/lib/db/row-mapping";
import { listStandings, type StandingRow } from "@/lib/db/standings";
import type { Tx } from "@/lib/db/unit-of-work";
import { insertUser } from "@/lib/db/users";
import type { Permit } from "@/lib/domain/access/policy";
import { activationExpiresAt } from "@/lib/domain/accounts/activation";
import type { PatientRegistered } from "@/lib/domain/patient/register-patient";
import type { CourseStarted } from "@/lib/domain/patient/start-maintenance-course";
import { ok, refuse, type Result } from "@/lib/domain/result";
import { newId } from "@/lib/platform/ids";

/** The newest course of whoever has this identity number, or undefined. */
export async function findPathwayByNationalId(tx: Tx, nationalId: string): Promise<{ pathwayId: string } | undefined> {
  const row = await tx.pathway.findFirst({
    where: { patient: { nationalId } },
    orderBy: { startedAt: "desc" },
    select: { id: true },
  });
  return row ? { pathwayId: row.id } : undefined;
}

export type RegistrationIds = { patientId: string; userId: string; pathwayId: string; codeHash: string };

/**
 * A new patient whole: the person, their account with a one-time code, the course and its care team. Refuses `email-taken` and
 * `already-registered` also when somebody else was quicker by a moment.
 */
export async function insertPatient(
  tx: Tx,
  registered: PatientRegistered,
  ids: RegistrationIds,
  permit: Permit<"patient:register">,
): Promise<
  Result<Omit<RegistrationIds, "codeHash">, { kind: "email-taken" } | { kind: "already-registered"; pathwayId: string }>
> {
  const { person, registeredAt: at } = registered;
  const { patientId, userId, pathwayId, codeHash } = ids;
  const { locale, ...patient } = person;
  const { count } = await tx.patient.createMany({
    data: [{ id: patientId, ...patient, birthDate: dateColumnOf(person.birthDate), registeredAt: at }],
    skipDuplicates: true,
  });
  if (count === 0) {
    const other = await findPathwayByNationalId(tx, person.nationalId);
    return refuse({ kind: "already-registered", pathwayId: other?.pathwayId ?? "" });
  }
  const account = {
    id: userId,
    name: person.name,
    email: person.email,
    locale,
    hprNumber: null,
    patientId,
    createdAt: at,
  };
  if (!(await insertUser(tx, account, permit))) return refuse({ kind: "email-taken" });
  await insertRole(tx, { id: newId(), userId, role: "patient", validFrom: at, validTo: null }, permit);
  const code = { id: newId(), userId, codeHash, createdAt: at, expiresAt: activationExpiresAt(at) };
  await insertActivationCode(tx, code, permit);
  await tx.pathway.create({
    data: {
      id: pathwayId,
      patientId,
      protocolId: registered.protocolId,
      enquiryId: registered.enquiryId,
      referralReason: registered.referralReason,
      startedAt: at,
    },
  });
  await insertCareTeam(tx, { id: pathwayId, patientId }, registered.team, at, permit);
  return ok({ patientId, userId, pathwayId });
}

/** Whether a patient has a course other than this one that is not closed. */
export async function hasOtherOpenCourse(tx: Tx, patientId: string, exceptPathwayId: string): Promise<boolean> {
  const open = await tx.pathway.count({
    where: { patientId, id: { not: exceptPathwayId }, events: { none: { kind: "closed" } } },
  });
  return open > 0;
}

/** A later course of a patient whom the clinic knows, linked to the earlier one. */
export async function insertCourse(
  tx: Tx,
  started: CourseStarted,
  permit: Permit<"pathway:start-maintenance">,
): Promise<void> {
  const { team, ...pathway } = started;
  await tx.pathway.create({ data: pathway });
  await insertCareTeam(tx, pathway, team, started.startedAt, permit);
}

export type PatientContact = {
  id: string;
  nationalId: string;
  phone: string;
  email: string;
  gpName: string;
  gpOffice: string;
  nextOfKin: string;
  registeredAt: Date;
  userId: string | null;
  /** Every course of this patient, oldest first. */
  courses: { pathwayId: string; startedAt: Date; protocolTitle: { nb: string; en: string } }[];
};

/** How to reach a patient, and their courses: what the clinic lead administers. */
export async function findPatientContact(tx: Tx, patientId: string): Promise<PatientContact | undefined> {
  const row = await tx.patient.findUnique({
    where: { id: patientId },
    include: {
      user: { select: { id: true } },
      pathways: { include: { protocol: true }, orderBy: { startedAt: "asc" } },
    },
  });
  if (!row) return undefined;
  const { id, nationalId, phone, email, gpName, gpOffice, nextOfKin, registeredAt, user, pathways } = row;
  return {
    ...{ id, nationalId, phone, email, gpName, gpOffice, nextOfKin, registeredAt },
    userId: user?.id ?? null,
    courses: pathways.map(({ id: pathwayId, startedAt, protocol }) => ({
      ...{ pathwayId, startedAt },
      protocolTitle: toProtocol(protocol).title,
    })),
  };
}

/** The courses whose patient's name contains what was typed, by name, with how many there are in all. */
export async function searchStandings(
  tx: Tx,
  now: Date,
  search: string,
  page: { take: number; skip: number },
): Promise<{ rows: StandingRow[]; count: number }> {
  const where = { patient: { name: { contains: search, mode: "insensitive" as const } }, standing: { isNot: null } };
  const count = await tx.pathway.count({ where });
  const found = await tx.pathway.findMany({
    where,
    select: { id: true },
    orderBy: [{ patient: { name: "asc" } }, { startedAt: "desc" }],
    ...page,
  });
  const ids = found.map(({ id }) => id);
  const rows = await listStandings(tx, now, { pathwayId: { in: ids } });
  return { rows: rows.toSorted((a, b) => ids.indexOf(a.pathwayId) - ids.indexOf(b.pathwayId)), count };
}
