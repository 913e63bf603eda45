import type { SignedInActor } from "@/lib/domain/access/actor";
import { newId } from "@/lib/platform/ids";
import type { Tx } from "@/lib/db/unit-of-work";

/** Why the actor may open the record. */
export type AccessBasis = "care-team" | "break-glass" | "administration" | "own-record";

export type AccessLogView = { patientId: string; basis: AccessBasis; query: string; information: string[] };

/** Logs that a record was shown: to whom, on which basis and which information (pasientjournalforskriften § 14). */
export async function insertAccessLog(tx: Tx, view: AccessLogView, actor: SignedInActor, now: Date): Promise<void> {
  // createMany, because the one who is logged may not read the log: create would ask for the row back.
  await tx.accessLogEntry.createMany({
    data: [{ id: newId(), ...view, actorId: actor.userId, actorRole: actor.role, at: now }],
  });
}
