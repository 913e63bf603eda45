import type { Capacity, DayPeriod, Weekday } from "@/lib/domain/booking/capacity";
import {
  type CapacityIndex,
  type DayName,
  indexOf,
  minutesOf,
  type Span,
  wallClockInstant,
  type WorkSpan,
} from "@/lib/domain/booking/capacity-index";
import type { CalendarDate } from "@/lib/domain/calendar";

/** When somebody works, where, and whether at the place or on call. */
export type WorkingTime = { startsAt: Date; endsAt: Date } & Pick<DayPeriod, "locationId" | "presence">;

/** Why a place is closed on a day: a public holiday, or the clinic's own closed day. */
export type ClosedDay = { kind: "public-holiday" | "closed"; name: DayName };

/**
 * When an employee works on a day, earliest first: the exception of that day, else the working week in force, without absences, closed days
 * and public holidays. Nothing recorded is no hours.
 */
export function workingPeriods(capacity: Capacity, userId: string, date: CalendarDate): WorkingTime[] {
  return workSpans(indexOf(capacity), userId, date).map(({ from, to, locationId, presence }) => ({
    ...{ startsAt: new Date(from), endsAt: new Date(to), locationId, presence },
  }));
}

/** Why nobody is received at a place on a day; null when it is open. The clinic's own closed day outweighs a day declared open. */
export function closedOn(capacity: Capacity, locationId: string, date: CalendarDate): ClosedDay | null {
  return closedDay(indexOf(capacity), locationId, date);
}

/** Monday is 1. */
export function weekdayOf(date: CalendarDate): Weekday {
  return (((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7) + 1) as Weekday;
}

/** As `closedOn`, on an index. */
export function closedDay(index: CapacityIndex, locationId: string, date: CalendarDate): ClosedDay | null {
  const here = (index.specialDays.get(date) ?? []).filter((day) => [null, locationId].includes(day.locationId));
  const closed = here.find(({ kind }) => kind === "closed");
  if (closed) return { kind: "closed", name: { nb: closed.name, en: closed.name } };
  const holiday = index.holidays.get(date);
  return holiday && here.length === 0 ? { kind: "public-holiday", name: holiday } : null;
}

/** As `workingPeriods`, in milliseconds; computed once for a person and a day. */
export function workSpans(index: CapacityIndex, userId: string, date: CalendarDate): readonly WorkSpan[] {
  const key = `${userId} ${date}`;
  const known = index.working.get(key);
  if (known) return known;
  const away = index.absences.get(userId) ?? [];
  const spans = plannedSpans(index, userId, date).flatMap((span) => without(span, away));
  index.working.set(key, spans);
  return spans;
}

/** The hours that were planned, whether or not the person has since been absent; neighbours at one place are one. */
export function plannedSpans(index: CapacityIndex, userId: string, date: CalendarDate): WorkSpan[] {
  const spans: WorkSpan[] = [];
  for (const { from, to, locationId, presence } of dayPeriods(index, userId, date)) {
    if (closedDay(index, locationId, date)) continue;
    spans.push({
      from: wallClockInstant(index, date, minutesOf(from)),
      to: wallClockInstant(index, date, minutesOf(to)),
      locationId,
      presence,
    });
  }
  return joined(spans.toSorted((a, b) => a.from - b.from));
}

function dayPeriods(index: CapacityIndex, userId: string, date: CalendarDate): readonly DayPeriod[] {
  const exception = index.exceptions.get(`${userId} ${date}`);
  if (exception) return exception.periods;
  const week = index.weeks.get(userId)?.find(({ validFrom }) => validFrom <= date);
  const weekday = weekdayOf(date);
  return week?.periods.filter((period) => period.weekday === weekday) ?? [];
}

function joined(spans: readonly WorkSpan[]): WorkSpan[] {
  const result: WorkSpan[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    const continues = last && last.locationId === span.locationId && last.presence === span.presence;
    if (continues && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else result.push(span);
  }
  return result;
}

function without(span: WorkSpan, away: readonly Span[]): WorkSpan[] {
  let left = [span];
  for (const { from, to } of away) {
    left = left.flatMap((piece) =>
      from >= piece.to || to <= piece.from
        ? [piece]
        : [
            { ...piece, to: from },
            { ...piece, from: to },
          ].filter((rest) => rest.from < rest.to),
    );
  }
  return left;
}
