import { openDatabase, type Database } from "@/lib/db/open-database";
import { requireEnv } from "@/lib/platform/env";

// One per process, on globalThis: the start program, every page bundle and a reload in development share it, because the embedded
// engine bears only one opening.
const OPENED = Symbol.for("forlop.database");
const processWide = globalThis as { [OPENED]?: Promise<Database> | undefined };

/** The database of this process, opened from the environment at the first call. It is not migrated here: the start program does that. */
export function getDatabase(): Promise<Database> {
  processWide[OPENED] ??= openFromEnvironment();
  return processWide[OPENED];
}

/** Makes an already opened database the one of this process: for tests and for the start program. Null forgets it. */
export function setDatabase(database: Database | null): void {
  processWide[OPENED] = database === null ? undefined : Promise.resolve(database);
}

function openFromEnvironment(): Promise<Database> {
  const { databaseUrl, dataDir } = requireEnv();
  const opening = openDatabase({ databaseUrl, dataDir });
  // A failed opening is not kept: the next call tries again.
  opening.catch(() => {
    processWide[OPENED] = undefined;
  });
  return opening;
}
