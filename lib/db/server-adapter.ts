import { PrismaPg } from "@prisma/adapter-pg";
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import pg from "pg";

/**
 * Prisma's driver for a PostgreSQL server, with two traps of `@prisma/adapter-pg` removed: its scripts are split at every semicolon
 * (which breaks functions and comments), and its "shadow" database is the real one when the address is a connection string.
 */
export function serverAdapter(databaseUrl: string, poolSize: number): SqlMigrationAwareDriverAdapterFactory {
  // The driver sends and reads instants as UTC text, so the connection's zone must be UTC whatever the server's is.
  const config: pg.PoolConfig = { connectionString: databaseUrl, max: poolSize, options: "-c TimeZone=UTC" };
  const nameOf = statementNames();
  const factory = new PrismaPg(config, { statementNameGenerator: ({ sql }) => nameOf(sql) });
  return {
    provider: "postgres",
    adapterName: factory.adapterName,
    connect: async () => withWholeScripts(await factory.connect(), config),
    connectToShadowDb: () => {
      throw new Error("Schemas are compared in memory (schemaDrift), never beside a clinic's data.");
    },
  };
}

/** So many statements are kept prepared on each connection: the app's own are fewer, but lists of ids differ in length. */
const KEPT_STATEMENTS = 400;

/**
 * The same name for the same statement, so that the server parses and plans it once a connection instead of at every use: the whole-record
 * read, made of some forty lists, falls from 6 ms to 2. Without a name (an empty one) it is parsed each time.
 */
function statementNames(): (sql: string) => string {
  const names = new Map<string, string>();
  return (sql) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    if (names.size >= KEPT_STATEMENTS) return "";
    const name = `forlop_${names.size + 1}`;
    names.set(sql, name);
    return name;
  };
}

function withWholeScripts(adapter: SqlDriverAdapter, config: pg.PoolConfig): SqlDriverAdapter {
  adapter.executeScript = async (script) => {
    const client = new pg.Client(config);
    await client.connect();
    try {
      await client.query(script); // one implicit transaction: a migration applies whole or not at all
    } finally {
      await client.end();
    }
  };
  return adapter;
}
