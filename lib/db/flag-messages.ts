import { unsafeListBlockedUserIds } from "@/lib/db/care-team";
import { oneOf } from "@/lib/db/row-mapping";
import { type Tx, unsafeAsSystem } from "@/lib/db/unit-of-work";
import { ROLES, type Role } from "@/lib/domain/access/actor";
import { careTeamAt } from "@/lib/domain/care-team/care-team-at";
import { roleAt } from "@/lib/domain/access/role-period";
import type { MessageChannel, StaffMessageKind } from "@/lib/domain/message/message";
import type { FlagLevel, PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { newId } from "@/lib/platform/ids";

type Course = Pick<PathwayRecord, "careTeam" | "patient">;
export type Staff = { id: string; locale: string; phone: string; role: Role };

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

/** One message to each member of staff on each of their channels, at once; `key` makes it one however often it is queued. */
export async function queueStaffMessages(
  tx: Tx,
  message: {
    kind: StaffMessageKind;
    told: readonly Staff[];
    channels: (staff: Staff) => readonly MessageChannel[];
    content: { flagId: string } | { alertId: string };
    key: string;
    now: Date;
  },
): Promise<void> {
  const { kind, told, channels, content, key, now } = message;
  const messages = told.flatMap((staff) =>
    channels(staff).map((channel) => ({
      ...{ id: newId(), dedupeKey: `${key}:${staff.id}:${channel}`, channel, kind, userId: staff.id },
      ...{ locale: staff.locale, content, createdAt: now, dueAt: now, nextAttemptAt: now, status: "pending" },
    })),
  );
  await unsafeAsSystem(tx, "whoever raises it, those responsible are told", (asSystem) =>
    asSystem.outboxMessage.createMany({ data: messages, skipDuplicates: true }),
  );
}

/** Who works here now, but for those whom the patient keeps out. Unsafe: it reads accounts and blocks that whoever raises it may not see. */
export async function unsafeListReachableStaff(tx: Tx, patientId: string, now: Date): Promise<Staff[]> {
  const blocked = await unsafeListBlockedUserIds(tx, patientId);
  const users = await unsafeAsSystem(tx, "those responsible must be found, whoever raises it", (asSystem) =>
    asSystem.user.findMany({
      where: { patientId: null, disabledAt: null, id: { notIn: blocked } },
      select: { id: true, locale: true, phone: true, roles: true },
    }),
  );
  return users.flatMap(({ roles, ...user }) => {
    const periods = roles.map((period) => ({ ...period, role: oneOf(ROLES, period.role) }));
    const role = roleAt(periods, now);
    return role ? [{ ...user, role }] : [];
  });
}
