import { tzOffset } from "@date-fns/tz";
import { CLINIC_ZONE, type CalendarDate, clinicDate } from "@/lib/domain/calendar";

/** A stretch of a day in minutes on the clock in Oslo, from midnight. */
export type Stretch = { fromMinute: number; toMinute: number };

const WHOLE_DAY: Stretch = { fromMinute: 0, toMinute: 24 * 60 };
/** Shown also when nothing happens: a working day. */
const AT_LEAST: Stretch = { fromMinute: 8 * 60, toMinute: 16 * 60 };

/** What the clock on the wall shows, in minutes from midnight: 10.30 is 630, on the nights when the clock is moved too. */
export function minuteOfDay(at: Date): number {
  const wall = new Date(at.getTime() + tzOffset(CLINIC_ZONE, at) * 60_000);
  return wall.getUTCHours() * 60 + wall.getUTCMinutes();
}

/** The part of a period that lies on a day in Oslo, or undefined when none does. */
export function stretchOn(date: CalendarDate, startsAt: Date, endsAt: Date): Stretch | undefined {
  const first = clinicDate(startsAt);
  // What ends at midnight does not reach into the day that begins there.
  const last = clinicDate(new Date(endsAt.getTime() - 1));
  if (date < first || date > last) return undefined;
  return {
    fromMinute: date === first ? minuteOfDay(startsAt) : WHOLE_DAY.fromMinute,
    toMinute: date === clinicDate(endsAt) ? minuteOfDay(endsAt) : WHOLE_DAY.toMinute,
  };
}

/** The whole hours that an axis must show for everything to be seen; a stretch of the whole day (an absence) does not make it longer. */
export function axisOf(stretches: readonly Stretch[]): Stretch {
  const bounded = stretches.filter(({ fromMinute, toMinute }) => toMinute - fromMinute < 16 * 60);
  const from = Math.min(AT_LEAST.fromMinute, ...bounded.map(({ fromMinute }) => fromMinute));
  const to = Math.max(AT_LEAST.toMinute, ...bounded.map(({ toMinute }) => toMinute));
  return { fromMinute: Math.floor(from / 60) * 60, toMinute: Math.ceil(to / 60) * 60 };
}

/** Where a stretch lies on the axis, as percentages of its length; what lies outside is cut off. */
export function onAxis(axis: Stretch, stretch: Stretch): { startPercent: number; lengthPercent: number } {
  const length = axis.toMinute - axis.fromMinute;
  const from = Math.min(Math.max(stretch.fromMinute, axis.fromMinute), axis.toMinute);
  const to = Math.min(Math.max(stretch.toMinute, axis.fromMinute), axis.toMinute);
  const percent = (minutes: number) => Math.round((minutes / length) * 100_000) / 1000;
  return { startPercent: percent(from - axis.fromMinute), lengthPercent: percent(to - from) };
}

/** The whole hours of the axis, in minutes from midnight. */
export function hoursOf(axis: Stretch): number[] {
  return Array.from({ length: (axis.toMinute - axis.fromMinute) / 60 + 1 }, (_, hour) => axis.fromMinute + hour * 60);
}
