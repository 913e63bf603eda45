import type { CareTeamChoices, CareTeamValues } from "@/components/care-team/care-team-fields";
import type { ClinicalRole } from "@/lib/domain/access/actor";
import type { StaffMember } from "@/lib/domain/care-team/compose-care-team";

/** Those who may be chosen into a care team, by role. */
export function teamChoices(staff: readonly StaffMember[]): CareTeamChoices {
  const of = (role: ClinicalRole) =>
    staff.filter((member) => member.role === role).map(({ userId, name }) => ({ value: userId, label: name }));
  return { psychologists: of("psychologist"), doctors: of("doctor"), nurses: of("nurse") };
}

/** A care team as the values of its form. */
export function teamValues(team: readonly { userId: string; role: ClinicalRole }[]): CareTeamValues {
  const of = (role: ClinicalRole) => team.filter((member) => member.role === role).map(({ userId }) => userId);
  return { psychologistId: of("psychologist")[0] ?? "", doctorIds: of("doctor"), nurseIds: of("nurse") };
}
