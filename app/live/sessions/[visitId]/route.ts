import { z } from "zod";
import { sessionStream } from "@/app/live/session-stream";
import { watchedSignIn } from "@/lib/auth/watched-sign-in";
import { sessionVersion } from "@/lib/queries/sessions/session-version";

/** A person has a screen or three, not twenty: each holds a connection. */
const STREAMS_EACH = 12;
const open = new Map<string, number>();

/** That something changed in a session, as it changes (server-sent events). The same gate as the session's pages: signed in, role, care relation. */
export async function GET(request: Request, { params }: { params: Promise<{ visitId: string }> }): Promise<Response> {
  const { visitId } = await params;
  const signIn = await watchedSignIn();
  const context = await signIn.context();
  if (context === null) return empty(401);
  if (!z.uuid().safeParse(visitId).success) return empty(404);
  const found = await sessionVersion.run({ visitId }, context);
  if (!found.ok) return empty(found.refusal.kind === "not-found" ? 404 : 403);
  const { userId } = context.actor;
  if ((open.get(userId) ?? 0) >= STREAMS_EACH) return empty(429);
  count(userId, 1);
  const stream = sessionStream(signIn, { visitId, pathwayId: found.value.pathwayId }, request.signal, {
    ended: () => count(userId, -1),
  });
  return new Response(stream, {
    headers: {
      "content-type": "text/event-stream; charset=utf-8",
      // Neither kept nor packed on the way: packing would hold words back until there are many.
      "cache-control": "private, no-store, no-transform",
      "x-accel-buffering": "no",
    },
  });
}

function count(userId: string, change: 1 | -1): void {
  const now = (open.get(userId) ?? 0) + change;
  if (now > 0) open.set(userId, now);
  else open.delete(userId);
}

const empty = (status: number) => new Response(null, { status, headers: { "cache-control": "private, no-store" } });
