import { z } from "zod";
import { ok, refuse, type Result } from "@/lib/domain/result";

const DIGITS = 6;

/**
 * Whether a PIN is among the first that anybody would try: few different digits, a run upwards or downwards (also in pairs), or a
 * pattern that repeats itself.
 */
export function isTrivialPin(pin: string): boolean {
  const digits = Array.from(pin, Number);
  if (new Set(digits).size < 4) return true;
  const steps = new Set(digits.slice(1).map((digit, position) => (digit - (digits[position] ?? 0) + 10) % 10));
  if (steps.size === 1) return true;
  const isRepeated = [1, 2, 3].some((length) => pin === pin.slice(0, length).repeat(DIGITS / length));
  const pairs = digits.filter((_digit, position) => position % 2 === 0);
  return isRepeated || pin === pairs.map((digit) => `${String(digit)}${String(digit)}`).join("");
}

export const SetPinInput = z
  .object({
    commandId: z.uuid(),
    /** The present password: a PIN is chosen by who the account belongs to, not by whoever finds the screen open. */
    current: z.string().min(1).max(1000),
    pin: z
      .string()
      .trim()
      .regex(/^\d{6}$/, "not-six-digits")
      .refine((pin) => !isTrivialPin(pin), "pin-too-common"),
    repeat: z.string().trim(),
  })
  .refine(({ pin, repeat }) => pin === repeat, { path: ["repeat"], error: "pins-differ" });
export type SetPinInput = z.output<typeof SetPinInput>;

export type SetPinRefusal = { kind: "not-staff" } | { kind: "wrong-password" };

/**
 * A member of staff chooses the quick PIN for confirming as the second person (dobbeltkontroll, legemiddelhåndteringsforskriften § 3 k).
 * It opens nothing: only an act that somebody else has filled in is confirmed with it. A patient has none: `not-staff`.
 */
export function setPin(account: {
  id: string;
  patientId: string | null;
  matches: boolean;
}): Result<{ userId: string }, SetPinRefusal> {
  if (account.patientId !== null) return refuse({ kind: "not-staff" });
  if (!account.matches) return refuse({ kind: "wrong-password" });
  return ok({ userId: account.id });
}
