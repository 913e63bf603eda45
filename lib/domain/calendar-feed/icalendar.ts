import { TZDate } from "@date-fns/tz";
import { CLINIC_ZONE } from "@/lib/domain/calendar";
import type { CalendarEntry } from "@/lib/domain/calendar-feed/calendar-entries";

export type CalendarWords = { name: string; summary: (entry: CalendarEntry) => string };

/** The rules of Oslo's clock since 1996 (the last Sundays of March and October at 01.00 UTC, directive 2000/84/EC). */
const OSLO = [
  ...["BEGIN:VTIMEZONE", `TZID:${CLINIC_ZONE}`],
  ...["BEGIN:DAYLIGHT", "TZNAME:CEST", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "DTSTART:19960331T020000"],
  ...["RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT"],
  ...["BEGIN:STANDARD", "TZNAME:CET", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "DTSTART:19961027T030000"],
  ...["RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD"],
  "END:VTIMEZONE",
];

/**
 * An iCalendar file (RFC 5545) of these entries. Times are Oslo's clock with its rules beside them, so that a calendar elsewhere keeps them; nothing but
 * time and place is in it. The same entries give the same text, whenever it is asked for.
 */
export function icalendar(entries: readonly CalendarEntry[], words: CalendarWords): string {
  const lines = [
    ...["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Forlop//Calendar//NO", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"],
    ...[`NAME:${escaped(words.name)}`, `X-WR-CALNAME:${escaped(words.name)}`, `X-WR-TIMEZONE:${CLINIC_ZONE}`],
    ...["REFRESH-INTERVAL;VALUE=DURATION:PT1H", "X-PUBLISHED-TTL:PT1H"],
    ...OSLO,
    ...entries.flatMap((entry) => eventLines(entry, words)),
    "END:VCALENDAR",
  ];
  return `${lines.map(folded).join("\r\n")}\r\n`;
}

function eventLines(entry: CalendarEntry, words: CalendarWords): string[] {
  const place = [`${entry.room}, ${entry.location}`, entry.address].filter((part) => part !== "").join(", ");
  return [
    ...["BEGIN:VEVENT", `UID:${entry.uid}`, `SEQUENCE:${entry.sequence}`],
    ...[`DTSTAMP:${utc(entry.changedAt)}`, `LAST-MODIFIED:${utc(entry.changedAt)}`],
    `DTSTART;TZID=${CLINIC_ZONE}:${onOsloClock(entry.startsAt)}`,
    `DTEND;TZID=${CLINIC_ZONE}:${onOsloClock(entry.endsAt)}`,
    ...[`SUMMARY:${escaped(words.summary(entry))}`, `LOCATION:${escaped(place)}`],
    ...[`STATUS:${entry.isCancelled ? "CANCELLED" : "CONFIRMED"}`, "CLASS:PRIVATE"],
    ...[`TRANSP:${entry.isCancelled ? "TRANSPARENT" : "OPAQUE"}`, "END:VEVENT"],
  ];
}

const compact = (iso: string) => iso.replace(/[-:]/g, "").slice(0, 15);
const utc = (at: Date) => `${compact(at.toISOString())}Z`;
const onOsloClock = (at: Date) => compact(new TZDate(at, CLINIC_ZONE).toISOString());

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");
}

const LONGEST_LINE = 75;

/** Lines of at most 75 octets, continued with a blank (RFC 5545, 3.1); never in the middle of a letter. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = "";
  let octets = 0;
  for (const letter of line) {
    const size = octetsOf(letter);
    if (octets + size > LONGEST_LINE) {
      parts.push(part);
      part = "";
      octets = 1;
    }
    part += letter;
    octets += size;
  }
  return [...parts, part].join("\r\n ");
}

/** How many octets a letter takes in UTF-8. */
function octetsOf(letter: string): number {
  const point = letter.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
