import { createTransport } from "nodemailer";
import type { Delivery } from "@/lib/platform/delivery";
import { type Env, isLoopback } from "@/lib/platform/env";

export type Mail = { id: string; to: string; subject: string; text: string; language: string };

const CONNECT_MS = 10_000;
const SILENCE_MS = 20_000;

/**
 * Hands one mail to the SMTP server. Plain text, from a machine (nobody's holiday reply answers it), with a Message-ID made of its own id, so that a
 * second attempt of the same mail can be recognised as such. Other hosts than this machine must offer TLS.
 */
export async function sendMail(mail: Mail, { url, from }: NonNullable<Env["smtp"]>): Promise<Delivery> {
  const { protocol, hostname } = new URL(url);
  const transport = createTransport({
    url,
    requireTLS: protocol === "smtp:" && !isLoopback(hostname),
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await transport.sendMail({
      from,
      to: mail.to,
      subject: mail.subject,
      text: mail.text,
      messageId: `<${mail.id}@${domainOf(from)}>`,
      headers: { "Auto-Submitted": "auto-generated", "Content-Language": mail.language },
    });
    return { kind: "sent" };
  } catch (error) {
    return whatWentWrong(error);
  } finally {
    transport.close();
  }
}

type SmtpError = { code?: unknown; responseCode?: unknown };

/** 4xx: the server asks to come back (a full mailbox, greylisting); 5xx: it never will (RFC 5321, 4.2.1). */
function whatWentWrong(error: unknown): Delivery {
  const { code, responseCode } = error as SmtpError;
  if (code === "EAUTH") return { kind: "delayed", problem: "sign-in-refused" };
  if (typeof responseCode === "number" && responseCode >= 500)
    return { kind: "refused", problem: code === "EENVELOPE" ? "address-refused" : "message-refused" };
  if (typeof responseCode === "number" && responseCode >= 400) return { kind: "delayed", problem: "try-again-later" };
  // Found wrong before anything was sent.
  if (code === "EENVELOPE") return { kind: "refused", problem: "address-refused" };
  return { kind: "delayed", problem: code === "ETIMEDOUT" ? "timed-out" : "server-unreachable" };
}

function domainOf(from: string): string {
  return from.slice(from.lastIndexOf("@") + 1).replace(/>?\s*$/, "");
}
