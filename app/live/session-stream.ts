import "server-only";
import type { LiveBeat } from "@/components/session/live-connection";
import type { WatchedSignIn } from "@/lib/auth/watched-sign-in";
import { sessionVersion } from "@/lib/queries/sessions/session-version";
import { watchSession } from "@/lib/queries/sessions/watch-session";

type Rhythm = {
  /** Between signs of life. Who hears none for a little over twice as long says that the page is old. */
  beatMs: number;
  /** Between looks at whether this person may still watch, and whether the session goes on. */
  askMs: number;
};
const RHYTHM: Rhythm = { beatMs: 5_000, askMs: 60_000 };

/** Nobody reads any more: what is not taken piles up. */
const UNREAD_LIMIT = 64;

/**
 * What a session's page hears while it is open: how far the record has come, said at once, at every change and at every beat, with the clinic's time;
 * never what was recorded. Ends when the session does, when the sign-in no longer counts, when the database is no longer heard, or when `gone` fires.
 */
export function sessionStream(
  signIn: WatchedSignIn,
  { visitId, pathwayId }: { visitId: string; pathwayId: string },
  gone: AbortSignal,
  { ended = () => undefined, rhythm: { beatMs, askMs } = RHYTHM }: { ended?: () => void; rhythm?: Rhythm } = {},
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let stop = (): void => undefined;
  /** The reader has closed it already. */
  let isLeft = false;
  return new ReadableStream<Uint8Array>(
    {
      async start(controller) {
        let isOpen = true;
        const hasEnded = () => !isOpen;
        let version = -1;
        let unwatch = (): void => undefined;
        stop = () => {
          if (!isOpen) return;
          isOpen = false;
          clearInterval(beats);
          clearInterval(asks);
          gone.removeEventListener("abort", stop);
          unwatch();
          ended();
          if (!isLeft) controller.close();
        };
        const say = (event: "beat" | "over", data: object) => {
          if (!isOpen) return;
          if ((controller.desiredSize ?? 0) < -UNREAD_LIMIT) {
            stop();
            return;
          }
          controller.enqueue(encoder.encode(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`));
        };
        const beat = async () => {
          const at = await signIn.clinicTime();
          say("beat", { version, at: at.toISOString() } satisfies LiveBeat);
        };
        const ask = async () => {
          const context = await signIn.context();
          const found = context && (await sessionVersion.run({ visitId }, context));
          if (!found?.ok) {
            stop();
            return;
          }
          version = Math.max(version, found.value.version);
          await beat();
          if (!found.value.isOver) return;
          say("over", {});
          stop();
        };
        /** A fault of the database ends the stream: the page says that it hears nothing, and comes back. */
        const orStop = (work: () => Promise<void>) => () => void work().catch(stop);
        const beats = setInterval(orStop(beat), beatMs);
        const asks = setInterval(orStop(ask), askMs);
        gone.addEventListener("abort", stop);
        const context = await signIn.context();
        if (context === null || gone.aborted) {
          stop();
          return;
        }
        try {
          // Listening first, reading after: what is written in between is heard.
          unwatch = await watchSession(context.db, pathwayId, {
            changed: (to) => {
              version = Math.max(version, to);
              orStop(beat)();
            },
            lost: () => stop(),
          });
          if (hasEnded()) {
            unwatch();
            return;
          }
          await ask();
        } catch {
          stop();
        }
      },
      cancel() {
        isLeft = true;
        stop();
      },
    },
    { highWaterMark: 0 },
  );
}
