import { z } from "zod";
import { TIMES_OF_DAY, type Wishes } from "@/lib/domain/booking/course-plan";
import { calendarDate } from "@/lib/domain/patient/contact.schema";

/** Soon is asked before usual; within one, who has waited longest. */
export const WAITING_PRIORITIES = ["soon", "usual"] as const;
export type WaitingPriority = (typeof WAITING_PRIORITIES)[number];

const WEEKDAY_CHOICES = ["1", "2", "3", "4", "5", "6", "7"] as const;
const day = z.union([z.literal(""), calendarDate]).default("");

/** Wishes as they are ticked off: no days and no times of day is any of them. */
export const AddToWaitingListInput = z
  .object({
    commandId: z.uuid(),
    pathwayId: z.uuid(),
    stepKey: z.string().min(1, "required"),
    priority: z.enum(WAITING_PRIORITIES, { error: "required" }),
    weekdays: z.array(z.enum(WEEKDAY_CHOICES)).default([]),
    timesOfDay: z.array(z.enum(TIMES_OF_DAY)).default([]),
    earliestOn: day,
    latestOn: day,
    locationId: z.union([z.literal(""), z.uuid()]).default(""),
  })
  .refine(({ earliestOn, latestOn }) => earliestOn === "" || latestOn === "" || earliestOn <= latestOn, {
    path: ["latestOn"],
    message: "end-before-start",
  });
export type AddToWaitingListInput = z.output<typeof AddToWaitingListInput>;

export const WaitingListEntryInput = z.object({ commandId: z.uuid(), pathwayId: z.uuid(), entryId: z.uuid() });
export type WaitingListEntryInput = z.output<typeof WaitingListEntryInput>;

export const AnswerOfferInput = z.object({ commandId: z.uuid(), pathwayId: z.uuid(), offerId: z.uuid() });
export type AnswerOfferInput = z.output<typeof AnswerOfferInput>;

export const OfferFreedTimesInput = z.object({ commandId: z.uuid() });

export const OFFER_ANSWERS = ["accepted", "declined", "expired"] as const;
export type OfferAnswer = (typeof OFFER_ANSWERS)[number];

/** A time offered and held until `expiresAt`. */
export type WaitingOffer = {
  id: string;
  entryId: string;
  holdId: string;
  startsAt: Date;
  offeredAt: Date;
  expiresAt: Date;
  answered: { at: Date; answer: OfferAnswer } | null;
};

/** A patient who waits for an earlier time of a step. */
export type WaitingEntry = {
  id: string;
  pathwayId: string;
  stepKey: string;
  priority: WaitingPriority;
  wishes: Wishes;
  addedAt: Date;
  ended: { at: Date; kind: "booked" | "removed" } | null;
  /** Oldest first. */
  offers: readonly WaitingOffer[];
};
