import { embeddedAdapter } from "@/lib/db/embedded-adapter";
import type { Database } from "@/lib/db/open-database";
import { openInMemory } from "@/lib/db/open-embedded";
import { migrationList, NO_FILTER, schemaFiles, withSchemaEngine } from "@/lib/db/schema-engine";

// Any number; the same in every process, so that two servers starting together do not migrate at once.
const MIGRATION_LOCK = 6_702_026;

/** Applies every migration that the database does not have yet and answers their names. Several processes may call it at once. */
export async function applyMigrations(db: Database): Promise<string[]> {
  if (db.engine === "embedded") return apply(db);
  return db.prisma.$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(${MIGRATION_LOCK})`;
      return apply(db);
    },
    { maxWait: 60_000, timeout: 600_000 },
  );
}

async function apply(db: Database): Promise<string[]> {
  const migrationsList = await migrationList();
  const applied = await appliedMigrations(db);
  // Starting the engine takes a second; a start with nothing to migrate does without.
  if (migrationsList.migrationDirectories.every(({ path }) => applied.has(path))) return [];
  return withSchemaEngine(db.adapter, async (engine) => {
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: NO_FILTER });
    return appliedMigrationNames;
  });
}

async function appliedMigrations(db: Database): Promise<Set<string>> {
  const [table] = await db.prisma.$queryRaw<
    { exists: boolean }[]
  >`SELECT to_regclass('public._prisma_migrations') IS NOT NULL AS "exists"`;
  if (table?.exists !== true) return new Set();
  const rows = await db.prisma.$queryRaw<{ name: string }[]>`
    SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
  return new Set(rows.map((row) => row.name));
}

/**
 * What schema.prisma says that the migrations do not make, as SQL; null when they agree. Replays the migrations in memory, so it
 * can run anywhere. CHECKs, triggers, policies and exclusion constraints are not in schema.prisma and do not count.
 */
export async function schemaDrift(): Promise<string | null> {
  const migrations = await migrationList();
  const schema = await schemaFiles();
  const pg = await openInMemory();
  const adapter = embeddedAdapter(pg);
  try {
    return await withSchemaEngine({ ...adapter, connectToShadowDb: () => adapter.connect() }, async (engine) => {
      const { exitCode, stdout } = await engine.diff({
        from: { tag: "migrations", ...migrations },
        to: { tag: "schemaDatamodel", ...schema },
        script: true,
        exitCode: true,
        filters: NO_FILTER,
      });
      return exitCode === 0 ? null : (stdout ?? "The migrations and schema.prisma differ.");
    });
  } finally {
    await pg.close();
  }
}
