import { tzOffset } from "@date-fns/tz";

/** The clinic's own clock face: every calendar day is a day in Oslo (reference 4.9). */
export const CLINIC_ZONE = "Europe/Oslo";

/** Swedish writes dates as `YYYY-MM-DD`. Made once: the rules ask for the day of an instant thousands of times. */
const CLINIC_DAY = new Intl.DateTimeFormat("sv-SE", {
  timeZone: CLINIC_ZONE,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** A calendar date as `YYYY-MM-DD`, no time, no zone. */
export type CalendarDate = string;

/** The Oslo calendar date of an instant. */
export function clinicDate(at: Date): CalendarDate {
  return CLINIC_DAY.format(at);
}

/** The instant at which a calendar date begins in Oslo. */
export function startOfClinicDay(date: CalendarDate): Date {
  return clinicTime(date, "00:00");
}

/** The instant of an Oslo wall-clock time `HH:mm` on a calendar date. */
export function clinicTime(date: CalendarDate, time: string): Date {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  const asIfUtc = Date.UTC(year, month - 1, day, hours, minutes);
  // The offset of the instant itself, not of its first guess: they differ on the two nights when the clock is moved.
  const guess = asIfUtc - offsetMs(asIfUtc);
  return new Date(asIfUtc - offsetMs(guess));
}

/** The Oslo wall-clock time of an instant, as minutes after midnight. */
export function clinicMinutes(at: Date): number {
  return Math.floor((at.getTime() + offsetMs(at.getTime())) / 60_000) % (24 * 60);
}

/** The calendar date so many days later (earlier when negative). */
export function addCalendarDays(date: CalendarDate, days: number): CalendarDate {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

/** Whole Oslo calendar days from one instant to another, negative when `to` is earlier. */
export function clinicDaysBetween(from: Date, to: Date): number {
  return Math.round((Date.parse(clinicDate(to)) - Date.parse(clinicDate(from))) / 86_400_000);
}

/** The start of the Oslo day after the one an instant lies in. */
export function startOfNextClinicDay(at: Date): Date {
  return startOfClinicDay(addCalendarDays(clinicDate(at), 1));
}

/** Age in whole years on a calendar date. Leap-day birthdays count from 1 March in other years. */
export function ageOn(birthDate: CalendarDate, on: CalendarDate): number {
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return on.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

function offsetMs(instant: number): number {
  return tzOffset(CLINIC_ZONE, new Date(instant)) * 60_000;
}
