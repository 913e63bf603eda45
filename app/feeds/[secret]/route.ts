import { calendarResponse } from "@/app/feeds/calendar-response";
import { readFeed } from "@/lib/auth/read-feed";
import { ownCalendar } from "@/lib/queries/calendar-feeds/own-calendar";
import { systemClock } from "@/lib/platform/clock";
import { RequestRate } from "@/lib/platform/request-rate";

/** A calendar program asks every quarter of an hour at most; many people may sit behind one program. */
const rate = new RequestRate(30);

/** A person's calendar for their calendar program: whoever knows the address reads it, and nothing else. */
export async function GET(request: Request, { params }: { params: Promise<{ secret: string }> }): Promise<Response> {
  const { secret } = await params;
  if (!rate.allows(secret, systemClock.now()))
    return new Response(null, { status: 429, headers: { "Retry-After": "300" } });
  const context = await readFeed(secret);
  if (!context) return new Response(null, { status: 404 });
  const calendar = await ownCalendar.run({}, context);
  if (!calendar.ok) return new Response(null, { status: 404 });
  return calendarResponse(calendar.value, context.actor, request, { name: "forlop.ics", disposition: "inline" });
}
