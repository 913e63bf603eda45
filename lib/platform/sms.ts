import type { Delivery } from "@/lib/platform/delivery";
import type { Env } from "@/lib/platform/env";

export type Sms = { id: string; to: string; text: string };

const ANSWER_MS = 15_000;

/**
 * Hands one SMS to the gateway: POST of `{ id, to, text }` as JSON with the token as bearer. `to` is a number with its country code; `id` is the same
 * at every attempt (also as `Idempotency-Key`), so that a gateway can drop a second copy of one whose answer was lost.
 */
export async function sendSms(
  sms: Sms,
  { url, token }: NonNullable<Env["smsGateway"]>,
  answerWithinMs = ANSWER_MS,
): Promise<Delivery> {
  const to = withCountryCode(sms.to);
  if (to === null) return { kind: "refused", problem: "address-refused" };
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: {
        Authorization: `Bearer ${token}`,
        "Content-Type": "application/json",
        "Idempotency-Key": sms.id,
      },
      body: JSON.stringify({ id: sms.id, to, text: sms.text }),
      redirect: "error",
      signal: AbortSignal.timeout(answerWithinMs),
    });
    await response.body?.cancel();
    return outcomeOf(response.status);
  } catch (error) {
    const timedOut = error instanceof Error && error.name === "TimeoutError";
    return { kind: "delayed", problem: timedOut ? "timed-out" : "server-unreachable" };
  }
}

/** «400 00 200» → «+4740000200»; a foreign number as it is; null when it cannot be a number. */
export function withCountryCode(phone: string): string | null {
  const digits = phone.replace(/[\s()-]/g, "").replace(/^00/, "+");
  if (/^\d{8}$/.test(digits)) return `+47${digits}`;
  return /^\+\d{7,15}$/.test(digits) ? digits : null;
}

function outcomeOf(status: number): Delivery {
  if (status >= 200 && status < 300) return { kind: "sent" };
  if (status === 401 || status === 403) return { kind: "delayed", problem: "sign-in-refused" };
  if (status === 408 || status === 429 || status >= 500) return { kind: "delayed", problem: "try-again-later" };
  return { kind: "refused", problem: "message-refused" };
}
