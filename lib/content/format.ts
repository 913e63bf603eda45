import { ageOn, clinicDate, type CalendarDate } from "@/lib/domain/calendar";
import type { Locale } from "@/lib/domain/access/actor";

// Dates as Norwegians write them, always on the clinic's clock face whatever zone the machine stands in. The names are
// written out here instead of asked from the platform, so that server and browser can never disagree about a comma.
const NAMES = {
  nb: {
    weekdays: ["søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"],
    months: [
      ...["januar", "februar", "mars", "april", "mai", "juni"],
      ...["juli", "august", "september", "oktober", "november", "desember"],
    ],
  },
  en: {
    weekdays: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
    months: [
      ...["January", "February", "March", "April", "May", "June"],
      ...["July", "August", "September", "October", "November", "December"],
    ],
  },
} as const;

const OSLO = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Oslo",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** An instant or a calendar date, seen as a day in Oslo. */
function dayParts(day: Date | CalendarDate) {
  const date = typeof day === "string" ? day : clinicDate(day);
  const [year = 0, month = 1, dayOfMonth = 1] = date.split("-").map(Number);
  return { year, month, dayOfMonth, weekday: new Date(Date.UTC(year, month - 1, dayOfMonth)).getUTCDay() };
}

/** «2. desember 2026», “2 December 2026”. */
export function formatDate(day: Date | CalendarDate, locale: Locale): string {
  const { year } = dayParts(day);
  return `${formatDayAndMonth(day, locale)} ${year}`;
}

/** «2. desember», “2 December”: where the year goes without saying. */
export function formatDayAndMonth(day: Date | CalendarDate, locale: Locale): string {
  const { month, dayOfMonth } = dayParts(day);
  return `${dayOfMonth}${locale === "nb" ? "." : ""} ${NAMES[locale].months[month - 1] ?? ""}`;
}

/** «02.12.2026», “02/12/2026”: for tables, and for birth dates, where every digit counts. */
export function formatShortDate(day: Date | CalendarDate, locale: Locale): string {
  const { year, month, dayOfMonth } = dayParts(day);
  return [twoDigits(dayOfMonth), twoDigits(month), year].join(locale === "nb" ? "." : "/");
}

/** «onsdag», “Wednesday”. */
export function formatWeekday(day: Date | CalendarDate, locale: Locale): string {
  return NAMES[locale].weekdays[dayParts(day).weekday] ?? "";
}

/** «onsdag 2. desember», “Wednesday 2 December”. */
export function formatWeekdayDate(day: Date | CalendarDate, locale: Locale): string {
  return `${formatWeekday(day, locale)} ${formatDayAndMonth(day, locale)}`;
}

/** «10.00», “10:00”, on the clock in Oslo. */
export function formatTime(at: Date, locale: Locale): string {
  const time = OSLO.format(at);
  return locale === "nb" ? time.replace(":", ".") : time;
}

/** «10.42.05», “10:42:05”: for what must be seen to be fresh. */
export function formatClock(at: Date, locale: Locale): string {
  return `${formatTime(at, locale)}${locale === "nb" ? "." : ":"}${twoDigits(at.getUTCSeconds())}`;
}

/** «onsdag 2. desember kl. 10.00», “Wednesday 2 December, 10:00”. */
export function formatDateTime(at: Date, locale: Locale): string {
  return `${formatWeekdayDate(at, locale)}${locale === "nb" ? " kl. " : ", "}${formatTime(at, locale)}`;
}

/** When something is due: a day when it is due on a day (midnight in Oslo), else the day and the time. */
export function formatDue(at: Date, locale: Locale): string {
  return OSLO.format(at) === "00:00" ? formatWeekdayDate(at, locale) : formatDateTime(at, locale);
}

/** «02.12.2026 kl. 10.04», “02/12/2026, 10:04”: for records, where the year matters and room is short. */
export function formatShortDateTime(at: Date, locale: Locale): string {
  return `${formatShortDate(at, locale)}${locale === "nb" ? " kl. " : ", "}${formatTime(at, locale)}`;
}

/** «onsdag 2. desember kl. 10.00–11.00», “Wednesday 2 December, 10:00–11:00”; the second day is named when it is another. */
export function formatPeriod(startsAt: Date, endsAt: Date, locale: Locale): string {
  if (clinicDate(startsAt) !== clinicDate(endsAt))
    return `${formatDateTime(startsAt, locale)} – ${formatDateTime(endsAt, locale)}`;
  return `${formatDateTime(startsAt, locale)}–${formatTime(endsAt, locale)}`;
}

/** «72,5», “72.5”; thousands set apart by a thin space that does not break; a true minus sign. */
export function formatNumber(value: number, locale: Locale, decimals?: number): string {
  const fixed = decimals === undefined ? String(Math.abs(value)) : Math.abs(value).toFixed(decimals);
  const [whole = "", fraction] = fixed.split(".");
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, "\u202f") : whole;
  const sign = value < 0 && Number(fixed) !== 0 ? "−" : "";
  return sign + grouped + (fraction === undefined ? "" : (locale === "nb" ? "," : ".") + fraction);
}

/** «70 mg»: a number with its unit, kept on one line. */
export function formatQuantity(value: number, unit: string, locale: Locale, decimals?: number): string {
  return `${formatNumber(value, locale, decimals)}\u00a0${unit}`;
}

/** «400 00 200»: a Norwegian number as it is read aloud; any other as it was written. */
export function formatPhone(phone: string): string {
  const digits = phone.replace(/\s/g, "");
  if (!/^\d{8}$/.test(digits)) return phone;
  const groups = /^[489]/.test(digits) ? /^(\d{3})(\d{2})(\d{3})$/ : /^(\d{2})(\d{2})(\d{2})(\d{2})$/;
  return digits.replace(groups, (...parts: unknown[]) => parts.slice(1, -2).join(" "));
}

/** «40 år», “40 years”, on a given day. */
export function formatAge(birthDate: CalendarDate, on: Date | CalendarDate, locale: Locale): string {
  const years = ageOn(birthDate, typeof on === "string" ? on : clinicDate(on));
  if (locale === "nb") return `${years} år`;
  return years === 1 ? "1 year" : `${years} years`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
