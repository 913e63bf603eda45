import type { SetCareTeamInput } from "@/lib/domain/care-team/care-team.schema";
import {
  type CareTeamIncomplete,
  composeCareTeam,
  type StaffMember,
  type TeamMember,
} from "@/lib/domain/care-team/compose-care-team";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { ok, refuse, type Result } from "@/lib/domain/result";

/** Who leaves (membership ends now, and stays in the record) and who joins. */
export type CareTeamSet = { leaving: TeamMember[]; joining: TeamMember[]; reason: string; at: Date };

export type SetCareTeamRefusal = CareTeamIncomplete | { kind: "care-team-unchanged" } | { kind: "pathway-closed" };

/** Replace the care team. Nobody is overwritten: who leaves keeps the period they had. Refuses on a closed course and when nothing changes. */
export function setCareTeam(
  record: Pick<PathwayRecord, "careTeam" | "events">,
  input: SetCareTeamInput,
  staff: readonly StaffMember[],
  { now }: { now: Date },
): Result<CareTeamSet, SetCareTeamRefusal> {
  if (record.events.some((event) => event.kind === "closed")) return refuse({ kind: "pathway-closed" });
  const composed = composeCareTeam(input, staff);
  if (!composed.ok) return composed;
  const current = record.careTeam.filter((member) => member.toAt === null || member.toAt > now);
  const same = (a: TeamMember) => (b: TeamMember) => a.userId === b.userId && a.role === b.role;
  const leaving = current.filter((member) => !composed.value.some(same(member)));
  const joining = composed.value.filter((member) => !current.some(same(member)));
  if (leaving.length === 0 && joining.length === 0) return refuse({ kind: "care-team-unchanged" });
  return ok({ leaving: leaving.map(({ userId, role }) => ({ userId, role })), joining, reason: input.reason, at: now });
}
