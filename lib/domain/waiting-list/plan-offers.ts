import { addMinutes } from "date-fns";
import type { BookingPatient } from "@/lib/domain/booking/booking-patient";
import type { Capacity, Claim } from "@/lib/domain/booking/capacity";
import { claimedSpan, withoutClaimsOf } from "@/lib/domain/booking/capacity-problems";
import type { PlannedVisit, TimeOfDay, Wishes } from "@/lib/domain/booking/course-plan";
import { freeTimes } from "@/lib/domain/booking/free-times";
import { weekdayOf } from "@/lib/domain/booking/working-time";
import { addCalendarDays, type CalendarDate, clinicDate } from "@/lib/domain/calendar";
import { minuteOfDay } from "@/lib/domain/calendar-grid/time-axis";
import type { BookingRules, ProtocolStep } from "@/lib/domain/protocol/protocol.schema";
import { isQuiet, offerExpiresAt } from "@/lib/domain/waiting-list/offer-period";
import type { WaitingEntry } from "@/lib/domain/waiting-list/waiting-list.schema";
import { inWaitingOrder } from "@/lib/domain/waiting-list/waiting-order";

/** Between the last moment to answer and the visit itself (PROPOSED). */
const NOTICE_MINUTES = 60;
/** How far ahead a time is looked for when nothing is booked yet (PROPOSED). */
export const OFFER_HORIZON_DAYS = 60;

/** Somebody who waits, with everything that decides which times they may have. */
export type OfferCandidate = {
  entry: WaitingEntry;
  step: ProtocolStep;
  rules: BookingRules;
  patient: BookingPatient;
  /** The visit that an earlier one would replace; null when none is booked. */
  present: { id: string; startsAt: Date } | null;
  /** The first day that the protocol's distances allow. */
  earliestOn: CalendarDate;
  /** What the patient has besides: not in the capacity, which knows nobody's. */
  claims: readonly Claim[];
  /** Whether gates and distances of the whole course allow this very time. */
  isAllowed: (visit: PlannedVisit) => boolean;
};

export type PlannedOffer = { candidate: OfferCandidate; visit: PlannedVisit; expiresAt: Date };

/**
 * Who is offered which time now: in the order of the list, to each the first free time earlier than the one they have that suits their wishes
 * and that they have not been offered before. A time offered to one is taken for the next. No course has two offers at once, and
 * nobody is asked in the quiet hours.
 */
export function planOffers(capacity: Capacity, candidates: readonly OfferCandidate[], now: Date): PlannedOffer[] {
  const byEntry = new Map(candidates.map((candidate) => [candidate.entry.id, candidate]));
  const offers: PlannedOffer[] = [];
  const taken: Claim[] = [];
  const asked = new Set(candidates.filter(({ entry }) => hasOpenOffer(entry)).map(({ entry }) => entry.pathwayId));
  for (const { id } of inWaitingOrder(candidates.map(({ entry }) => entry))) {
    const candidate = byEntry.get(id);
    if (!candidate || isQuiet(now, candidate.rules) || asked.has(candidate.entry.pathwayId)) continue;
    const expiresAt = offerExpiresAt(now, candidate.rules);
    const free = withoutClaimsOf(
      { ...capacity, claims: [...capacity.claims, ...candidate.claims, ...taken] },
      candidate.present ? [candidate.present.id] : [],
    );
    const visit = firstSuitable(free, candidate, expiresAt, now);
    if (!visit) continue;
    offers.push({ candidate, visit, expiresAt });
    asked.add(candidate.entry.pathwayId);
    taken.push(...claimsOf(candidate, visit));
  }
  return offers;
}

function firstSuitable(
  capacity: Capacity,
  { entry, step, rules, patient, present, earliestOn, isAllowed }: OfferCandidate,
  expiresAt: Date,
  now: Date,
): PlannedVisit | undefined {
  const { wishes } = entry;
  const earliestAt = addMinutes(expiresAt, NOTICE_MINUTES);
  const days = {
    from: latest(earliestOn, wishes.earliestOn, clinicDate(earliestAt)),
    to: earliest(
      present
        ? addCalendarDays(clinicDate(present.startsAt), -1)
        : addCalendarDays(clinicDate(now), OFFER_HORIZON_DAYS),
      wishes.latestOn,
    ),
  };
  if (days.from > days.to) return undefined;
  const refused = new Set(entry.offers.map(({ startsAt }) => startsAt.getTime()));
  const locationId = wishes.locationId === "" ? null : wishes.locationId;
  const request = { step, patient, ...days, earliestAt, startEveryMinutes: rules.startEveryMinutes, locationId };
  return freeTimes(capacity, request).find(
    (visit) => !refused.has(visit.startsAt.getTime()) && suits(wishes, visit.startsAt) && isAllowed(visit),
  );
}

/** Whether a time keeps the wishes; a list without ticks is no wish. */
export function suits(wishes: Wishes, startsAt: Date): boolean {
  const date = clinicDate(startsAt);
  const minute = minuteOfDay(startsAt);
  const timeOfDay: TimeOfDay = minute < 11 * 60 ? "morning" : minute < 14 * 60 ? "midday" : "afternoon";
  return (
    (wishes.weekdays.length === 0 || wishes.weekdays.includes(weekdayOf(date))) &&
    (wishes.timesOfDay.length === 0 || wishes.timesOfDay.includes(timeOfDay)) &&
    !wishes.away.some(({ from, to }) => from <= date && date <= to)
  );
}

function hasOpenOffer({ offers }: WaitingEntry): boolean {
  return offers.some(({ answered }) => answered === null);
}

function claimsOf({ step, patient }: OfferCandidate, visit: PlannedVisit): Claim[] {
  const { from, to } = claimedSpan(step, visit);
  return [visit.roomId, patient.id, ...visit.staff.map(({ userId }) => userId)].map((resourceId) => ({
    ...{ resourceId, visitId: null, startsAt: new Date(from), endsAt: new Date(to) },
  }));
}

function latest(...days: CalendarDate[]): CalendarDate {
  return days.reduce((last, day) => (day > last ? day : last), "");
}

function earliest(day: CalendarDate, wished: CalendarDate): CalendarDate {
  return wished !== "" && wished < day ? wished : day;
}
