import { createHash } from "node:crypto";
import { calendarFeedWords } from "@/lib/content/words/calendar-feed";
import type { SignedInActor } from "@/lib/domain/access/actor";
import type { CalendarEntry } from "@/lib/domain/calendar-feed/calendar-entries";
import { icalendar } from "@/lib/domain/calendar-feed/icalendar";
import { systemClock } from "@/lib/platform/clock";

/** A calendar file as an answer. A calendar program that has the same one already is told so and gets nothing (304). */
export function calendarResponse(
  entries: readonly CalendarEntry[],
  { role, locale }: SignedInActor,
  request: Request,
  file: { name: string; disposition: "inline" | "attachment" },
): Response {
  const words = calendarFeedWords[locale];
  const text = icalendar(entries, {
    name: words.calendarName,
    summary: ({ room }) => (role === "patient" ? words.patientSummary : words.staffSummary(room)),
  });
  const etag = `"${createHash("sha256").update(text).digest("base64url")}"`;
  // A demonstration's clock may be ahead; an answer is never from the future.
  const newest = Math.min(
    Math.max(0, ...entries.map(({ changedAt }) => changedAt.getTime())),
    systemClock.now().getTime(),
  );
  const headers = {
    ETag: etag,
    ...(newest > 0 ? { "Last-Modified": new Date(newest).toUTCString() } : {}),
    "Cache-Control": "private, no-cache",
    "X-Robots-Tag": "noindex",
  };
  if (request.headers.get("if-none-match") === etag) return new Response(null, { status: 304, headers });
  return new Response(text, {
    headers: {
      ...headers,
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": `${file.disposition}; filename="${file.name}"`,
    },
  });
}
