import type { Tx } from "@/lib/db/unit-of-work";
import type { Permit } from "@/lib/domain/access/policy";
import type { FlagClosed } from "@/lib/domain/flag/close-flag";
import type { FlagOpened } from "@/lib/domain/flag/open-flag";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { Stale } from "@/lib/domain/refusals";
import { ok, refuse, type Result } from "@/lib/domain/result";

/** Open a clinician's safety flag. */
export async function insertFlag(
  tx: Tx,
  record: PathwayRecord,
  flag: FlagOpened,
  permit: Permit<"flag:open">,
  now: Date,
): Promise<void> {
  await tx.safetyFlag.create({
    data: {
      ...flag,
      ...{ pathwayId: record.id, patientId: record.patient.id, source: "clinician" },
      ...{ openedAt: now, openedById: permit.actor.userId },
    },
  });
}

/** Close a flag with its assessment; stale when somebody else just closed it. */
export async function markFlagClosed(
  tx: Tx,
  { flagId, assessment, safetyPlan }: FlagClosed,
  permit: Permit<"flag:close">,
  now: Date,
): Promise<Result<{ flagId: string }, Stale>> {
  const { count } = await tx.safetyFlag.updateMany({
    where: { id: flagId, closedAt: null },
    data: { closedAt: now, closedById: permit.actor.userId, assessment, safetyPlan },
  });
  return count === 1 ? ok({ flagId }) : refuse({ kind: "stale" });
}
