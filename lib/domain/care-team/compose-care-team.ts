import type { ClinicalRole } from "@/lib/domain/access/actor";
import type { CareTeamChoice } from "@/lib/domain/care-team/care-team.schema";
import { ok, refuse, type Result } from "@/lib/domain/result";

/** Somebody who holds a clinical role now. */
export type StaffMember = { userId: string; name: string; role: ClinicalRole };

export type TeamMember = { userId: string; role: ClinicalRole };

/** The team lacks somebody of this role, or the chosen person does not hold it now. */
export type CareTeamIncomplete = { kind: "care-team-incomplete"; role: ClinicalRole };

/**
 * The chosen people as a care team: exactly one psychologist, at least one doctor and one nurse, each holding that role now. Refuses
 * `care-team-incomplete` with the role that is missing.
 */
export function composeCareTeam(
  choice: CareTeamChoice,
  staff: readonly StaffMember[],
): Result<TeamMember[], CareTeamIncomplete> {
  const wanted: [ClinicalRole, readonly string[]][] = [
    ["psychologist", [choice.psychologistId]],
    ["doctor", choice.doctorIds],
    ["nurse", choice.nurseIds],
  ];
  const team: TeamMember[] = [];
  for (const [role, userIds] of wanted) {
    const ofRole = [...new Set(userIds)].map((userId) => ({ userId, role }));
    const allHold = ofRole.every((m) => staff.some((s) => s.userId === m.userId && s.role === role));
    if (ofRole.length === 0 || !allHold) return refuse({ kind: "care-team-incomplete", role });
    team.push(...ofRole);
  }
  return ok(team);
}
