import { z } from "zod";
import type { ClinicalRole } from "@/lib/domain/access/actor";
import type { BookingPatient } from "@/lib/domain/booking/booking-patient";
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
export type Wish = "weekday" | "time-of-day" | "same-weekday" | "same-nurse";
export type GivenUp = { wish: Wish; stepKey: string };

/** `lastOn` is the day of the last visit. Lower `cost` is better; it is counted in days of waiting (`course-cost.ts`). */
export type CourseOffer = {
  visits: readonly PlannedVisit[];
  givenUp: readonly GivenUp[];
  lastOn: CalendarDate;
  cost: number;
};

/** A visit that stays where it is: it took place or is booked. */
export type FixedVisit = {
  startsAt: Date;
  endsAt: Date;
  /** Null when it left no visit behind, such as an assessment that was only signed. */
  roomId: string | null;
  nurseId: string | null;
};

/** A step of the course: to be planned, or `fixed`. */
export type CourseItem = {
  step: ProtocolStep;
  fixed: FixedVisit | null;
  /** The place among the items of the one whose day its distance is counted from; null: from none. */
  countsFrom: number | null;
  minDays: number;
  maxDays: number | null;
};

/** Everything that a plan of the remaining visits is made from, beside the clinic's capacity. Items come in the protocol's order. */
export type CourseRequest = {
  patient: BookingPatient;
  items: readonly CourseItem[];
  wishes: Wishes;
  /** Nothing begins before this instant. */
  earliestAt: Date;
  /** The last day that is looked at. */
  horizonOn: CalendarDate;
  /** The last day on which a session may take place: the end of eligibility. */
  latestSessionOn: CalendarDate | null;
  /** Times begin on this grid of the Oslo wall clock. */
  startEveryMinutes: number;
};

/** A rule that keeps a course from being found. */
export type ObstacleRule =
  | "spacing-max"
  | "patient-away"
  | "patient-busy"
  | "location"
  | "eligibility-end"
  | "doctor-presence"
  | "room"
  | ClinicalRole;

/** Who or what is short: a person by name when there is only one, else a role, or a kind of room. */
export type Bottleneck =
  | { kind: "person"; name: string; role: ClinicalRole }
  | { kind: "role"; role: ClinicalRole }
  | { kind: "room"; roomKind: ProtocolStep["roomKind"] };

/** If this rule gave way, the course could be had: this step on `firstOn`, and the last visit for which it must give way on `lastOn`. */
export type Obstacle = {
  rule: ObstacleRule;
  stepKey: string;
  firstOn: CalendarDate;
  lastOn: CalendarDate;
  bottleneck: Bottleneck | null;
};

/**
 * The best few courses, best first. When there is none, `obstacles` says why: each of them alone stands in the way, or, when `isTogether`, all of them
 * at once. No offer and no obstacle: nothing in the period would do, whatever gave way.
 */
export type CoursePlan = { offers: readonly CourseOffer[]; obstacles: readonly Obstacle[]; isTogether: boolean };
