import type { CareTeamMember } from "@/lib/domain/pathway/pathway-record";

/** Who is in the care team at an instant: from the moment somebody was added until they were taken out. */
export function careTeamAt({ careTeam }: { careTeam: readonly CareTeamMember[] }, at: Date): CareTeamMember[] {
  return careTeam.filter(({ fromAt, toAt }) => fromAt <= at && (toAt === null || toAt > at));
}

/** The psychologist of the course at an instant: one follows the whole of it (S004); were there two, the one added last. */
export function psychologistAt(record: { careTeam: readonly CareTeamMember[] }, at: Date): CareTeamMember | undefined {
  return careTeamAt(record, at).findLast(({ role }) => role === "psychologist");
}
