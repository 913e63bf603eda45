import { differenceInSeconds } from "date-fns";
import { unsafeFindSession, unsafeTouchSession } from "@/lib/db/auth-sessions";
import type { Database } from "@/lib/db/open-database";
import type { SignedInActor } from "@/lib/domain/access/actor";
import { roleAt } from "@/lib/domain/access/role-period";
import { SESSION_LIMITS, sessionState } from "@/lib/domain/access/session-limits";

/**
 * Who holds this session, or null when it no longer counts: revoked, idle too long, past its end, person disabled, or no role at the clinic's
 * time. Sessions are measured by the machine's clock (`at`), role periods by the clinic's (`clinicNow`), which only a demo can move.
 * What the program asks by itself is no use (`isUse` false): a screen that is left alone signs itself out although it keeps itself up to date.
 */
export async function actorOfSession(
  db: Database,
  sessionId: string,
  time: { at: Date; clinicNow: Date },
  isUse = true,
): Promise<SignedInActor | null> {
  const found = await unsafeFindSession(db, sessionId);
  if (!found || found.user.disabledAt !== null) return null;
  const { session, user } = found;
  const role = roleAt(user.roles, time.clinicNow);
  if (role === undefined || sessionState(session, role, time.at) !== "active") return null;
  if (isUse && differenceInSeconds(time.at, session.lastSeenAt) >= SESSION_LIMITS.touchEverySeconds) {
    await unsafeTouchSession(db, session.id, time.at);
  }
  const actor = { userId: user.id, name: user.name, role, patientId: user.patientId, locale: user.locale };
  if (session.limitedTo === null) return actor;
  // Only a patient answers forms: a limited sign-in of anybody else is none.
  return role === "patient" ? { ...actor, limitedTo: "forms" } : null;
}
