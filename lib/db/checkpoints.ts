import type { Tx } from "@/lib/db/unit-of-work";
import type { Permit } from "@/lib/domain/access/policy";
import type { CheckpointDecided } from "@/lib/domain/checkpoint/decide-checkpoint";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";

/** Store what doctor and psychologist decided at the checkpoint. */
export async function insertCheckpointDecision(
  tx: Tx,
  record: PathwayRecord,
  decided: CheckpointDecided,
  permit: Permit<"checkpoint:decide">,
  now: Date,
): Promise<void> {
  await tx.checkpointDecision.create({
    data: {
      ...decided,
      ...{ pathwayId: record.id, patientId: record.patient.id, decidedAt: now, decidedById: permit.actor.userId },
    },
  });
}
