import { queueStaffMessages, type Staff, unsafeListReachableStaff } from "@/lib/db/staff-messages";
import type { Tx } from "@/lib/db/unit-of-work";
import { careTeamAt } from "@/lib/domain/care-team/care-team-at";
import type { MessageChannel, StaffMessageKind } from "@/lib/domain/message/message";
import type { FlagLevel, PathwayRecord } from "@/lib/domain/pathway/pathway-record";

type Course = Pick<PathwayRecord, "careTeam" | "patient">;

/**
 * Those responsible are told that somebody waits: the course's doctors and psychologists; when it has none that work here now, all doctors and the
 * clinic lead. E-mail always, SMS too for a high flag, at once at any hour. No name and no health: who it is about is seen after signing in.
 */
export async function queueFlagMessages(
  tx: Tx,
  record: Course,
  flag: { id: string; level: FlagLevel },
  now: Date,
): Promise<void> {
  const staff = await unsafeListReachableStaff(tx, record.patient.id, now);
  const team = careTeamAt(record, now).map(({ userId }) => userId);
  const responsible = staff.filter(
    ({ id, role }) => team.includes(id) && (role === "doctor" || role === "psychologist"),
  );
  const told = responsible.length > 0 ? responsible : doctorsAndLead(staff);
  await queue(tx, "flag-opened", told, flag, `flag-opened:${flag.id}`, now);
}

/** All doctors and the clinic lead are told that nobody has taken it. */
export async function queueUnansweredMessages(
  tx: Tx,
  record: Course,
  flag: { id: string; level: FlagLevel; stepId: string },
  now: Date,
): Promise<void> {
  const staff = await unsafeListReachableStaff(tx, record.patient.id, now);
  await queue(tx, "flag-unanswered", doctorsAndLead(staff), flag, `flag-unanswered:${flag.stepId}`, now);
}

const doctorsAndLead = (staff: Staff[]) => staff.filter(({ role }) => role === "doctor" || role === "lead");

async function queue(
  tx: Tx,
  kind: StaffMessageKind,
  told: readonly Staff[],
  flag: { id: string; level: FlagLevel },
  key: string,
  now: Date,
): Promise<void> {
  const channels = ({ phone }: Staff): readonly MessageChannel[] =>
    flag.level === "high" && phone.trim() !== "" ? ["email", "sms"] : ["email"];
  await queueStaffMessages(tx, { kind, told, channels, content: { flagId: flag.id }, key, now });
}
