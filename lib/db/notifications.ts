import pg from "pg";
import type { PGlite } from "@electric-sql/pglite";

/** Stops listening. */
export type Unlisten = () => Promise<void>;
/**
 * Listens to a channel of NOTIFY: `fn` is called with each payload. `lost` is called once when the connection is gone and nothing more will be heard:
 * whoever wants to go on listens again, and looks for what was missed meanwhile.
 */
export type Listen = (channel: string, fn: (payload: string) => void, lost?: () => void) => Promise<Unlisten>;

/** How often the connection is asked whether it still answers, and how long it may take. */
const ASKED_EVERY_MS = 10_000;
const ANSWERS_WITHIN_MS = 5_000;

/** LISTEN on the embedded database's one connection, which lives as long as the process. */
export function listenEmbedded(database: PGlite): Listen {
  return async (channel, fn) => {
    const unlisten = await database.listen(quoted(channel), fn);
    return () => unlisten();
  };
}

type Listener = { fn: (payload: string) => void; lost: (() => void) | undefined };

/** LISTEN on a connection of its own, shared by all channels of this process and opened when somebody listens. */
export function listenOnServer(databaseUrl: string): { listen: Listen; close(): Promise<void> } {
  const listeners = new Map<string, Set<Listener>>();
  let client: pg.Client | undefined;
  let connected: Promise<unknown> = Promise.resolve();

  const open = (): pg.Client => {
    const opened = new pg.Client({ connectionString: databaseUrl, keepAlive: true });
    const watch = setInterval(() => {
      void answersStill(opened).then((does) => does || gone());
    }, ASKED_EVERY_MS).unref();
    const gone = () => {
      clearInterval(watch);
      if (client !== opened) return;
      client = undefined;
      const deaf = [...listeners.values()].flatMap((set) => [...set]);
      listeners.clear();
      void opened.end().catch(() => undefined);
      for (const { lost } of deaf) lost?.();
    };
    opened.on("notification", ({ channel, payload }) => {
      for (const { fn } of listeners.get(channel) ?? []) fn(payload ?? "");
    });
    opened.on("error", gone);
    opened.on("end", gone);
    connected = opened.connect();
    connected.catch(gone);
    return opened;
  };

  return {
    async listen(channel, fn, lost) {
      const listener = { fn, lost };
      const on = (client ??= open());
      await connected;
      await on.query(`LISTEN ${quoted(channel)}`);
      listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener));
      return async () => {
        const remaining = listeners.get(channel);
        if (!remaining?.delete(listener) || remaining.size > 0) return;
        listeners.delete(channel);
        await on.query(`UNLISTEN ${quoted(channel)}`);
      };
    },
    async close() {
      const closing = client;
      client = undefined;
      listeners.clear();
      await closing?.end().catch(() => undefined);
    },
  };
}

/** Whether the server answers on this connection: one whose other end is gone without a word would be believed for hours. */
async function answersStill(client: pg.Client): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), ANSWERS_WITHIN_MS);
  });
  const answered = client.query("SELECT 1").then(
    () => true,
    () => false,
  );
  const does = await Promise.race([answered, tooLate]);
  clearTimeout(timer);
  return does;
}

function quoted(channel: string): string {
  if (!/^[a-z][a-z0-9_]*$/.test(channel))
    throw new Error(`A channel is named in lower-case letters and underscores, not "${channel}".`);
  return `"${channel}"`;
}
