import { z } from "zod";
import { WEEKDAYS } from "@/lib/domain/booking/capacity";
import type { CalendarDate } from "@/lib/domain/calendar";
import { calendarDate } from "@/lib/domain/patient/contact.schema";
import type { ProtocolStep } from "@/lib/domain/protocol/protocol.schema";

export const TIMES_OF_DAY = ["morning", "midday", "afternoon"] as const;
/** Begins before 11, from 11 to 14, from 14 on. */
export type TimeOfDay = (typeof TIMES_OF_DAY)[number];

/**
 * What the patient asks for. Days on which they cannot come and the place are kept as rules; the rest are wishes, and an offer says which
 * of them it gives up. An empty list is no wish.
 */
export const Wishes = z.object({
  locationId: z.union([z.uuid(), z.literal("")]).default(""),
  earliestOn: z.union([calendarDate, z.literal("")]).default(""),
  latestOn: z.union([calendarDate, z.literal("")]).default(""),
  /** Days the patient cannot come at all. */
  away: z
    .array(z.object({ from: calendarDate, to: calendarDate }))
    .max(20)
    .default([]),
  weekdays: z.array(z.literal(WEEKDAYS)).default([]),
  timesOfDay: z.array(z.enum(TIMES_OF_DAY)).default([]),
  sameWeekday: z.boolean().default(false),
  sameNurse: z.boolean().default(false),
});
export type Wishes = z.output<typeof Wishes>;

/** One visit of an offer: when, where, with whom. The psychologist is the course's own. */
export type PlannedVisit = {
  stepKey: string;
  startsAt: Date;
  endsAt: Date;
  roomId: string;
  staff: readonly { userId: string; role: ProtocolStep["attendees"][number] }[];
};

/** A wish that a visit of an offer does not keep. */
export type GivenUp = { wish: "weekday" | "time-of-day" | "same-weekday" | "same-nurse"; stepKey: string };

/** `lastOn` is the day of the last visit. Lower `cost` is better. */
export type CourseOffer = {
  visits: readonly PlannedVisit[];
  givenUp: readonly GivenUp[];
  lastOn: CalendarDate;
  cost: number;
};
