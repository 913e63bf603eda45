import { createHash, createHmac } from "node:crypto";
import { authSecret, requireEnv } from "@/lib/platform/env";

/**
 * The secret part of the private calendar address that belongs to a command: the same each time it is asked, so that a retry shows the same address, and kept
 * nowhere: the database knows only its hash. 256 bits, from the installation's secret and the command's id.
 */
export function calendarSecret(commandId: string): string {
  return createHmac("sha256", authSecret(requireEnv())).update(`calendar-feed:${commandId}`).digest("base64url");
}

/** What the database keeps of it. A calendar program may have been given the address with `.ics` at its end. */
export function calendarSecretHash(secret: string): string {
  return createHash("sha256")
    .update(secret.replace(/\.ics$/, ""))
    .digest("hex");
}

/** The address that a person gives to their calendar program. */
export function calendarAddress(commandId: string): string {
  return `${requireEnv().publicUrl.replace(/\/$/, "")}/feeds/${calendarSecret(commandId)}.ics`;
}
