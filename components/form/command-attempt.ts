import { v7 as uuidv7 } from "uuid";

/** One submission whose outcome may be unknown: the id it was sent with and what was sent. */
export type CommandAttempt = { commandId: string; fingerprint: string };

/**
 * The id for a submission. The same values sent again carry the same id, so that a retry after a lost answer writes once; changed values get
 * a new id, because the server answers a known id without reading the values, and the change would be silently lost.
 */
export function nextAttempt(previous: CommandAttempt | undefined, values: object): CommandAttempt {
  const fingerprint = JSON.stringify(values);
  if (previous?.fingerprint === fingerprint) return previous;
  return { commandId: uuidv7(), fingerprint };
}
