import { z } from "zod";
import { runCharted } from "@/app/live/charted-actions";
import { readJson } from "@/app/live/read-json";
import { CHARTED_COMMANDS } from "@/components/charting/charting-store";
import type { FormState } from "@/components/form/form-state";
import { actorContext } from "@/lib/auth/context";
import { currentActor } from "@/lib/auth/require";
import { refusalWords } from "@/lib/content/words/refusals";
import { isLimited } from "@/lib/domain/access/policy";

const Sent = z.object({
  /** Whose it is: another person who has signed in on the same device does not send it as their own. */
  userId: z.uuid(),
  command: z.enum(CHARTED_COMMANDS),
  values: z.looseObject({
    commandId: z.uuid(),
    happenedAt: z.iso.datetime(),
    deviceAt: z.iso.datetime().nullable(),
  }),
});

/** The clocks of two of the clinic's machines may differ by so much: what was charted on the word of one is not in the future of the other. */
const CLOCKS_DIFFER_MS = 30_000;

/**
 * Takes what was charted in a session from the queue in the browser, one at a time. What comes twice is done once (the command's id); the answer is the form's:
 * saved, refused with a sentence, or signed out, and then nothing was written.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isFromOwnPage(request.headers)) return answer(403, { status: "refused" });
  const { actor, now } = await actorContext();
  const words = refusalWords[actor.locale];
  const signedIn = await currentActor();
  if (signedIn === null || isLimited(signedIn)) return answer(401, { status: "signed-out", message: words.signedOut });
  const json = await readJson(request);
  if (json === "too-long") return answer(413, { status: "refused", message: words.invalidInput });
  const sent = Sent.safeParse(json);
  if (!sent.success) return answer(400, { status: "refused", message: words.invalidInput });
  const { userId, command, values } = sent.data;
  if (userId !== signedIn.userId) return answer(401, { status: "signed-out", message: words.signedOut });
  const ahead = Date.parse(values.happenedAt) - now.getTime();
  const happenedAt = ahead > 0 && ahead <= CLOCKS_DIFFER_MS ? now.toISOString() : values.happenedAt;
  return answer(200, await runCharted(command, { ...values, happenedAt }));
}

function answer(status: number, state: FormState): Response {
  return Response.json(state, { status, headers: { "cache-control": "private, no-store" } });
}

/** Only the product's own pages send: a form or script of another site does not. */
function isFromOwnPage(headers: Headers): boolean {
  if (!headers.get("content-type")?.startsWith("application/json")) return false;
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  const host = headers.get("x-forwarded-host") ?? headers.get("host");
  const origin = headers.get("origin");
  return origin !== null && host !== null && URL.canParse(origin) && new URL(origin).host === host;
}
