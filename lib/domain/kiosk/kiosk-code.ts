import { addMinutes } from "date-fns";
import { ok, refuse, type Result } from "@/lib/domain/result";

/** How long a code for the clinic's tablet can be typed in. */
export const KIOSK_CODE_MINUTES = 10;

/** When a code given out now can no longer be used. */
export function kioskCodeExpiresAt(createdAt: Date): Date {
  return addMinutes(createdAt, KIOSK_CODE_MINUTES);
}

export type KioskCodeStanding = {
  id: string;
  userId: string;
  patientId: string;
  expiresAt: Date;
  usedAt: Date | null;
  /** Whether it is the newest that its patient has got. */
  newest: boolean;
};

/** One answer for a code that is unknown, used, too old, or replaced by a newer one. */
export type KioskCodeUnusable = { kind: "code-unusable" };

/**
 * Which code opens the tablet: the one that is unused, in time and its patient's newest. Refuses `code-unusable` otherwise, and also when two patients
 * should hold the same digits: neither may open the other's forms.
 */
export function mayOpenKiosk(
  codes: readonly KioskCodeStanding[],
  now: Date,
): Result<KioskCodeStanding, KioskCodeUnusable> {
  const usable = codes.filter(({ usedAt, expiresAt, newest }) => usedAt === null && now < expiresAt && newest);
  const [only] = usable;
  return only !== undefined && usable.length === 1 ? ok(only) : refuse({ kind: "code-unusable" });
}
