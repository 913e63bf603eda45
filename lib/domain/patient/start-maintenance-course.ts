import {
  type CareTeamIncomplete,
  composeCareTeam,
  type StaffMember,
  type TeamMember,
} from "@/lib/domain/care-team/compose-care-team";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { StartMaintenanceCourseInput } from "@/lib/domain/patient/patient.schema";
import { ok, refuse, type Result } from "@/lib/domain/result";

export type CourseStarted = {
  id: string;
  patientId: string;
  previousPathwayId: string;
  protocolId: string;
  referralReason: string;
  team: TeamMember[];
  startedAt: Date;
};

export type StartMaintenanceCourseRefusal =
  CareTeamIncomplete | { kind: "earlier-course-open" } | { kind: "another-course-open" } | { kind: "protocol-unknown" };

/**
 * A later course, linked to the first (product document 1). Refuses `earlier-course-open` until the earlier one is closed, and
 * `another-course-open` when the patient has a course going: nobody is in two at once.
 */
export function startMaintenanceCourse(
  record: Pick<PathwayRecord, "id" | "patient" | "events">,
  input: StartMaintenanceCourseInput,
  facts: { protocolExists: boolean; staff: readonly StaffMember[]; otherOpenCourse: boolean },
  { now }: { now: Date },
): Result<CourseStarted, StartMaintenanceCourseRefusal> {
  if (!record.events.some((event) => event.kind === "closed")) return refuse({ kind: "earlier-course-open" });
  if (facts.otherOpenCourse) return refuse({ kind: "another-course-open" });
  if (!facts.protocolExists) return refuse({ kind: "protocol-unknown" });
  const team = composeCareTeam(input, facts.staff);
  if (!team.ok) return team;
  return ok({
    id: input.commandId,
    patientId: record.patient.id,
    previousPathwayId: record.id,
    protocolId: input.protocolId,
    referralReason: input.referralReason,
    team: team.value,
    startedAt: now,
  });
}
