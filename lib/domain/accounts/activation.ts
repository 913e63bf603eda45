import { addDays } from "date-fns";
import { ok, refuse, type Result } from "@/lib/domain/result";

export const ACTIVATION_CODE_DAYS = 14;

/** When a code given out now can no longer be used. */
export function activationExpiresAt(createdAt: Date): Date {
  return addDays(createdAt, ACTIVATION_CODE_DAYS);
}

export type ActivationCodeStanding = {
  id: string;
  userId: string;
  expiresAt: Date;
  usedAt: Date | null;
  newest: boolean;
  disabled: boolean;
};

/** One answer for a code that is unknown, used, too old, replaced by a newer one, or of a closed account. */
export type CodeUnusable = { kind: "code-unusable" };

/** Whether a code lets its holder choose a password. */
export function mayActivate(
  code: ActivationCodeStanding | null,
  now: Date,
): Result<{ codeId: string; userId: string }, CodeUnusable> {
  if (code === null || code.usedAt !== null || now >= code.expiresAt || !code.newest || code.disabled) {
    return refuse({ kind: "code-unusable" });
  }
  return ok({ codeId: code.id, userId: code.userId });
}
