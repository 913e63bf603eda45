import { createHash, createHmac } from "node:crypto";
import { authSecret, requireEnv } from "@/lib/platform/env";

// Letters and digits that nobody mistakes for one another on paper or the telephone (Crockford's base 32).
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 20;

/**
 * The one-time code that belongs to a command: the same each time it is asked, so that a retry shows the same code, and kept nowhere: the
 * database knows only its hash. 100 bits, from the installation's secret and the command's id.
 */
export function activationCode(commandId: string): string {
  const bytes = createHmac("sha256", authSecret(requireEnv())).update(`activation:${commandId}`).digest();
  const letters = [...bytes.subarray(0, LENGTH)].map((byte) => ALPHABET.charAt(byte % ALPHABET.length)).join("");
  return letters.replace(/.{5}(?!$)/g, "$&-");
}

/** What the database keeps of a code. However it was typed: dashes, blanks and small letters make no difference, nor O for 0, I and L for 1. */
export function activationCodeHash(typed: string): string {
  const code = typed
    .toUpperCase()
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1")
    .replace(/[^0-9A-Z]/g, "");
  return createHash("sha256").update(code).digest("hex");
}
