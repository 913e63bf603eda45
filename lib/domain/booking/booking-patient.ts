import { careTeamAt, psychologistAt } from "@/lib/domain/care-team/care-team-at";
import type { ClinicalRole } from "@/lib/domain/access/actor";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";

/** Whose times are looked for, as far as times depend on it. */
export type BookingPatient = {
  id: string;
  /** The course's own psychologist, throughout (reference 1.1); null when there is none. */
  psychologistId: string | null;
  /** The care team: asked first. */
  teamIds: readonly string[];
  /** Employees whom the patient has blocked: never asked. */
  blockedUserIds: readonly string[];
};

/** The patient of a course, with the care team as it is now. */
export function bookingPatient(
  record: Pick<PathwayRecord, "patient" | "careTeam">,
  blockedUserIds: readonly string[],
  now: Date,
): BookingPatient {
  const team = careTeamAt(record, now);
  return {
    id: record.patient.id,
    psychologistId: psychologistAt(record, now)?.userId ?? null,
    teamIds: team.map(({ userId }) => userId),
    blockedUserIds,
  };
}

/** Whether this person may be asked to attend: the psychologist is the course's own, and nobody whom the patient has blocked. */
export function mayAttend(patient: BookingPatient, userId: string, role: ClinicalRole): boolean {
  if (patient.blockedUserIds.includes(userId)) return false;
  return role !== "psychologist" || userId === patient.psychologistId;
}
