import { createHmac } from "node:crypto";

/** Accounts and addresses are counted under a keyed hash: the list of tries tells nobody who tried. */
export function keyedHash(secret: string, text: string): string {
  return createHmac("sha256", secret).update(text).digest("hex");
}
