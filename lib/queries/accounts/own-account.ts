import { listOwnSessions } from "@/lib/db/auth-sessions";
import { findAccount, findOwnPinSetAt, findOwnUrgentPhone } from "@/lib/db/users";
import { type Device, deviceOf } from "@/lib/domain/access/device";
import { roleAt } from "@/lib/domain/access/role-period";
import { sessionState } from "@/lib/domain/access/session-limits";
import { systemClock } from "@/lib/platform/clock";
import { defineQuery, NAMES_ONLY } from "@/lib/queries/define-query";

export type OwnSessionView = {
  id: string;
  device: Device;
  /** Opened with a code on the clinic's tablet, for the forms alone. */
  isClinicTablet: boolean;
  startedAt: Date;
  lastSeenAt: Date;
  current: boolean;
};

/** A person's own account: who they are here, and where they are signed in just now. */
export const ownAccount = defineQuery({
  name: "own-account",
  permission: "account:manage-own",
  load: async (tx, { currentSessionId }: { currentSessionId: string | null }, { permit, now }) => {
    const { userId } = permit.actor;
    const account = await findAccount(tx, userId);
    if (!account) return undefined;
    const role = roleAt(account.roles, now);
    // Sessions are measured by the machine's clock, also where a demonstration has moved the clinic's.
    const at = systemClock.now();
    const active = (await listOwnSessions(tx, permit)).filter(
      (session) => role !== undefined && sessionState(session, role, at) === "active",
    );
    return {
      name: account.name,
      email: account.email,
      urgentPhone: account.patientId === null ? await findOwnUrgentPhone(tx, permit) : null,
      /** Undefined for patients, who have no PIN; null for staff without one. */
      pinSetAt: account.patientId === null ? await findOwnPinSetAt(tx, permit) : undefined,
      sessions: active.map(({ id, userAgent, limitedTo, createdAt, lastSeenAt }): OwnSessionView => ({
        ...{ id, device: deviceOf(userAgent), isClinicTablet: limitedTo === "forms", startedAt: createdAt, lastSeenAt },
        current: id === currentSessionId,
      })),
    };
  },
  // An account is no health record.
  shows: () => NAMES_ONLY,
});
