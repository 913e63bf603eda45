import type { Outbound } from "@/lib/commands/messages/deliver-messages";
import type { Env } from "@/lib/platform/env";
import { sendMail } from "@/lib/platform/mail";
import { sendSms } from "@/lib/platform/sms";

/** The ways out of the house that the environment sets up. */
export function outboundOf({ smtp, smsGateway }: Pick<Env, "smtp" | "smsGateway">): Outbound {
  return {
    email: smtp && ((message) => sendMail(message, smtp)),
    sms: smsGateway && ((message) => sendSms(message, smsGateway)),
  };
}
