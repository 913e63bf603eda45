import type { AccessBasis } from "@/lib/db/access-log";
import { oneOf } from "@/lib/db/row-mapping";
import type { Tx } from "@/lib/db/unit-of-work";
import { INFORMATION, type Information } from "@/lib/domain/access/information";
import { ROLES, type Role } from "@/lib/domain/access/actor";
import type { Permit } from "@/lib/domain/access/policy";

type ReviewPermit = Permit<"access:view-own-log"> | Permit<"access:review">;

export type LoggedView = {
  at: Date;
  actorId: string;
  actorRole: Role;
  basis: AccessBasis;
  query: string;
  information: Information[];
};

const BASES = ["care-team", "break-glass", "administration", "own-record"] as const;

/** Who was shown what of a patient, newest first, without the patient's own looking. */
export async function listViews(tx: Tx, patientId: string, _permit: ReviewPermit): Promise<LoggedView[]> {
  const rows = await tx.accessLogEntry.findMany({
    where: { patientId, actorRole: { not: "patient" } },
    orderBy: { at: "desc" },
    take: 2_000,
  });
  return rows.map(({ at, actorId, actorRole, basis, query, information }) => ({
    ...{ at, actorId, query, actorRole: oneOf(ROLES, actorRole), basis: oneOf(BASES, basis) },
    information: (information as string[]).map((kind) => oneOf(INFORMATION, kind)),
  }));
}

/** Everybody of the clinical staff who has been shown something of the patient, or has been in the care team. */
export async function listOnceNear(
  tx: Tx,
  patientId: string,
  _permit: ReviewPermit | Permit<"access:block">,
): Promise<string[]> {
  const viewers = await tx.accessLogEntry.findMany({
    where: { patientId, actorRole: { not: "patient" } },
    distinct: ["actorId"],
    select: { actorId: true },
  });
  const members = await tx.careTeamMember.findMany({
    where: { patientId },
    distinct: ["userId"],
    select: { userId: true },
  });
  return [...new Set([...viewers.map(({ actorId }) => actorId), ...members.map(({ userId }) => userId)])];
}

/** Who is in the care team of any of the patient's courses now. */
export async function listTeamIds(tx: Tx, patientId: string, now: Date): Promise<Set<string>> {
  const rows = await tx.careTeamMember.findMany({
    where: { patientId, fromAt: { lte: now }, OR: [{ toAt: null }, { toAt: { gt: now } }] },
    select: { userId: true },
  });
  return new Set(rows.map(({ userId }) => userId));
}

/** Names by user id, of those the actor may see. */
export async function namesOf(tx: Tx, userIds: string[]): Promise<Map<string, string>> {
  const rows = await tx.user.findMany({ where: { id: { in: userIds } }, select: { id: true, name: true } });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Names of patients by id, of those the actor may see. */
export async function patientNamesOf(tx: Tx, patientIds: string[]): Promise<Map<string, string>> {
  const rows = await tx.patient.findMany({ where: { id: { in: patientIds } }, select: { id: true, name: true } });
  return new Map(rows.map(({ id, name }) => [id, name]));
}
