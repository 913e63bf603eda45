import type { SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import type { PGlite } from "@electric-sql/pglite";
import pg from "pg";
import { PrismaClient } from "@/lib/generated/prisma/client";
import { lockDataFolder } from "@/lib/db/data-folder-lock";
import { againAfterConflict, DatabaseUnavailable } from "@/lib/db/database-errors";
import { embeddedAdapter } from "@/lib/db/embedded-adapter";
import { listenEmbedded, listenOnServer, type Listen } from "@/lib/db/notifications";
import { openInFolder } from "@/lib/db/open-embedded";
import { serverAdapter } from "@/lib/db/server-adapter";

/** Fields that no query returns unless it names them in `select`: a password hash is never carried about by accident. */
const omit = { user: { passwordHash: true, pinHash: true } } as const;

export type ForlopClient = PrismaClient<never, typeof omit>;

/** The clinic's database, whichever engine it runs on. */
export type Database = {
  engine: "embedded" | "server";
  /** Outside a unit of work this is the owner: it passes row-level security. Only migration, verification and tests use it directly. */
  prisma: ForlopClient;
  adapter: SqlMigrationAwareDriverAdapterFactory;
  listen: Listen;
  /** Plain SQL as the owner, one statement with values or a script without: for the job queue, which brings its own tables. Nothing of the clinic's goes here. */
  executeSql: ExecuteSql;
  close(): Promise<void>;
};

export type ExecuteSql = (text: string, values?: unknown[]) => Promise<{ rows: unknown[] }>;

// The embedded engine has one connection: transactions queue, so waiting is normal and must not be taken for a fault.
const EMBEDDED_TRANSACTIONS = { maxWait: 60_000, timeout: 30_000 };
// A crowd that books at the same moment waits in line for the pool's connections: late is better than an error page.
const SERVER_TRANSACTIONS = { maxWait: 60_000, timeout: 30_000 };

/** Opens the server's database when there is an address, else the embedded one in the folder. Throws DatabaseUnavailable and its kinds. */
export async function openDatabase(where: {
  databaseUrl?: string | null;
  dataDir?: string;
  poolSize?: number;
}): Promise<Database> {
  if (where.databaseUrl !== undefined && where.databaseUrl !== null)
    return openServer(where.databaseUrl, where.poolSize);
  if (where.dataDir === undefined)
    throw new DatabaseUnavailable("Neither a database address nor a data folder was given.");
  const lock = lockDataFolder(where.dataDir);
  try {
    const pg = await openInFolder(where.dataDir);
    return embeddedDatabase(pg, () => lock.release());
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** An embedded database around an open PGlite; `released` runs after it is closed. */
export function embeddedDatabase(pg: PGlite, released: () => void = () => undefined): Database {
  const adapter = embeddedAdapter(pg);
  const prisma = new PrismaClient({ adapter, omit, transactionOptions: EMBEDDED_TRANSACTIONS });
  return {
    engine: "embedded",
    prisma,
    adapter,
    listen: listenEmbedded(pg),
    // In a transaction of the engine's own: a script that begins one and fails would leave it open on the clinic's only connection.
    executeSql: (text, values = []) =>
      pg.transaction(async (tx) => {
        const results = values.length > 0 ? [await tx.query(text, values)] : await tx.exec(text);
        return { rows: results.at(-1)?.rows ?? [] };
      }),
    async close() {
      await prisma.$disconnect();
      await pg.close();
      released();
    },
  };
}

async function openServer(databaseUrl: string, poolSize = 10): Promise<Database> {
  const adapter = serverAdapter(databaseUrl, poolSize);
  const prisma = new PrismaClient({ adapter, omit, transactionOptions: SERVER_TRANSACTIONS });
  const notifications = listenOnServer(databaseUrl);
  // Opens no connection before the first statement.
  const plain = new pg.Pool({ connectionString: databaseUrl, max: 2, options: "-c TimeZone=UTC" });
  plain.on("error", () => undefined);
  try {
    const [version] = await prisma.$queryRaw<
      { version: number }[]
    >`SELECT current_setting('server_version_num')::int AS version`;
    if (version === undefined || version.version < 150_000)
      throw new DatabaseUnavailable("The database server must be PostgreSQL 15 or newer.");
  } catch (error) {
    await prisma.$disconnect();
    await plain.end();
    if (error instanceof DatabaseUnavailable) throw error;
    throw new DatabaseUnavailable(
      "The database server in DATABASE_URL does not answer, or refuses the user or password.",
      { cause: error },
    );
  }
  return {
    engine: "server",
    prisma,
    adapter,
    listen: notifications.listen,
    executeSql: (text, values) => againAfterConflict(() => executeScript(plain, text, values)),
    async close() {
      await notifications.close();
      await plain.end();
      await prisma.$disconnect();
    },
  };
}

async function executeScript(pool: pg.Pool, text: string, values?: unknown[]): Promise<{ rows: unknown[] }> {
  const client = await pool.connect();
  try {
    const result = (await client.query(text, values)) as pg.QueryResult | pg.QueryResult[];
    client.release();
    return { rows: (Array.isArray(result) ? result.at(-1)?.rows : result.rows) ?? [] };
  } catch (error) {
    // A script that failed may have left its transaction open: nobody else gets this connection.
    client.release(true);
    throw error;
  }
}
