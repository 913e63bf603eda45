import { z } from "zod";

export const MESSAGE_CHANNELS = ["email", "sms"] as const;
export type MessageChannel = (typeof MESSAGE_CHANNELS)[number];

/** To staff: a safety flag was opened, nobody has taken one on, or an alert in a session waits. None says so. */
export const STAFF_MESSAGE_KINDS = ["flag-opened", "flag-unanswered", "alert-unanswered"] as const;
export type StaffMessageKind = (typeof STAFF_MESSAGE_KINDS)[number];

export const MESSAGE_KINDS = [
  ...(["reminder", "booked", "moved", "cancelled", "offer", "forms-due"] as const),
  ...STAFF_MESSAGE_KINDS,
] as const;
/** What a message is about. `booked`, `moved` and `cancelled` are notices of what was just changed; `offer` is a freed time from the waiting list; `forms-due` says that there is something to answer. */
export type MessageKind = (typeof MESSAGE_KINDS)[number];

/** `sending` is claimed by a process until `claimedUntil`; everything after it is final, but `failed` may be tried again by the lead. */
export const MESSAGE_STATUSES = [
  ...(["pending", "sending", "sent", "failed", "cancelled", "not-wanted", "no-address"] as const),
] as const;
export type MessageStatus = (typeof MESSAGE_STATUSES)[number];

const instant = z.iso.datetime().transform((text) => new Date(text));

/**
 * What is kept for the words: times and rooms, never health and never what kind of visit it is. A notice of a change keeps only the first time that
 * it is about: what it says is read from what changed in the calendar at the moment it was written.
 */
export const MessageContent = z.object({
  startsAt: instant.optional(),
  roomId: z.uuid().optional(),
  /** An offer is kept for the patient until then. */
  answerBy: instant.optional(),
  /** Since when there has been something to answer, and in which course. */
  openedAt: instant.optional(),
  pathwayId: z.uuid().optional(),
  /** The flag that staff are asked to look at: it is not sent, it tells whether they still need to. */
  flagId: z.uuid().optional(),
  /** The alert of a session that a doctor is asked to look at, likewise. */
  alertId: z.uuid().optional(),
});
export type MessageContent = z.output<typeof MessageContent>;

/** A time as a message tells it. */
export type ToldTime = { startsAt: Date; room: string; location: string };

/** A message ready for words. */
export type Telling =
  | { kind: "reminder"; time: ToldTime }
  | { kind: "changed"; booked: ToldTime[]; cancelled: ToldTime[] }
  | { kind: "offer"; time: ToldTime; answerBy: Date }
  | { kind: "forms-due" }
  | { kind: "staff-needed"; isAgain: boolean };
