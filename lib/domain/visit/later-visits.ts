import { addCalendarDays, clinicDate } from "@/lib/domain/calendar";
import type { PathwayRecord, Visit } from "@/lib/domain/pathway/pathway-record";
import type { ProtocolStep } from "@/lib/domain/protocol/protocol.schema";

/** A booked later visit that no longer keeps the protocol's distance to the one before it. */
export type LaterVisitProblem = { kind: "later-visit-too-soon" | "later-visit-too-late"; visit: Visit };

/**
 * Whether the booked visits after a step still keep their distances when that step is at `startsAt`. The next step keeps its own shortest and
 * longest distance (a follow-up counts from the last session), every later one must at least not come before.
 */
export function laterVisitProblems(
  record: Pick<PathwayRecord, "protocol" | "visits">,
  stepKey: string,
  startsAt: Date,
): LaterVisitProblem[] {
  const { steps } = record.protocol;
  const index = steps.findIndex(({ key }) => key === stepKey);
  const on = clinicDate(startsAt);
  return record.visits.flatMap((visit): LaterVisitProblem[] => {
    const laterIndex = steps.findIndex(({ key }) => key === visit.stepKey);
    const later = steps[laterIndex];
    if (visit.cancelled || laterIndex <= index || !later) return [];
    const counts = countsFrom(steps, later, laterIndex) === index;
    const visitOn = clinicDate(visit.startsAt);
    const minDays = counts ? later.minDaysAfterPrevious : 0;
    if (visitOn < addCalendarDays(on, minDays) || visit.startsAt <= startsAt) {
      return [{ kind: "later-visit-too-soon", visit }];
    }
    const maxDays = counts ? later.maxDaysAfterPrevious : undefined;
    return maxDays !== undefined && visitOn > addCalendarDays(on, maxDays)
      ? [{ kind: "later-visit-too-late", visit }]
      : [];
  });
}

/** The step whose day a later one is counted from: the one before it; for a follow-up the last session (reference 1.3). */
function countsFrom(steps: readonly ProtocolStep[], later: ProtocolStep, laterIndex: number): number {
  if (later.kind !== "follow-up") return laterIndex - 1;
  return steps.findLastIndex(({ kind }, index) => kind === "session" && index < laterIndex);
}
