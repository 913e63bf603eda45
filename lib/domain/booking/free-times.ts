import type { BookingPatient } from "@/lib/domain/booking/booking-patient";
import type { Capacity } from "@/lib/domain/booking/capacity";
import type { PlannedVisit } from "@/lib/domain/booking/course-plan";
import { type DaySlot, slotFinder } from "@/lib/domain/booking/day-slots";
import { addCalendarDays, type CalendarDate } from "@/lib/domain/calendar";
import type { ProtocolStep } from "@/lib/domain/protocol/protocol.schema";

/** One step, a period, somebody's own conditions. */
export type FreeTimesRequest = {
  step: ProtocolStep;
  patient: BookingPatient;
  /** First and last day, both included. */
  from: CalendarDate;
  to: CalendarDate;
  /** Nothing begins before this instant. */
  earliestAt: Date;
  startEveryMinutes: number;
  /** Null: anywhere. */
  locationId: string | null;
};

/**
 * Every time at which the step could begin, earliest first; one visit for each time and place, in its best room, with the care team first.
 * Empty: none. Spacing and safety gates are the caller's: they choose the period.
 */
export function freeTimes(capacity: Capacity, request: FreeTimesRequest): PlannedVisit[] {
  const places = placesOf(capacity, request.locationId);
  const find = slotFinder(capacity, request);
  const earliest = request.earliestAt.getTime();
  const visits: PlannedVisit[] = [];
  for (let date = request.from; date <= request.to; date = addCalendarDays(date, 1)) {
    const day = places.flatMap((place) => find(request.step, place, date));
    visits.push(
      ...day
        .filter(({ startsAt }) => startsAt >= earliest)
        .toSorted((a, b) => a.startsAt - b.startsAt)
        .map((slot) => visitAt(request.step, slot)),
    );
  }
  return visits;
}

/** The free times closest to one that was wanted, closest first; of two as close the earlier. */
export function nearestFreeTimes(
  capacity: Capacity,
  request: FreeTimesRequest,
  wantedAt: Date,
  count: number,
): PlannedVisit[] {
  const distance = ({ startsAt }: PlannedVisit) => Math.abs(startsAt.getTime() - wantedAt.getTime());
  return freeTimes(capacity, request)
    .toSorted((a, b) => distance(a) - distance(b) || a.startsAt.getTime() - b.startsAt.getTime())
    .slice(0, count);
}

/** The places that a step may be at: the one asked for, else all that have a room, in the order of their names. */
export function placesOf(capacity: Capacity, locationId: string | null): string[] {
  if (locationId !== null) return [locationId];
  const named = new Map(capacity.rooms.map((room) => [room.locationId, room.location]));
  return [...named].toSorted(([, a], [, b]) => (a < b ? -1 : 1)).map(([id]) => id);
}

/** A time as a visit: the preferred room, and for each role the preferred of those who are free. */
export function visitAt(step: ProtocolStep, slot: DaySlot, preferredIds: readonly string[] = []): PlannedVisit {
  return {
    stepKey: step.key,
    startsAt: new Date(slot.startsAt),
    endsAt: new Date(slot.startsAt + step.durationMinutes * 60_000),
    roomId: slot.roomIds[0] ?? "",
    staff: slot.staff.map(({ role, userIds }) => ({
      userId: userIds.find((id) => preferredIds.includes(id)) ?? userIds[0] ?? "",
      role,
    })),
  };
}
