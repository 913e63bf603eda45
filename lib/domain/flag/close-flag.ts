import type { ActorRole } from "@/lib/domain/access/actor";
import {
  ASSESSMENT_REQUIRED,
  type AssessmentHeading,
  JUDGED_LEVEL,
  PLAN_REQUIRED,
  type PlanHeading,
} from "@/lib/domain/flag/flag-headings";
import type { CloseFlagInput } from "@/lib/domain/flag/flag.schema";
import { findOpenFlag, type FlagNotOpen } from "@/lib/domain/flag/open-flag";
import { isOver, pathwayStatus } from "@/lib/domain/pathway/course-phase";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { ok, refuse, type Result } from "@/lib/domain/result";

export type FlagClosed = {
  flagId: string;
  assessment: Record<string, string>;
  safetyPlan: Record<string, string>;
  /** A doctor's closing is the doctor's review too; anybody else's waits for one, when it was moderate. */
  isReview: boolean;
};
export type CloseFlagRefusal =
  | FlagNotOpen
  | { kind: "doctor-required" }
  | { kind: "assessment-missing"; headings: AssessmentHeading[] }
  | { kind: "safety-plan-missing"; headings: PlanHeading[] }
  | { kind: "judged-high" };

/**
 * Close a safety flag with a structured assessment (product document 3, gate 5; reference 2.6). Moderate and high, as opened or as judged now, demand a
 * safety plan; high is a doctor's to close. A patient who is judged to be at high risk now keeps the flag open: `judged-high`, unless
 * the course is over and no dose can follow. Stays possible when the pathway is closed.
 */
export function closeFlag(
  record: PathwayRecord,
  input: CloseFlagInput,
  { role }: { role: ActorRole },
): Result<FlagClosed, CloseFlagRefusal> {
  const found = findOpenFlag(record, input.flagId);
  if (!found.ok) return found;
  const { level, id: flagId } = found.value;
  if (level === "high" && role !== "doctor") return refuse({ kind: "doctor-required" });
  const assessment = filled(input.assessment);
  const unassessed = ASSESSMENT_REQUIRED.filter((heading) => !(heading in assessment));
  if (unassessed.length > 0) return refuse({ kind: "assessment-missing", headings: unassessed });
  if (input.judgedLevel === "high" && !isOver(pathwayStatus(record))) return refuse({ kind: "judged-high" });
  const safetyPlan = filled(input.safetyPlan);
  const unplanned = PLAN_REQUIRED.filter((heading) => !(heading in safetyPlan));
  const needsPlan = level !== "low" || input.judgedLevel !== "low" || Object.keys(safetyPlan).length > 0;
  if (needsPlan && unplanned.length > 0) return refuse({ kind: "safety-plan-missing", headings: unplanned });
  return ok({
    flagId,
    assessment: { ...assessment, [JUDGED_LEVEL]: input.judgedLevel },
    safetyPlan,
    isReview: role === "doctor",
  });
}

function filled(texts: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).flatMap(([key, text]) => (text ? [[key, text]] : [])));
}
