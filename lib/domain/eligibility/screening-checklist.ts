import { clinicDaysBetween } from "@/lib/domain/calendar";
import { completeScores } from "@/lib/domain/pathway/forms-due";
import { highestOpenLevel } from "@/lib/domain/pathway/open-flags";
import type { ExclusionAnswer, PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { ExclusionLevel, InstrumentKey } from "@/lib/domain/protocol/protocol.schema";
import { newestMeasurement } from "@/lib/domain/screening/record-measurement";
import { newestScreening } from "@/lib/domain/screening/record-screening";
import { failedTrialCount } from "@/lib/domain/screening/record-treatment-trial";
import { REQUIRED_HEALTH_HEADINGS } from "@/lib/domain/screening/screening.schema";

export const CHECK_STATES = ["answered", "missing", "blocks"] as const;
/** `missing`: nobody has answered. `blocks`: answered, and nobody may be found eligible on that answer as it stands. */
export type CheckState = (typeof CHECK_STATES)[number];

export type ScreeningCheck = { state: CheckState } & (
  | { part: "form"; instrument: InstrumentKey }
  | { part: "health"; heading: string }
  | { part: "trials"; counted: number; required: number }
  | { part: "exclusion"; key: string; level: ExclusionLevel; answer: ExclusionAnswer["answer"] | null }
  | { part: "measurement" }
  | { part: "flag" }
);

/**
 * Everything that must be answered before a patient can be found eligible, with how far each has come (reference 3.1). The margin of the screening
 * workspace shows it and the eligibility rule obeys it, so the two cannot disagree. Unknown is never normal: it is treated as yes.
 */
export function screeningChecklist(record: PathwayRecord, now: Date): ScreeningCheck[] {
  const screening = newestScreening(record);
  const counted = failedTrialCount(record);
  const required = record.protocol.treatmentTrialsRequired;
  const hasTrialsReasoning = Boolean(screening?.health["trials-reasoning"]);
  const flagLevel = highestOpenLevel(record);
  return [
    ...formChecks(record, now),
    { part: "trials", counted, required, state: counted >= required || hasTrialsReasoning ? "answered" : "blocks" },
    ...REQUIRED_HEALTH_HEADINGS.map((heading): ScreeningCheck => ({
      ...{ part: "health", heading },
      state: screening?.health[heading] ? "answered" : "missing",
    })),
    ...record.protocol.exclusions.map(({ key, level }): ScreeningCheck => {
      const answer = screening?.exclusions.find((given) => given.key === key);
      return { part: "exclusion", key, level, answer: answer?.answer ?? null, state: exclusionState(level, answer) };
    }),
    { part: "measurement", state: newestMeasurement(record) ? "answered" : "missing" },
    ...(flagLevel === "high" ? [{ part: "flag", state: "blocks" } as const] : []),
  ];
}

/** Level A, answered yes or unknown, blocks unless overridden with a reason; B and C then need what the doctor has assessed and planned. */
function exclusionState(level: ExclusionLevel, given: ExclusionAnswer | undefined): CheckState {
  if (!given) return "missing";
  if (given.answer === "no") return "answered";
  const written = level === "A" ? given.overrideReason : given.comment;
  return written ? "answered" : "blocks";
}

/** The forms of the protocol's screening step: submitted, scored and fresh. */
function formChecks(record: PathwayRecord, now: Date): ScreeningCheck[] {
  const due = record.protocol.steps.filter((step) => step.kind === "screening").flatMap((step) => step.formsDue);
  return due.map(({ instrument, freshForDays }) => {
    const fresh = completeScores(record, instrument).some(
      ({ submittedAt }) => clinicDaysBetween(submittedAt, now) <= freshForDays,
    );
    return { part: "form", instrument, state: fresh ? "answered" : "missing" };
  });
}
