import { createHmac } from "node:crypto";
import { authSecret, requireEnv } from "@/lib/platform/env";

const DIGITS = 6;

/**
 * The six digits that belong to a command: unforeseeable for whoever lacks the installation's secret, the same each time they are asked for, so that a
 * retry shows the same code, and kept nowhere. `draw` is another code for the same command, when somebody else's is open under the first.
 */
export function kioskCode(commandId: string, draw: number): string {
  const bytes = keyed(`kiosk-code-of:${commandId}:${draw}`);
  // 48 bits over a million: no code is likelier than another by more than one in 280 million.
  return String(bytes.readUIntBE(0, 6) % 10 ** DIGITS).padStart(DIGITS, "0");
}

/** What the database keeps of a code. However it was typed: blanks and dashes make no difference. Keyed, because a million guesses take no time. */
export function kioskCodeHash(typed: string): string {
  return keyed(`kiosk-code:${typed.replace(/\D/g, "")}`).toString("hex");
}

function keyed(text: string): Buffer {
  return createHmac("sha256", authSecret(requireEnv())).update(text).digest();
}
