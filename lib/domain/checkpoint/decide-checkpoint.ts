import { psychologistAt } from "@/lib/domain/care-team/care-team-at";
import type { DecideCheckpointInput } from "@/lib/domain/checkpoint/checkpoint.schema";
import { checkpointState } from "@/lib/domain/pathway/checkpoint";
import { isOver, pathwayStatus } from "@/lib/domain/pathway/course-phase";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { PathwayStatus } from "@/lib/domain/pathway/standing";
import { ok, refuse, type Result } from "@/lib/domain/result";

export type CheckpointDecided = {
  id: string;
  decision: "continue" | "adjust" | "stop";
  reason: string;
  agreedWithId: string;
};
export type DecideCheckpointRefusal =
  | { kind: "course-over"; status: PathwayStatus }
  | { kind: "checkpoint-not-due" }
  | { kind: "agreed-with-not-psychologist" };

/** Doctor and psychologist decide together whether to go on when treatment has not helped reliably (product document 3, gate 8). */
export function decideCheckpoint(
  record: PathwayRecord,
  input: DecideCheckpointInput,
  { now }: { now: Date },
): Result<CheckpointDecided, DecideCheckpointRefusal> {
  const status = pathwayStatus(record);
  if (isOver(status)) return refuse({ kind: "course-over", status });
  if (checkpointState(record).state !== "needed") return refuse({ kind: "checkpoint-not-due" });
  if (psychologistAt(record, now)?.userId !== input.agreedWithId)
    return refuse({ kind: "agreed-with-not-psychologist" });
  return ok({ id: input.commandId, decision: input.decision, reason: input.reason, agreedWithId: input.agreedWithId });
}
