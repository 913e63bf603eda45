import { isOver, pathwayStatus } from "@/lib/domain/pathway/course-phase";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { JourneyStep, StepState } from "@/lib/domain/pathway/standing";
import type { StepProgress } from "@/lib/domain/pathway/step-progress";

/**
 * The step that the course is in: the first that is not done and still owed. When treatment is over, sessions and steps that never took
 * place are no longer owed; the last step stands for a course that is through.
 */
export function stageIndex(record: PathwayRecord, all: readonly StepProgress[]): number {
  const owed = all.find((progress) => !progress.doneAt && isOwed(record, progress));
  if (owed) return owed.index;
  if (!isOver(pathwayStatus(record))) return all.length - 1;
  return all.findLast(({ doneAt, dose }) => doneAt !== null || dose !== null)?.index ?? 0;
}

/** Every step with its state, in the protocol's order. */
export function journeySteps(record: PathwayRecord, all: readonly StepProgress[], stage: number): JourneyStep[] {
  const following = all.find((progress) => progress.index > stage && !progress.doneAt && isOwed(record, progress));
  return all.map((progress) => ({
    key: progress.step.key,
    kind: progress.step.kind,
    title: progress.step.title,
    state: stateOf(record, progress, stage, following?.index),
    at: progress.tookPlaceAt ?? progress.visit?.startsAt ?? null,
    visitId: progress.visit?.id ?? null,
  }));
}

function stateOf(
  record: PathwayRecord,
  progress: StepProgress,
  stage: number,
  following: number | undefined,
): StepState {
  if (progress.doneAt) return "done";
  if (!isOwed(record, progress)) return "skipped";
  if (progress.isMissed) return "missed";
  if (progress.index === stage) return "current";
  return progress.index === following ? "next" : "later";
}

/** While the course runs every step is owed; afterwards only what a dose obliges to: its own session's close and the follow-up. */
function isOwed(record: PathwayRecord, { step, dose }: StepProgress): boolean {
  const status = pathwayStatus(record);
  if (!isOver(status)) return true;
  if (dose) return true;
  return step.kind === "follow-up" && record.doses.length > 0 && status !== "closed";
}
