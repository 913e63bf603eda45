import type { MessageStatus } from "@/lib/domain/message/message";
import { ok, refuse, type Result } from "@/lib/domain/result";

/** Twelve attempts in about six hours: a mail server that is mended in the morning still sends what the night could not. */
export const MAX_ATTEMPTS = 12;
const FIRST_WAIT_MINUTES = 1;
const LONGEST_WAIT_MINUTES = 60;

/** When to try again after so many failed attempts: twice as long each time, at most an hour; null when it has been tried often enough. */
export function nextAttemptAt(attempts: number, now: Date): Date | null {
  if (attempts >= MAX_ATTEMPTS) return null;
  const minutes = Math.min(FIRST_WAIT_MINUTES * 2 ** (attempts - 1), LONGEST_WAIT_MINUTES);
  return new Date(now.getTime() + minutes * 60_000);
}

export type RetryMessageRefusal = { kind: "message-not-failed" } | { kind: "message-too-late" };

/**
 * Try a message again that was given up. Refuses `message-not-failed` for any other (what was sent is sent), and `message-too-late` when the time that it
 * is about has begun.
 */
export function retryMessage<M extends { status: MessageStatus; startsAt: Date | null }>(
  message: M,
  now: Date,
): Result<M, RetryMessageRefusal> {
  if (message.status !== "failed") return refuse({ kind: "message-not-failed" });
  return message.startsAt !== null && message.startsAt <= now ? refuse({ kind: "message-too-late" }) : ok(message);
}
