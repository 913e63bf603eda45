import pg from "pg";
import type { PGlite } from "@electric-sql/pglite";

/** Stops listening. */
export type Unlisten = () => Promise<void>;
/** Listens to a channel of NOTIFY: `fn` is called with each payload. */
export type Listen = (channel: string, fn: (payload: string) => void) => Promise<Unlisten>;

const RECONNECT_MS = 1_000;

/** LISTEN on the embedded database's one connection. */
export function listenEmbedded(database: PGlite): Listen {
  return async (channel, fn) => {
    const unlisten = await database.listen(quoted(channel), fn);
    return () => unlisten();
  };
}

/** LISTEN on a connection of its own, shared by all channels of this process and reopened when the server drops it. */
export function listenOnServer(databaseUrl: string): { listen: Listen; close(): Promise<void> } {
  const listeners = new Map<string, Set<(payload: string) => void>>();
  let connection: Promise<pg.Client> | undefined;
  let closed = false;

  const connect = async (): Promise<pg.Client> => {
    const client = new pg.Client({ connectionString: databaseUrl, keepAlive: true });
    client.on("notification", ({ channel, payload }) => {
      for (const fn of listeners.get(channel) ?? []) fn(payload ?? "");
    });
    const lost = () => {
      if (closed || connection === undefined) return;
      connection = undefined;
      setTimeout(() => {
        if (!closed && listeners.size > 0) connected().catch(lost);
      }, RECONNECT_MS).unref();
    };
    client.on("error", lost);
    client.on("end", lost);
    await client.connect();
    for (const channel of listeners.keys()) await client.query(`LISTEN ${quoted(channel)}`);
    return client;
  };
  const connected = () => (connection ??= connect());

  return {
    async listen(channel, fn) {
      const existing = listeners.get(channel);
      if (existing !== undefined) {
        existing.add(fn);
      } else {
        listeners.set(channel, new Set([fn]));
      }
      const client = await connected();
      if (existing === undefined) await client.query(`LISTEN ${quoted(channel)}`);
      return async () => {
        const remaining = listeners.get(channel);
        remaining?.delete(fn);
        if (remaining?.size === 0) {
          listeners.delete(channel);
          if (!closed) await (await connected()).query(`UNLISTEN ${quoted(channel)}`);
        }
      };
    },
    async close() {
      closed = true;
      const open = connection;
      connection = undefined;
      if (open !== undefined) await (await open).end();
    },
  };
}

function quoted(channel: string): string {
  if (!/^[a-z][a-z0-9_]*$/.test(channel))
    throw new Error(`A channel is named in lower-case letters and underscores, not "${channel}".`);
  return `"${channel}"`;
}
