import { notFound } from "next/navigation";
import { viewOrNotFound } from "@/app/_pages/run-query";
import { calendarResponse } from "@/app/feeds/calendar-response";
import { requireRole } from "@/lib/auth/require";
import { ownVisitEntry } from "@/lib/queries/calendar-feeds/own-calendar";

const UUID = /^[0-9a-f-]{36}$/;

/** One visit of the patient's own as a file for any calendar. */
export async function GET(request: Request, { params }: { params: Promise<{ visitId: string }> }): Promise<Response> {
  const actor = await requireRole("patient");
  const { visitId } = await params;
  if (!UUID.test(visitId)) notFound();
  const entry = await viewOrNotFound(ownVisitEntry, { visitId });
  return calendarResponse([entry], actor, request, { name: "time.ics", disposition: "attachment" });
}
