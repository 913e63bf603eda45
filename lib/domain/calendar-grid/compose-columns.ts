import type { Capacity } from "@/lib/domain/booking/capacity";
import { closedOn, type ClosedDay, workingPeriods } from "@/lib/domain/booking/working-time";
import { isRoomOpen } from "@/lib/domain/booking/suited-rooms";
import type { CalendarClaim, CalendarHold, CalendarVisit, VisitDoubt } from "@/lib/domain/calendar-grid/calendar-entry";
import { minuteOfDay, type Stretch, stretchOn } from "@/lib/domain/calendar-grid/time-axis";
import { visitDoubts } from "@/lib/domain/calendar-grid/visit-doubts";
import { addCalendarDays, type CalendarDate, startOfClinicDay } from "@/lib/domain/calendar";

/** Whose column: an employee or a room. */
export type CalendarResource =
  { kind: "employee"; id: string; name: string } | { kind: "room"; id: string; name: string; locationId: string };

/** One thing in a column. `claimed` is what it takes of the resource, buffers included. */
export type CalendarBlock = Stretch & { id: string; claimed: Stretch } & (
    | { kind: "visit"; visit: CalendarVisit; doubts: VisitDoubt[] }
    | { kind: "hold"; hold: CalendarHold | null }
    | { kind: "taken" }
  );

/** One resource on one day. `open` are hours in which times can be given, `away` those that an absence took. */
export type CalendarColumn = {
  date: CalendarDate;
  resource: CalendarResource;
  closed: ClosedDay | null;
  open: (Stretch & { presence: "on-site" | "reachable"; locationId: string })[];
  away: Stretch[];
  blocks: CalendarBlock[];
};

export type CalendarFacts = {
  capacity: Capacity;
  /** Only those that the reader may see. */
  visits: readonly CalendarVisit[];
  claims: readonly CalendarClaim[];
  holds: readonly CalendarHold[];
};

/**
 * The columns of a calendar: for each resource and day its hours, its absences and what takes its time. A claim whose visit or hold the reader
 * may not see is there as `taken`, without a name.
 */
export function composeColumns(
  asked: readonly { date: CalendarDate; resource: CalendarResource }[],
  facts: CalendarFacts,
): CalendarColumn[] {
  const claims = new Map<string, CalendarClaim[]>();
  for (const claim of facts.claims) claims.set(claim.resourceId, [...(claims.get(claim.resourceId) ?? []), claim]);
  const visits = new Map(facts.visits.map((visit) => [visit.id, visit]));
  const holds = new Map(facts.holds.map((hold) => [hold.id, hold]));
  const doubts = new Map(facts.visits.map((visit) => [visit.id, visitDoubts(visit, facts.capacity)]));
  return asked.map(({ date, resource }) => ({
    ...{ date, resource },
    ...hoursOf(facts.capacity, date, resource),
    blocks: (claims.get(resource.id) ?? []).flatMap((claim): CalendarBlock[] => {
      const claimed = stretchOn(date, claim.startsAt, claim.endsAt);
      if (!claimed) return [];
      const id = `${claim.visitId ?? claim.holdId ?? ""} ${resource.id} ${date} ${claimed.fromMinute}`;
      const visit = claim.visitId === null ? undefined : visits.get(claim.visitId);
      if (visit) {
        const own = stretchOn(date, visit.startsAt, visit.endsAt) ?? claimed;
        return [{ kind: "visit" as const, id, ...own, claimed, visit, doubts: doubts.get(visit.id) ?? [] }];
      }
      if (claim.holdId !== null)
        return [{ kind: "hold" as const, id, ...claimed, claimed, hold: holds.get(claim.holdId) ?? null }];
      return [{ kind: "taken" as const, id, ...claimed, claimed }];
    }),
  }));
}

function hoursOf(
  capacity: Capacity,
  date: CalendarDate,
  resource: CalendarResource,
): Pick<CalendarColumn, "closed" | "open" | "away"> {
  if (resource.kind === "room") return roomHours(capacity, date, resource);
  const open = workingPeriods(capacity, resource.id, date).map(({ startsAt, endsAt, presence, locationId }) => ({
    ...{ fromMinute: minuteOfDay(startsAt), toMinute: minuteOfDay(endsAt) || 24 * 60 },
    ...{ presence, locationId },
  }));
  const away = capacity.absences
    .filter(({ userId }) => userId === resource.id)
    .flatMap(({ startsAt, endsAt }) => stretchOn(date, startsAt, endsAt) ?? []);
  return { closed: everywhereClosed(capacity, date), open, away };
}

function roomHours(
  capacity: Capacity,
  date: CalendarDate,
  { id, locationId }: Extract<CalendarResource, { kind: "room" }>,
): Pick<CalendarColumn, "closed" | "open" | "away"> {
  const room = capacity.rooms.find((other) => other.id === id);
  const closed = closedOn(capacity, locationId, date);
  const isOpen = room !== undefined && closed === null && isRoomOpen(room, date);
  const wholeDay = { fromMinute: 0, toMinute: 24 * 60, presence: "on-site" as const, locationId };
  return { closed, open: isOpen ? [wholeDay] : [], away: [] };
}

/** A person may work at any place: their day is closed when every place is. */
function everywhereClosed(capacity: Capacity, date: CalendarDate): ClosedDay | null {
  const places = [...new Set(capacity.rooms.map(({ locationId }) => locationId))];
  const closed = places.map((locationId) => closedOn(capacity, locationId, date));
  return closed.every((day) => day !== null) ? (closed[0] ?? null) : null;
}

/** From the first moment of the first of these days to the last of the last. */
export function periodOf(days: readonly CalendarDate[]): { from: Date; to: Date } {
  const first = days[0] ?? "";
  return { from: startOfClinicDay(first), to: startOfClinicDay(addCalendarDays(days.at(-1) ?? first, 1)) };
}
