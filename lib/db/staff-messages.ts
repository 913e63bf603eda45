import { unsafeListBlockedUserIds } from "@/lib/db/care-team";
import { oneOf } from "@/lib/db/row-mapping";
import { type Tx, unsafeAsSystem } from "@/lib/db/unit-of-work";
import { ROLES, type Role } from "@/lib/domain/access/actor";
import { roleAt } from "@/lib/domain/access/role-period";
import type { MessageChannel, StaffMessageKind } from "@/lib/domain/message/message";
import { newId } from "@/lib/platform/ids";

/** A member of staff who can be told that somebody waits. */
export type Staff = { id: string; locale: string; phone: string; role: Role };

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
