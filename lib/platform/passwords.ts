import { randomBytes } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";

// Argon2id with the memory, passes and lanes that OWASP's password storage sheet gives as its first choice for interactive sign-in (2 is the
// library's number for the id variant; its enum cannot be imported in an isolated module).
const ARGON2ID = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** A salted hash of a password, fit to store. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, ARGON2ID);
}

let nobodysHash: Promise<string> | undefined;

/** Whether the password is the one hashed. With no hash (unknown account, not activated) it takes as long and answers no. */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  nobodysHash ??= hashPassword(randomBytes(32).toString("base64"));
  const matches = await verify(passwordHash ?? (await nobodysHash), password);
  return passwordHash !== null && matches;
}
