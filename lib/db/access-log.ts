import type { SignedInActor } from "@/lib/domain/access/actor";
import { newId } from "@/lib/platform/ids";
import type { Tx } from "@/lib/db/unit-of-work";

/** Why the actor may open the record. */
export type AccessBasis = "care-team" | "break-glass" | "administration" | "own-record";

export type AccessLogView = { patientId: string; basis: AccessBasis; query: string; information: string[] };

/** Logs that a record was shown: to whom, on which basis and which information (pasientjournalloven § 22 a). */
export async function insertAccessLog(tx: Tx, view: AccessLogView, actor: SignedInActor, now: Date): Promise<void> {
  // createMany, because the one who is logged may not read the log: create would ask for the row back.
  await tx.accessLogEntry.createMany({
    data: [{ id: newId(), ...view, actorId: actor.userId, actorRole: actor.role, at: now }],
  });
}

/** Why this person may see this patient now: their own record, the clinic's administration, the care relation, or else broken glass. */
export async function findAccessBasis(
  tx: Tx,
  patientId: string,
  actor: SignedInActor,
  now: Date,
): Promise<AccessBasis> {
  if (actor.role === "patient") return "own-record";
  if (actor.role === "lead") return "administration";
  const inTeam = await tx.careTeamMember.findFirst({
    where: { patientId, userId: actor.userId, fromAt: { lte: now }, OR: [{ toAt: null }, { toAt: { gt: now } }] },
    select: { id: true },
  });
  if (inTeam) return "care-team";
  const attends = await tx.visitStaff.findFirst({
    where: { patientId, userId: actor.userId, visit: { cancelledAt: null } },
    select: { visitId: true },
  });
  return attends ? "care-team" : "break-glass";
}
