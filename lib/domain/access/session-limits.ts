import { addHours, addMinutes } from "date-fns";
import type { Role } from "@/lib/domain/access/actor";

/** How long a sign-in lasts: the one place to change it. Staff screens stand in shared rooms; a patient may rest over a form. */
export const SESSION_LIMITS = {
  absoluteHours: 12,
  staffIdleMinutes: 30,
  patientIdleMinutes: 60,
  /** A sitting on the clinic's tablet, opened with a code. Nothing answered is lost when it ends. */
  tabletAbsoluteHours: 2,
  tabletIdleMinutes: 20,
  touchEverySeconds: 60,
} as const;

export type SessionTimes = { lastSeenAt: Date; expiresAt: Date; revokedAt: Date | null; limitedTo?: string | null };

export type SessionState = "active" | "revoked" | "idle-too-long" | "expired";

/** When a sign-in made at this instant ends, used or not. */
export function sessionExpiresAt(createdAt: Date): Date {
  return addHours(createdAt, SESSION_LIMITS.absoluteHours);
}

/** When a sitting on the clinic's tablet that begins at this instant ends, used or not. */
export function tabletSessionExpiresAt(createdAt: Date): Date {
  return addHours(createdAt, SESSION_LIMITS.tabletAbsoluteHours);
}

/** Whether a sign-in still counts. At the limit itself it no longer does. */
export function sessionState(session: SessionTimes, role: Role, now: Date): SessionState {
  if (session.revokedAt !== null) return "revoked";
  if (now >= session.expiresAt) return "expired";
  return now >= addMinutes(session.lastSeenAt, idleMinutes(session, role)) ? "idle-too-long" : "active";
}

function idleMinutes({ limitedTo }: SessionTimes, role: Role): number {
  if (limitedTo === "forms") return SESSION_LIMITS.tabletIdleMinutes;
  return role === "patient" ? SESSION_LIMITS.patientIdleMinutes : SESSION_LIMITS.staffIdleMinutes;
}
