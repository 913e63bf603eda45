import type { MessageChannel, Telling, ToldTime } from "@/lib/domain/message/message";
import { outsideQuietHours } from "@/lib/domain/message/reminder-times";
import type { BookingRules } from "@/lib/domain/protocol/protocol.schema";

/** Why a message that was meant to be sent was not, though nothing went wrong. */
export const LAPSES = ["visit-cancelled", "too-late", "superseded", "no-longer-waits", "not-due"] as const;
export type Lapse = (typeof LAPSES)[number];

/** What is known about a message at the moment when it would be sent. */
export type DeliveryFacts = {
  channel: MessageChannel;
  /** The e-mail address or telephone number; empty when there is none. */
  address: string;
  /** What the patient has chosen about reminders on this channel. */
  isWanted: boolean;
  quietHours: BookingRules["quietHours"];
  about:
    | { kind: "reminder"; time: ToldTime; isCancelled: boolean; laterReminderIsDue: boolean }
    | { kind: "changed"; booked: ToldTime[]; cancelled: ToldTime[] }
    | { kind: "offer"; time: ToldTime; answerBy: Date }
    | { kind: "forms-due"; isStillDue: boolean; laterReminderIsDue: boolean }
    | { kind: "staff-needed"; isAgain: boolean; stillWaits: boolean };
};

export type DeliveryDecision =
  | { kind: "send"; to: string; telling: Telling }
  | { kind: "wait"; until: Date }
  | { kind: "drop"; status: "cancelled"; problem: Lapse }
  | { kind: "drop"; status: "not-wanted" | "no-address"; problem: null };

/**
 * Whether a due message is sent, asked anew at each attempt. Never about a visit that has begun or was cancelled, never in the quiet hours
 * (unless waiting for their end would be too late), never a reminder that the patient does not want. Whoever wants no SMS gets none at all: the telephone may
 * be in other hands. A change is always told by e-mail. Of two reminders due together only the later is sent. Staff who are needed are told at any hour.
 */
export function decideDelivery(facts: DeliveryFacts, now: Date): DeliveryDecision {
  const telling = stillTrue(facts.about, now);
  if (typeof telling === "string") return { kind: "drop", status: "cancelled", problem: telling };
  const mayDecline = telling.kind === "reminder" || telling.kind === "forms-due" || facts.channel === "sms";
  if (mayDecline && !facts.isWanted) return { kind: "drop", status: "not-wanted", problem: null };
  if (facts.address === "") return { kind: "drop", status: "no-address", problem: null };
  if (telling.kind === "staff-needed") return { kind: "send", to: facts.address, telling };
  const quietUntil = outsideQuietHours(now, facts.quietHours, latestUse(telling));
  return quietUntil > now ? { kind: "wait", until: quietUntil } : { kind: "send", to: facts.address, telling };
}

function stillTrue(about: DeliveryFacts["about"], now: Date): Telling | Lapse {
  const ahead = ({ startsAt }: ToldTime) => startsAt > now;
  switch (about.kind) {
    case "reminder":
      if (about.isCancelled) return "visit-cancelled";
      if (!ahead(about.time)) return "too-late";
      return about.laterReminderIsDue ? "superseded" : { kind: "reminder", time: about.time };
    case "changed": {
      const booked = about.booked.filter(ahead);
      const cancelled = about.cancelled.filter(ahead);
      if (booked.length + cancelled.length > 0) return { kind: "changed", booked, cancelled };
      return about.booked.length + about.cancelled.length > 0 ? "too-late" : "visit-cancelled";
    }
    case "forms-due":
      if (!about.isStillDue) return "not-due";
      return about.laterReminderIsDue ? "superseded" : { kind: "forms-due" };
    case "offer":
      return about.answerBy > now && ahead(about.time) ? about : "too-late";
    case "staff-needed":
      return about.stillWaits ? { kind: "staff-needed", isAgain: about.isAgain } : "no-longer-waits";
  }
}

/** The moment after which the message is of no use; null when it may wait. */
function latestUse(telling: Exclude<Telling, { kind: "staff-needed" }>): Date | null {
  if (telling.kind === "forms-due") return null;
  if (telling.kind === "reminder") return telling.time.startsAt;
  if (telling.kind === "offer") return telling.answerBy;
  const times = [...telling.booked, ...telling.cancelled].map(({ startsAt }) => startsAt.getTime());
  return new Date(Math.min(...times));
}
