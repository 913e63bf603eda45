import { pathwayStatus } from "@/lib/domain/pathway/course-phase";
import { journeySteps, stageIndex } from "@/lib/domain/pathway/journey-steps";
import { openFlags } from "@/lib/domain/pathway/open-flags";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { openAlerts } from "@/lib/domain/pathway/session-alerts";
import type { NextStep, Standing } from "@/lib/domain/pathway/standing";
import { allStepProgress } from "@/lib/domain/pathway/step-progress";
import type { Waiting } from "@/lib/domain/pathway/waiting";
import { waitingInOrder } from "@/lib/domain/pathway/waiting-in-order";

/**
 * Where a course stands: status, stage, the journey, the one next thing and everything that waits. A function of what has been recorded and
 * the time, never typed in (product document 1). The same record and time always give the same standing.
 */
export function deriveStanding(record: PathwayRecord, now: Date): Standing {
  const all = allStepProgress(record, now);
  const stage = stageIndex(record, all);
  const waiting = waitingInOrder(record, all, now);
  const [first] = waiting;
  const stageStep = all[stage];
  if (!first || !stageStep) throw new Error("A course always has a stage and a next step");
  return {
    status: pathwayStatus(record),
    stage: stageStep.step.key,
    stageIndex: stage,
    stageCount: all.length,
    steps: journeySteps(record, all, stage),
    next: withoutSince(first),
    waiting: waiting.map(withoutSince),
    since: first.since < now ? first.since : now,
    openFlags: openFlags(record).length,
    openAlerts: openAlerts(record).length,
    unsigned: all.filter(({ tookPlaceAt, documentsMissing }) => tookPlaceAt && documentsMissing.length > 0).length,
  };
}

function withoutSince({ since, ...next }: Waiting): NextStep {
  return next;
}
