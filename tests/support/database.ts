import { openAsBlob } from "node:fs";
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, inject } from "vitest";
import { setDatabase } from "@/lib/db/database";
import { embeddedDatabase, openDatabase, type Database } from "@/lib/db/open-database";
import { openInMemory } from "@/lib/db/open-embedded";
import { onServer } from "@/tests/support/postgres-server";

/** Where a worker finds the migrated template that global setup made. */
export type TestDatabaseTemplate =
  { engine: "embedded"; dump: string } | { engine: "server"; url: string; template: string };

declare module "vitest" {
  interface ProvidedContext {
    testDatabase: TestDatabaseTemplate;
  }
}

/** A migrated, empty database on the engine of this test project, gone when closed. */
export async function openTestDatabase(): Promise<Database> {
  const template = inject("testDatabase");
  if (template.engine === "embedded") return embeddedDatabase(await openInMemory(await openAsBlob(template.dump)));
  const server = onServer(template.url);
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const db = await openDatabase({ databaseUrl: await server.createDatabase(name, template.template), poolSize: 5 });
  return {
    ...db,
    async close() {
      await db.close();
      await server.dropDatabase(name);
    },
  };
}

/**
 * One database for the whole test file, clean at its start; also what `getDatabase()` answers meanwhile. Call it at the top of the
 * file (or of a describe) and read `.db` inside tests and hooks.
 */
export function useTestDatabase(): { readonly db: Database } {
  let open: Database | undefined;
  beforeAll(async () => {
    open = await openTestDatabase();
    setDatabase(open);
  });
  afterAll(async () => {
    setDatabase(null);
    await open?.close();
  });
  return {
    get db() {
      if (open === undefined)
        throw new Error("The test database opens in beforeAll: read .db inside a test or a hook.");
      return open;
    },
  };
}
