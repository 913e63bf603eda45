import type {
  Capacity,
  ClinicRoom,
  DayPeriod,
  Employee,
  SpecialDay,
  WorkingDayException,
  WorkingWeek,
} from "@/lib/domain/booking/capacity";
import { addCalendarDays, type CalendarDate, clinicTime, startOfClinicDay } from "@/lib/domain/calendar";

/** A stretch of time in milliseconds since 1970; `to` is no longer part of it. */
export type Span = { from: number; to: number };
/** Where and how somebody works, from when to when. */
export type WorkSpan = Span & Pick<DayPeriod, "locationId" | "presence">;
export type DayName = { nb: string; en: string };

/** The clinic's capacity arranged for asking: everything about one resource or one day in one step. */
export type CapacityIndex = {
  capacity: Capacity;
  rooms: ReadonlyMap<string, ClinicRoom>;
  employees: ReadonlyMap<string, readonly Employee[]>;
  /** The one that counts first. */
  weeks: ReadonlyMap<string, readonly WorkingWeek[]>;
  /** By `${userId} ${date}`. */
  exceptions: ReadonlyMap<string, WorkingDayException>;
  absences: ReadonlyMap<string, readonly Span[]>;
  holidays: ReadonlyMap<CalendarDate, DayName>;
  specialDays: ReadonlyMap<CalendarDate, readonly SpecialDay[]>;
  /** What is taken of a user, a room or a patient, earliest first, never overlapping. */
  taken: ReadonlyMap<string, readonly Span[]>;
  days: Map<CalendarDate, DayClock>;
  working: Map<string, readonly WorkSpan[]>;
};

/** How minutes of the wall clock become instants on one Oslo day. */
type DayClock = { startsAt: number; isPlain: boolean };

const indexes = new WeakMap<Capacity, CapacityIndex>();

/** The index of a capacity, made once for each: asking again costs nothing. */
export function indexOf(capacity: Capacity): CapacityIndex {
  const known = indexes.get(capacity);
  if (known) return known;
  const made = makeIndex(capacity);
  indexes.set(capacity, made);
  return made;
}

/** The instant of so many minutes after midnight on the Oslo wall clock; right on the nights when the clock is moved too. */
export function wallClockInstant(index: CapacityIndex, date: CalendarDate, minutes: number): number {
  let day = index.days.get(date);
  if (!day) {
    const startsAt = startOfClinicDay(date).getTime();
    const isPlain = startOfClinicDay(addCalendarDays(date, 1)).getTime() - startsAt === 86_400_000;
    day = { startsAt, isPlain };
    index.days.set(date, day);
  }
  if (day.isPlain || minutes === 0) return day.startsAt + minutes * 60_000;
  return clinicTime(date, `${String(Math.floor(minutes / 60))}:${String(minutes % 60)}`).getTime();
}

/** Minutes after midnight of a wall-clock time `HH:mm`. */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** The first of these (earliest first, never overlapping) that a stretch of time touches. */
export function firstOverlap(spans: readonly Span[], { from, to }: Span): Span | undefined {
  const span = spans[firstEndingAfter(spans, from)];
  return span && span.from < to ? span : undefined;
}

/** The place of the first of these that is not over at `from`. */
export function firstEndingAfter(spans: readonly Span[], from: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.to ?? 0) > from) high = middle;
    else low = middle + 1;
  }
  return low;
}

function makeIndex(capacity: Capacity): CapacityIndex {
  const newestFirst = (a: { recordedAt: Date }, b: { recordedAt: Date }) =>
    b.recordedAt.getTime() - a.recordedAt.getTime();
  const exceptions = capacity.exceptions.toSorted(newestFirst);
  return {
    capacity,
    rooms: new Map(capacity.rooms.map((room) => [room.id, room])),
    employees: groupedBy(capacity.employees, ({ userId }) => userId),
    weeks: groupedBy(
      capacity.weeks.toSorted((a, b) => compare(b.validFrom, a.validFrom) || newestFirst(a, b)),
      ({ userId }) => userId,
    ),
    // The first of a day is the newest: later ones do not overwrite it.
    exceptions: new Map(exceptions.toReversed().map((day) => [`${day.userId} ${day.date}`, day])),
    absences: bySpan(capacity.absences.map((absence) => ({ ...absence, resourceId: absence.userId }))),
    holidays: new Map(capacity.publicHolidays.map(({ date, name }) => [date, name])),
    specialDays: groupedBy(capacity.specialDays, ({ date }) => date),
    taken: bySpan(capacity.claims),
    days: new Map(),
    working: new Map(),
  };
}

function groupedBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const row of rows) {
    const group = found.get(key(row));
    if (group) group.push(row);
    else found.set(key(row), [row]);
  }
  return found;
}

function bySpan(rows: readonly { resourceId: string; startsAt: Date; endsAt: Date }[]): Map<string, Span[]> {
  const found = new Map<string, Span[]>();
  for (const { resourceId, startsAt, endsAt } of rows) {
    const span = { from: startsAt.getTime(), to: endsAt.getTime() };
    const spans = found.get(resourceId);
    if (spans) spans.push(span);
    else found.set(resourceId, [span]);
  }
  for (const [id, spans] of found) found.set(id, merged(spans));
  return found;
}

function merged(spans: Span[]): Span[] {
  spans.sort((a, b) => a.from - b.from);
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (last && span.from < last.to) last.to = Math.max(last.to, span.to);
    else result.push(span);
  }
  return result;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
